package org.jiheng.target.content;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Money;
import org.jiheng.words.Figures;

/** The money of a declaration: what is typed in ten thousand yuan, and the totals nobody types. */
public record Funds(Cells cells) {

    public static final List<HeadCell> MID = List.of(HeadCell.MID_FISCAL, HeadCell.MID_OTHER);
    public static final List<HeadCell> YEAR =
            List.of(HeadCell.YEAR_FISCAL, HeadCell.YEAR_CARRYOVER, HeadCell.YEAR_OTHER);

    private Money money() {
        return new Money(cells);
    }

    private static List<String> names(List<HeadCell> parts) {
        return parts.stream().map(HeadCell::cell).toList();
    }

    public Amount amount(HeadCell cell) {
        return money().amount(cell.cell());
    }

    public boolean readable(List<HeadCell> parts) {
        return money().readable(names(parts));
    }

    /** In yuan; empty when nothing was written, or something that cannot be read. */
    public Optional<BigDecimal> total(List<HeadCell> parts) {
        return money().total(names(parts));
    }

    /** The total as the paper prints it, in ten thousand yuan. */
    public String printed(List<HeadCell> parts) {
        return total(parts).map(MoneyUnit.WAN_YUAN::written).orElse("");
    }

    public String printed(HeadCell cell) {
        return money().printed(cell.cell());
    }

    /** The total in both units, or why there is none. */
    public Object words(List<HeadCell> parts) {
        if (!readable(parts)) {
            return say("No total: an amount cannot be read");
        }
        return total(parts)
                .<Object>map(yuan ->
                        say("{0} × 10,000 yuan, {1} yuan", MoneyUnit.WAN_YUAN.written(yuan), Figures.amount(yuan)))
                .orElse(Figures.ABSENT);
    }

    /** How an amount was read, beside its field. */
    public Object echo(HeadCell cell) {
        return money().echo(cell.cell());
    }
}
