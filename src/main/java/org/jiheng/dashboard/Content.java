package org.jiheng.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiheng.dashboard.chart.BlockNames;
import org.jiheng.dashboard.chart.Chart;
import org.jiheng.dashboard.chart.Charts;
import org.jiheng.dashboard.deed.RecentDeed;
import org.jiheng.dashboard.figure.Attention;
import org.jiheng.dashboard.figure.Band;
import org.jiheng.dashboard.figure.Concern;
import org.jiheng.dashboard.figure.Emptiness;
import org.jiheng.dashboard.figure.KeyFigure;
import org.jiheng.dashboard.figure.KeyFigures;
import org.jiheng.dashboard.figure.Progress;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.dashboard.figure.Working;
import org.jiheng.dashboard.unit.Ranking;
import org.jiheng.dashboard.unit.UnitLine;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Say;

/** All that a board says at one turn of the ledger, in no language yet. */
public record Content(
        List<KeyFigure> keys,
        List<Say> working,
        List<Band> bands,
        List<Concern> concerns,
        List<Chart> charts,
        List<UnitLine> units,
        List<RecentDeed> deeds,
        Optional<Emptiness> emptiness,
        boolean projects) {

    /** Whether there are units to rank, and something to rank them by. */
    public boolean ranks() {
        return projects && !units.isEmpty();
    }

    /** What was read for a board. */
    record Read(Sums sums, List<UnitLine> units, List<RecentDeed> deeds, BlockNames names, List<String> grades) {}

    static Content of(Read read, Rows rows, String latest, LocalDate today) {
        var sums = read.sums();
        return new Content(
                new KeyFigures(sums, rows).list(),
                new Working(sums).sentences(),
                Progress.of(sums, rows),
                new Attention(sums, rows, today).list(),
                Charts.of(sums, rows, read.names(), read.grades()),
                Ranking.lines(read.units(), sums, rows),
                read.deeds(),
                Emptiness.of(sums, rows, latest),
                sums.projects() > 0);
    }
}
