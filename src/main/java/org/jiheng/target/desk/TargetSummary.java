package org.jiheng.target.desk;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.Desk;
import org.jiheng.project.Attribute;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.Funds;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Say;

/** A declaration as questions and answers, part by part; with the way to its form, each answer leads to its field. */
public record TargetSummary(Declaration declaration, Optional<String> path) {

    static final Say MID_TOTAL = say("Mid-term funds in total");
    static final Say YEAR_TOTAL = say("Funds of the year in total");

    public List<Desk.Section> all() {
        return List.of(basics(), funds(), goals(), indicators());
    }

    public Desk.Section basics() {
        var copied = Arrays.stream(HeadCell.values())
                .filter(cell -> !cell.typed())
                .map(cell -> new SummaryRow(cell.label(), answer(cell), null));
        return section(SheetPart.BASICS, Stream.concat(copied, Stream.of(row(HeadCell.RESPONSIBLE))));
    }

    public Desk.Section funds() {
        return section(
                SheetPart.FUNDS,
                Stream.of(
                                Stream.of(total(MID_TOTAL, Funds.MID)),
                                Funds.MID.stream().map(this::money),
                                Stream.of(total(YEAR_TOTAL, Funds.YEAR)),
                                Funds.YEAR.stream().map(this::money))
                        .flatMap(rows -> rows));
    }

    public Desk.Section goals() {
        return section(
                SheetPart.GOALS,
                Stream.of(
                        row(HeadCell.MID_FROM_YEAR),
                        row(HeadCell.MID_TO_YEAR),
                        row(HeadCell.MID_GOAL),
                        row(HeadCell.YEAR_GOAL)));
    }

    private Desk.Section indicators() {
        return section(SheetPart.INDICATORS, declaration.indicators().stream().map(this::indicator));
    }

    private static Desk.Section section(SheetPart part, Stream<SummaryRow> rows) {
        return new Desk.Section(part.label(), rows.toList());
    }

    private String href(String cell) {
        return path.map(form -> form + "#f-c." + cell).orElse(null);
    }

    private SummaryRow row(HeadCell cell) {
        return new SummaryRow(cell.label(), answer(cell), href(cell.cell()));
    }

    /** The attribute is kept as its code; everything else as it is read. */
    private Object answer(HeadCell cell) {
        var value = declaration.value(cell);
        return cell == HeadCell.ATTRIBUTE ? attribute(value) : value;
    }

    public static Object attribute(String code) {
        return Arrays.stream(Attribute.values())
                .filter(each -> each.name().equals(code))
                .<Object>map(Attribute::label)
                .findFirst()
                .orElse(code);
    }

    private SummaryRow total(Say label, List<HeadCell> parts) {
        var words = declaration.funds().words(parts);
        return new SummaryRow(label, words, null);
    }

    private SummaryRow money(HeadCell cell) {
        var amount = declaration.funds().amount(cell);
        var typed = declaration.value(cell);
        var words = amount.yuan()
                .<Object>map(yuan -> say("{0} × 10,000 yuan", MoneyUnit.WAN_YUAN.written(yuan)))
                .orElse(typed);
        return new SummaryRow(cell.label(), words, href(cell.cell()));
    }

    private SummaryRow indicator(Indicator indicator) {
        return new SummaryRow(indicator.title(), answer(indicator), href(indicator.cell(IndicatorCell.LEVEL3)));
    }

    private static Object answer(Indicator indicator) {
        if (indicator.out()) {
            return say("Not concerned: {0}", indicator.value(IndicatorCell.OUT_REASON));
        }
        var target = indicator.value(IndicatorCell.YEAR);
        var points = indicator.value(IndicatorCell.WEIGHT);
        return target.isBlank() && points.isBlank() && indicator.name().isBlank()
                ? ""
                : say("{0} · {1} · {2} points", indicator.typeName(), target, points);
    }
}
