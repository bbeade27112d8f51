package org.jiheng.dashboard.chart;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.dashboard.figure.Numerals;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.ledger.Sums;
import org.jiheng.ledger.Tally;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** The money: what was planned first, what was there in the end, and what was spent of it. */
final class Spending {

    private static final int LONGEST = 72;

    private Spending() {}

    static Optional<Chart> of(Sums sums, Rows rows) {
        var annual = sums.tally("MONEY", "ANNUAL");
        if (annual.amount().signum() == 0) {
            return Optional.empty();
        }
        var initial = sums.tally("MONEY", "INITIAL");
        var executed = sums.tally("MONEY", "EXECUTED");
        var scale = Scale.to(List.of(initial.amount(), annual.amount(), executed.amount()), LONGEST);
        var marks = List.of(
                mark(
                        say("Budget at the beginning of the year"),
                        initial,
                        "url(#fill-fifth)",
                        scale,
                        rows.known("INITIAL", initial)),
                mark(say("Budget of the whole year"), annual, "url(#fill-first)", scale, rows.known("ANNUAL", annual)),
                mark(say("Spent|money"), executed, "url(#fill-third)", scale, rows.known("EXECUTED", executed)));
        var heads = List.of(say("Money|column"), say("10,000 yuan"), say("Projects"));
        return Optional.of(new Chart("spending", "bars", title(sums), note(sums), heads, marks));
    }

    private static Say title(Sums sums) {
        var executed = sums.tally("MONEY", "EXECUTED");
        if (executed.number() == 0) {
            return say("No spending is reported yet");
        }
        var left = executed.weight().subtract(executed.amount());
        var rate = Numerals.rate(sums.executionRate());
        if (executed.number() < sums.tally("MONEY", "ANNUAL").number()) {
            return say(
                    "Spending is known of {0 project/projects}: {1} of a budget of {2} (10,000 yuan)",
                    Numerals.count(executed.number()), rate, money(executed.weight()));
        }
        if (left.signum() == 0) {
            return say("All of the budget was spent, {0} (10,000 yuan)", money(executed.amount()));
        }
        return left.signum() < 0
                ? say("{0} of the budget was spent, {1} (10,000 yuan) more than there was", rate, money(left.negate()))
                : say("{0} of the budget was spent, {1} (10,000 yuan) are left", rate, money(left));
    }

    /** A rate of 100 percent of a budget that was cut is another thing than one of the budget that was planned. */
    private static Say note(Sums sums) {
        var initial = sums.tally("MONEY", "INITIAL");
        var change = sums.tally("MONEY", "ANNUAL").amount().subtract(initial.amount());
        if (initial.number() == 0 || change.signum() == 0) {
            return say("Unit: 10,000 yuan");
        }
        return change.signum() < 0
                ? say("Unit: 10,000 yuan; the budget was cut by {0} during the year", money(change.negate()))
                : say("Unit: 10,000 yuan; the budget was raised by {0} during the year", money(change));
    }

    private static Mark mark(Say label, Tally count, String fill, Scale scale, String href) {
        return new Mark(
                label,
                href,
                known(count),
                scale.length(count.amount()),
                scale.rest(count.amount()),
                fill,
                List.of(known(count), Numerals.count(count.number())));
    }

    /** Of nothing known nobody says that it is nothing. */
    private static String known(Tally tally) {
        return tally.number() == 0 ? Figures.ABSENT : money(tally.amount());
    }

    private static String money(BigDecimal yuan) {
        return Numerals.money(yuan);
    }
}
