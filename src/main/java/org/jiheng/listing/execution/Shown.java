package org.jiheng.listing.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.listing.compare.Shown.Cell;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Spent;
import org.jiheng.words.Figures;

/** A line as the preview shows it: what counts now struck out beside what replaces it, faults at their cells. */
public final class Shown {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Checked line;

    Shown(Checked line) {
        this.line = line;
    }

    public Cell code() {
        return cell(Column.CODE, line.typed().get(Column.CODE), "");
    }

    public Cell name() {
        var known = line.project().map(each -> each.project().name());
        return cell(Column.NAME, known.orElse(line.typed().get(Column.NAME)), "");
    }

    public Cell source() {
        var read = line.source().<Object>map(Source::label);
        return cell(Column.SOURCE, read.orElse(line.typed().get(Column.SOURCE)), "");
    }

    public Cell annual() {
        return figure(
                Column.ANNUAL, spent -> spent.annual().map(Figures::amount).orElse(""));
    }

    public Cell executed() {
        return figure(Column.EXECUTED, spent -> Figures.amount(spent.executed()));
    }

    public Cell asOf() {
        return figure(Column.AS_OF, spent -> spent.asOf().toString());
    }

    /** Only where the list says what the budget is; else the form reckons it. */
    public String rate() {
        return line.spent().flatMap(Shown::rate).orElse("");
    }

    private static Optional<String> rate(Spent spent) {
        return spent.annual()
                .filter(annual -> annual.signum() > 0)
                .map(annual -> spent.executed().multiply(HUNDRED).divide(annual, 2, RoundingMode.HALF_UP) + "%");
    }

    private Cell figure(Column column, Function<Spent, String> part) {
        var after = line.spent().map(part).orElse(line.typed().get(column));
        var before = line.before().map(part).orElse("");
        return cell(column, after, before.equals(after) || line.spent().isEmpty() ? "" : before);
    }

    private Cell cell(Column column, Object text, Object before) {
        return new Cell(
                column.label(),
                text,
                before,
                line.faults().wrong().get(column),
                line.faults().doubts().get(column));
    }
}
