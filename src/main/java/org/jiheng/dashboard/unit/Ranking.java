package org.jiheng.dashboard.unit;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.dashboard.figure.Numerals;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.ledger.Sums;
import org.jiheng.ledger.Tally;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.words.Say;

/** The units of a node, ranked as the address asks and in pages when there are many. */
public record Ranking(List<UnitLine> all, Address here) {

    /** With a line of its own for what the node does itself. */
    public static List<UnitLine> lines(List<UnitLine> children, Sums whole, Rows rows) {
        var rest = rest(children, whole);
        if (children.isEmpty() || rest.projects() == 0) {
            return children;
        }
        var lines = new ArrayList<>(children);
        lines.add(new UnitLine(UnitLine.ITSELF, say("The node itself"), -1, rest, rows));
        return lines;
    }

    /** Sums are additive, so what no child has is the node's own. */
    private static Sums rest(List<UnitLine> children, Sums whole) {
        var rest = new HashMap<String, Map<String, Tally>>();
        for (var what : List.of("PROJECT", "SCORED", "OPEN", "MONEY", "STATE")) {
            var counts = new HashMap<String, Tally>();
            whole.all(what)
                    .forEach((key, count) -> counts.put(
                            key,
                            children.stream()
                                    .map(child -> child.sums().tally(what, key))
                                    .reduce(count, Tally::minus)));
            rest.put(what, counts);
        }
        return Sums.of(rest);
    }

    public List<UnitLine> lines() {
        var paging = paging();
        return all.stream()
                .sorted(UnitOrder.of(here.value("sort").orElse(UnitOrder.USUAL)))
                .skip(paging.offset())
                .limit(paging.size())
                .toList();
    }

    public Paging paging() {
        return Paging.of(here, all.size());
    }

    public boolean many() {
        return paging().several();
    }

    public List<Column> columns() {
        return new Columns(here, UnitOrder.USUAL)
                .words("name", say("Unit"))
                .words("mean", say("Mean score"))
                .number("scored", say("Scored"))
                .number("approved", say("Approved"))
                .number("projects", say("Projects"))
                .number("budget", say("Budget of the whole year, 10,000 yuan"))
                .number("rate", say("Execution rate"))
                .list();
    }

    /** The message of the ranking: how far the best and the last lie apart. */
    public Say title() {
        var scored = all.stream()
                .filter(line -> line.id() != UnitLine.ITSELF && line.score().isPresent())
                .sorted(UnitOrder.of(UnitOrder.USUAL))
                .toList();
        if (scored.isEmpty()) {
            return say("No unit has a score yet");
        }
        var best = scored.get(0);
        var last = scored.get(scored.size() - 1);
        return scored.size() == 1
                ? say("Only {0} has scores: {1} on average", best.name(), best.mean())
                : say(
                        "{0} stands first with {1}, {2} last with {3}",
                        best.name(), best.mean(), last.name(), last.mean());
    }

    public Say note() {
        var without = all.stream().filter(line -> line.score().isEmpty()).count();
        return without == 0
                ? say("{0 unit/units}", Numerals.count(all.size()))
                : say("{0 unit/units}, {1} without any score", Numerals.count(all.size()), Numerals.count(without));
    }
}
