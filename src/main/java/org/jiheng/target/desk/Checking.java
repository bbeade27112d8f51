package org.jiheng.target.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.declaration.Declaration.Half;
import org.jiheng.consistency.declaration.Declaration.Period;
import org.jiheng.consistency.declaration.DeclarationCheck;
import org.jiheng.form.RoughDay;
import org.jiheng.notation.Amount;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.project.Project;
import org.jiheng.scheme.demand.SchemeDemands;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.Funds;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.words.Say;

/** A declaration handed to its checks, in the words the checks know. */
record Checking(Declaration declaration, Project project, int year) {

    private static final List<HeadCell> MID_HALF = List.of(HeadCell.MID_FISCAL, HeadCell.MID_OTHER, HeadCell.MID_GOAL);

    List<Finding> findings() {
        var read = new org.jiheng.consistency.declaration.Declaration(
                year,
                Stream.of(HeadCell.DEPARTMENT, HeadCell.UNIT, HeadCell.ATTRIBUTE, HeadCell.PERIOD)
                        .map(this::entry)
                        .toList(),
                period(),
                Optional.of(half(Funds.MID, HeadCell.MID_GOAL)).filter(half -> asksForMidTerm()),
                half(Funds.YEAR, HeadCell.YEAR_GOAL),
                declaration.indicators().stream().map(this::indicator).toList());
        return DeclarationCheck.run(read, SchemeDemands.declared(declaration.scheme()));
    }

    private Entry entry(HeadCell cell) {
        return new Entry(cell.cell(), cell.label(), declaration.value(cell));
    }

    private Period period() {
        return new Period(
                entry(HeadCell.MID_FROM_YEAR),
                entry(HeadCell.MID_TO_YEAR),
                project.startsOn().map(Checking::calendarYear),
                project.endsOn().map(Checking::calendarYear));
    }

    private static int calendarYear(RoughDay day) {
        return day.first().getYear();
    }

    /** The mid-term half is wanted of projects over several years, and of every form on which it was begun. */
    private boolean asksForMidTerm() {
        var several = !declaration
                .value(HeadCell.MID_FROM_YEAR)
                .strip()
                .equals(declaration.value(HeadCell.MID_TO_YEAR).strip());
        return several
                || MID_HALF.stream().anyMatch(cell -> !declaration.value(cell).isBlank())
                || declaration.indicators().stream()
                        .anyMatch(each -> !each.value(IndicatorCell.MID).isBlank());
    }

    private Half half(List<HeadCell> parts, HeadCell goal) {
        var total = parts == Funds.MID ? TargetSummary.MID_TOTAL : TargetSummary.YEAR_TOTAL;
        return new Half(total(total, parts), parts.stream().map(this::money).toList(), entry(goal));
    }

    /** Nobody types a total; what is wrong with it is mended at its first part. */
    private Money total(Say label, List<HeadCell> parts) {
        Optional<BigDecimal> sum = declaration.funds().total(parts);
        return new Money(
                parts.get(0).cell(),
                label,
                new Amount(sum, Optional.empty(), Optional.empty()),
                false,
                MoneyUnit.WAN_YUAN);
    }

    private Money money(HeadCell cell) {
        return new Money(
                cell.cell(),
                cell.label(),
                declaration.funds().amount(cell),
                cell != HeadCell.YEAR_CARRYOVER,
                MoneyUnit.WAN_YUAN);
    }

    private org.jiheng.consistency.declaration.Indicator indicator(Indicator row) {
        return new org.jiheng.consistency.declaration.Indicator(
                row.row().table() + "." + row.row().key(),
                row.number(),
                row.block().code(),
                row.value(IndicatorCell.LEVEL2),
                row.out() && row.name().isBlank() ? row.typeName() : row.name(),
                Optional.of(row.mid()).filter(mid -> asksForMidTerm()),
                row.year(),
                row.weight(),
                row.out(),
                row.value(IndicatorCell.OUT_REASON),
                row.value(IndicatorCell.EXPLANATION),
                row.value(IndicatorCell.SOURCE));
    }
}
