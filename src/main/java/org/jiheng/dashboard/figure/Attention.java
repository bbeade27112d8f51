package org.jiheng.dashboard.figure;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.util.List;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Say;

/** What needs attention: late and returned papers, and scores that somebody should look at. */
public record Attention(Sums sums, Rows rows, LocalDate today) {

    public List<Concern> list() {
        return List.of(
                concern("overdue", say("Overdue|attention"), overdue(), "", rows.where("flag", "OVERDUE")),
                concern(
                        "returned",
                        say("Returned and not handed in again"),
                        sums.number("STATE", "RETURNED"),
                        "",
                        rows.state("state", "RETURNED")),
                concern("open", say("Score not decided yet"), sums.open(), "", rows.where("flag", "OPEN")),
                findings(),
                concern("slow", say("Execution rate under 70%"), flag("SLOW"), "", rows.where("flag", "SLOW")),
                concern("full", say("Full marks throughout"), flag("FULL"), "", rows.where("flag", "FULL")));
    }

    private Concern findings() {
        var found = sums.tally("FLAG", "FINDING");
        Object detail = found.number() == 0
                ? ""
                : say("{0 finding/findings}", Numerals.count(found.amount().longValue()));
        return concern("finding", say("Findings not answered"), found.number(), detail, rows.where("flag", "FINDING"));
    }

    private long flag(String key) {
        return sums.number("FLAG", key);
    }

    /** A paper due today is in time until tomorrow. */
    public long overdue() {
        return sums.all("DUE").entrySet().stream()
                .filter(due -> LocalDate.parse(due.getKey()).isBefore(today))
                .mapToLong(due -> due.getValue().number())
                .sum();
    }

    private static Concern concern(String figure, Say label, long number, Object detail, String href) {
        return new Concern(figure, label, Numerals.count(number), detail, href);
    }
}
