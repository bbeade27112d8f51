package org.jiheng.dashboard.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.dashboard.figure.Numerals;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.ledger.Branch;
import org.jiheng.ledger.Sums;
import org.jiheng.web.browsing.Address;

/**
 * A node below the one shown, as a line of the ranking.
 *
 * @param place in the order of pinyin
 */
public record UnitLine(long id, Object name, int place, Sums sums, Rows rows) {

    /** What stands below no child: the projects the node has itself. */
    static final long ITSELF = 0;

    private static final BigDecimal ROOM = new BigDecimal("0.72");

    /** In the order in which they come. */
    public static List<UnitLine> of(List<Branch> branches, Rows rows) {
        return IntStream.range(0, branches.size())
                .mapToObj(place -> of(branches.get(place), place, rows))
                .toList();
    }

    private static UnitLine of(Branch branch, int place, Rows rows) {
        return new UnitLine(branch.nodeId(), branch.name(), place, branch.sums(), rows);
    }

    public String href() {
        return id == ITSELF ? "" : rows.at(id).board().toString();
    }

    public String rowsHref() {
        return sums.projects() == 0 ? "" : lines().toString();
    }

    public String scoredHref() {
        return scored() == 0 ? "" : lines().with("known", "SCORE").toString();
    }

    /** To those whose score is not decided yet. */
    public String openHref() {
        return sums.open() == 0 ? "" : lines().with("flag", "OPEN").toString();
    }

    public String open() {
        return Numerals.count(sums.open());
    }

    public String approvedHref() {
        return approvedNumber() == 0 ? "" : lines().with("state", "APPROVED").toString();
    }

    private Address lines() {
        return id == ITSELF
                ? rows.address().with("itself", rows.node())
                : rows.at(id).address();
    }

    public Optional<BigDecimal> score() {
        return sums.mean();
    }

    public String mean() {
        return Numerals.mean(score());
    }

    /** From 0 to 100 points, with room for the figure at the end of the bar. */
    public String length() {
        return score().map(mean ->
                        mean.multiply(ROOM).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%")
                .orElse("0%");
    }

    public long scored() {
        return sums.scored();
    }

    public long approvedNumber() {
        return sums.number("STATE", "APPROVED");
    }

    public String evaluated() {
        return Numerals.count(scored());
    }

    public String approved() {
        return Numerals.count(approvedNumber());
    }

    public String projects() {
        return Numerals.count(sums.projects());
    }

    public String budget() {
        return Numerals.money(sums.budget());
    }

    public String rate() {
        return Numerals.rate(sums.executionRate());
    }
}
