package org.jiheng.dashboard.chart;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.dashboard.figure.Numerals;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.ledger.Sums;
import org.jiheng.ledger.Tally;
import org.jiheng.words.Say;

/** How many projects have which grade, in the words of their schemes, the best first. */
final class GradeShares {

    private static final int LONGEST = 68;

    private GradeShares() {}

    static Optional<Chart> of(Sums sums, Rows rows, List<String> order) {
        var grades = sums.all("GRADE").entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Tally> grade) -> place(grade.getKey(), order))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        var total = sums.number("GRADE");
        var scale = Scale.to(
                grades.stream()
                        .map(grade -> BigDecimal.valueOf(grade.getValue().number()))
                        .toList(),
                LONGEST);
        var marks = grades.stream()
                .map(grade -> mark(grade.getKey(), grade.getValue().number(), total, scale, rows))
                .toList();
        var heads = List.of(say("Grade"), say("Projects"), say("Share"));
        return Optional.of(new Chart("grades", "bars", title(grades, total), note(total), heads, marks));
    }

    /** Grades that the scheme in force does not know stand behind those it does. */
    private static int place(String grade, List<String> order) {
        var place = order.indexOf(grade);
        return place < 0 ? order.size() : place;
    }

    private static Say title(List<Map.Entry<String, Tally>> grades, long total) {
        var most = grades.stream()
                .reduce((one, other) ->
                        one.getValue().number() >= other.getValue().number() ? one : other)
                .orElseThrow();
        return say(
                "“{2}”: {0} of {1 graded project/graded projects}, {3}",
                Numerals.count(most.getValue().number()),
                Numerals.count(total),
                most.getKey(),
                Numerals.share(most.getValue().number(), total));
    }

    private static Say note(long total) {
        return say("Number of projects by grade; {0} in all", Numerals.count(total));
    }

    private static Mark mark(String grade, long number, long total, Scale scale, Rows rows) {
        var size = BigDecimal.valueOf(number);
        var share = Numerals.share(number, total);
        return new Mark(
                grade,
                rows.where("grade", grade),
                Numerals.count(number) + " · " + share,
                scale.length(size),
                scale.rest(size),
                "url(#fill-third)",
                List.of(Numerals.count(number), share));
    }
}
