package org.jiheng.review.finding;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Explanation;
import org.jiheng.paper.Paper;
import org.jiheng.paper.page.Spot;
import org.jiheng.words.Say;

/** All findings of one gravity, as the check page lists them: those of one rule together. */
public record FoundPart(Severity severity, boolean published, List<Rule> rules) {

    /** What one rule found; where it found more than one thing, one reason can be given for all. */
    public record Rule(String rule, String cell, String reason, List<FoundLine> lines) {

        public boolean alike() {
            return lines.size() > 1 && lines.get(0).wantsReason();
        }

        public boolean folded() {
            return lines.stream().allMatch(FoundLine::answered);
        }
    }

    public static List<FoundPart> parts(Paper paper, List<Finding> findings, Desk desk, Map<String, Spot> known) {
        return Arrays.stream(Severity.values())
                .map(severity ->
                        new FoundPart(severity, paper.asPublished(), rules(paper, of(severity, findings), desk, known)))
                .filter(part -> !part.rules().isEmpty())
                .toList();
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static List<Rule> rules(Paper paper, List<Finding> findings, Desk desk, Map<String, Spot> known) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(found -> {
                    var all = Explanation.ofAll(found.getKey());
                    var lines = found.getValue().stream()
                            .map(finding -> FoundLine.of(paper, finding, desk, known))
                            .toList();
                    return new Rule(found.getKey(), all, paper.cells().value(all), lines);
                })
                .toList();
    }

    public boolean grave() {
        return severity == Severity.ERROR && !published;
    }

    public Say title() {
        return severity == Severity.ERROR && published
                ? say("Does not agree, and stays as it was published")
                : severity.label();
    }

    public int size() {
        return rules.stream().mapToInt(rule -> rule.lines().size()).sum();
    }
}
