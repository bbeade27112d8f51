package org.jiheng.overall.opening;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.words.Say;

/**
 * The money of a department's projects by their approved figures, by which the report is checked too.
 *
 * @param projects how many there are
 * @param sums what they come to, by column
 */
public record ProjectMoney(long projects, Map<String, Sum> sums) {

    /** So many projects tell an amount, so many yuan together. */
    record Sum(long projects, BigDecimal yuan) {

        static final Sum NONE = new Sum(0, BigDecimal.ZERO);
    }

    /** What the page says of a column. */
    record Line(Say label, Say value) {

        public Say words() {
            return say("{0}: {1}", label, value);
        }
    }

    /** Only what all of them tell is proposed: a part of it would pass for the whole. */
    Optional<BigDecimal> proposed(Column column) {
        var sum = sum(column);
        return Optional.of(sum.yuan()).filter(yuan -> projects > 0 && sum.projects() == projects);
    }

    private Sum sum(Column column) {
        return sums.getOrDefault(column.name(), Sum.NONE);
    }

    /** No ledger knows the final accounts of a project. */
    Stream<Line> lines() {
        return projects == 0
                ? Stream.empty()
                : Stream.of(Column.INITIAL, Column.ANNUAL, Column.EXECUTED)
                        .map(column -> new Line(column.label(), value(column)));
    }

    private Say value(Column column) {
        var sum = sum(column);
        return proposed(column)
                .map(ProjectMoney::written)
                .orElseGet(() -> sum.projects() == 0
                        ? say("left open: no project has it yet")
                        : say(
                                "left open: of {1 project/projects} {0 has/have} it, {2} together",
                                sum.projects(), projects, written(sum.yuan())));
    }

    private static Say written(BigDecimal yuan) {
        return say("{0} {1}", MoneyUnit.WAN_YUAN.written(yuan), MoneyUnit.WAN_YUAN.label());
    }
}
