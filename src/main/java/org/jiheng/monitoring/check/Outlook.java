package org.jiheng.monitoring.check;

import org.jiheng.monitoring.content.MonitoredRow;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Kind;

/** What a unit expects of the year, beside the target and beside what was reached so far. */
record Outlook(MonitoredRow row) {

    /** Whether the forecast misses the target; what cannot be compared misses nothing. */
    boolean misses() {
        return row.target().is(Kind.DATE)
                ? late()
                : row.forecast().beside(row.target()).filter(this::misses).isPresent();
    }

    private boolean late() {
        var target = row.target();
        var year = row.year();
        return row.forecast()
                .day(year)
                .filter(day -> target.term()
                        .filter(term -> !term.kept(day, target.operator().orElse(Operator.AT_MOST), year))
                        .isPresent())
                .isPresent();
    }

    private boolean misses(Actual.Pair pair) {
        var target = row.target();
        var expected = pair.actual().number();
        var difference = expected.compareTo(pair.target().number());
        if (pair.target().range()) {
            return difference < 0 || expected.compareTo(pair.target().upTo().orElseThrow()) > 0;
        }
        if (target.operator().filter(Operator.MORE::equals).isPresent()) {
            return difference <= 0;
        }
        if (target.operator().filter(Operator.LESS::equals).isPresent()) {
            return difference >= 0;
        }
        return lower() ? difference > 0 : difference < 0;
    }

    private boolean lower() {
        return row.target().direction().filter(Direction.LOWER::equals).isPresent();
    }

    /** Whether less is expected of the year than was reached already, of something that is counted. */
    boolean shrinks() {
        var soFar = row.toDate().beside(row.target());
        var ofTheYear = row.forecast().beside(row.target());
        return soFar.flatMap(now -> ofTheYear.filter(then -> !row.reached().steady(now.target())
                        && !now.actual().range()
                        && then.actual().number().compareTo(now.actual().number()) < 0))
                .isPresent();
    }
}
