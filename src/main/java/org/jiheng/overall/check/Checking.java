package org.jiheng.overall.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jiheng.consistency.Finding;
import org.jiheng.overall.OverallFacts;
import org.jiheng.overall.OverallScored;
import org.jiheng.paper.Tones;

/** An overall evaluation before its checks. */
public record Checking(OverallScored scored) {

    public List<Finding> findings() {
        return new FilledCheck(scored)
                .run().stream()
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
