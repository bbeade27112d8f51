package org.jiheng.overall.check;

import io.vertx.core.Future;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.overall.fact.OverallFacts;
import org.jiheng.overall.finding.CheckedDepartment;
import org.jiheng.overall.rollup.Moved;
import org.jiheng.overall.rollup.RollupStore;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.overall.score.Reckoning;
import org.jiheng.paper.Paper;
import org.jiheng.paper.page.Tones;
import org.jiheng.viewer.Viewer;

/**
 * An overall evaluation before its checks.
 *
 * @param moved what became of its projects since their scores were taken over
 */
public record Checking(OverallScored scored, List<Moved> moved) {

    private static final int MOST = 50;

    /** Of a paper that is being filled in. */
    public static Future<Checking> of(Reckoning reckoning, Paper paper, Viewer viewer) {
        return Future.all(
                        reckoning.draft(paper, viewer),
                        new RollupStore(reckoning.db()).moved(paper, RollupStore.DRAFT, MOST, viewer))
                .map(both -> new Checking(both.resultAt(0), both.resultAt(1)));
    }

    public List<Finding> findings() {
        var department = new CheckedDepartment(
                scored.overall().measures(), scored.scores(), scored.sentences(), scored.figures(), moved);
        return Stream.concat(new FilledCheck(scored).run().stream(), department.findings().stream())
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .toList();
    }

    /** All that is told beside the cells: how they were read, what they score, and what was found. */
    public Map<String, Object> facts(Predicate<Finding> answered) {
        var facts = new TreeMap<>(new OverallFacts(scored).all());
        facts.putAll(new FoundFacts(scored.overall(), findings(), answered).all());
        return Tones.beside(facts);
    }
}
