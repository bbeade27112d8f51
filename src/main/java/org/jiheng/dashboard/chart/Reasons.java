package org.jiheng.dashboard.chart;

import static org.jiheng.words.Say.say;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.dashboard.figure.Numerals;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.evaluation.content.DeviationKind;
import org.jiheng.ledger.Sums;
import org.jiheng.ledger.Tally;
import org.jiheng.words.Say;

/** Why points were lost: the kinds of deviations the units named, by how much they cost. */
final class Reasons {

    private static final int LONGEST = 68;
    private static final Comparator<Map.Entry<String, Tally>> WORST = Comparator.comparing(
                    (Map.Entry<String, Tally> each) -> each.getValue().amount())
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());

    private Reasons() {}

    static Optional<Chart> of(Sums sums, Rows rows) {
        var reasons = sums.all("WHY").entrySet().stream().sorted(WORST).toList();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        var scale =
                Scale.to(reasons.stream().map(each -> each.getValue().amount()).toList(), LONGEST);
        var marks = reasons.stream()
                .map(each -> mark(each.getKey(), each.getValue(), scale, rows))
                .toList();
        var heads = List.of(say("What it comes from|deviation"), say("Rows|column"), say("Points lost"));
        return Optional.of(new Chart("why", "bars", title(reasons), note(), heads, marks));
    }

    private static Say title(List<Map.Entry<String, Tally>> reasons) {
        var worst = reasons.get(0);
        return say(
                "What cost most points: {0}, {1 row/rows} lost {2}",
                label(worst.getKey()),
                Numerals.count(worst.getValue().number()),
                Numerals.points(worst.getValue().amount()));
    }

    private static Say note() {
        return say("Points lost and rows that lost them, by the reason the units gave");
    }

    private static Mark mark(String kind, Tally count, Scale scale, Rows rows) {
        return new Mark(
                label(kind),
                rows.where("why", kind.isEmpty() ? "NONE" : kind),
                Numerals.exactly(count.amount()),
                scale.length(count.amount()),
                scale.rest(count.amount()),
                "url(#fill-fourth)",
                List.of(Numerals.count(count.number()), Numerals.exactly(count.amount())));
    }

    private static Say label(String kind) {
        return DeviationKind.of(kind).map(DeviationKind::label).orElse(say("No reason given"));
    }
}
