package org.jiheng.dashboard.chart;

import static org.jiheng.words.Say.say;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.dashboard.figure.Numerals;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.ledger.Sums;
import org.jiheng.ledger.Tally;
import org.jiheng.words.Say;

/** What lost points: the kinds of indicators by how much they lost, the worst first. */
final class LostPoints {

    private static final int MOST = 8;
    private static final int LONGEST = 68;
    private static final Comparator<Kind> WORST = Comparator.comparing(
                    (Kind kind) -> kind.count().amount())
            .reversed()
            .thenComparing(Kind::key);

    private final Rows rows;
    private final BlockNames names;
    private final List<Kind> kinds;

    /** A kind of indicators: how many rows of it lost points, how much, and of what. */
    private record Kind(String key, Tally count) {

        String block() {
            return key.substring(0, key.indexOf('/'));
        }

        String type() {
            return key.substring(key.indexOf('/') + 1);
        }
    }

    private LostPoints(Map<String, Tally> lost, Rows rows, BlockNames names) {
        this.rows = rows;
        this.names = names;
        kinds = lost.entrySet().stream()
                .map(entry -> new Kind(entry.getKey(), entry.getValue()))
                .sorted(WORST)
                .toList();
    }

    static Optional<Chart> of(Sums sums, Rows rows, BlockNames names) {
        var lost = sums.all("LOST");
        return lost.isEmpty() ? Optional.empty() : Optional.of(new LostPoints(lost, rows, names).chart());
    }

    private Chart chart() {
        var scale = Scale.to(kinds.stream().map(kind -> kind.count().amount()).toList(), LONGEST);
        var marks = kinds.stream().limit(MOST).map(kind -> mark(kind, scale)).toList();
        var heads = List.of(
                say("Kind of indicators"), say("Points lost"), say("Of their points"), say("Rows that lost some"));
        return new Chart("lost", "bars", title(), note(), heads, marks);
    }

    private Mark mark(Kind kind, Scale scale) {
        var lost = kind.count();
        var share = Numerals.share(lost.amount(), lost.weight());
        return new Mark(
                label(kind),
                lost.number() == 0 ? "" : rows.where("lost", kind.key()),
                Numerals.exactly(lost.amount()) + " · " + share,
                scale.length(lost.amount()),
                scale.rest(lost.amount()),
                "url(#fill-second)",
                List.of(Numerals.exactly(lost.amount()), share, Numerals.count(lost.number())));
    }

    private Object label(Kind kind) {
        var type = names.type(kind.block(), kind.type());
        var block = names.block(kind.block());
        return type.equals(block) ? type : block + " · " + type;
    }

    private Say title() {
        var worst = kinds.get(0);
        if (worst.count().amount().signum() == 0) {
            return say("No indicator lost points");
        }
        return say(
                "{0} lost most: {1} {2 point/points}, {3} of what they could have earned",
                names.block(worst.block()),
                names.type(worst.block(), worst.type()),
                Numerals.points(worst.count().amount()),
                Numerals.share(worst.count().amount(), worst.count().weight()));
    }

    private Say note() {
        var all = kinds.stream().map(Kind::count).reduce(Tally.NONE, Tally::plus);
        return kinds.size() <= MOST
                ? say(
                        "Points lost, and what share of the points of these indicators; {0} in all",
                        Numerals.points(all.amount()))
                : say(
                        "The {0} of {1} kinds that lost most; {2} points in all",
                        MOST, kinds.size(), Numerals.points(all.amount()));
    }
}
