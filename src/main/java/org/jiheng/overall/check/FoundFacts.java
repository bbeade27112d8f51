package org.jiheng.overall.check;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.chapter.OverallPart;
import org.jiheng.overall.report.Overall;
import org.jiheng.paper.CellName;
import org.jiheng.paper.page.Tones;
import org.jiheng.words.Say;

/**
 * What the checks found, told in the chapter it is about while that is being filled in.
 *
 * @param answered whether a reason was given for a finding, which then is not told any more
 */
record FoundFacts(Overall overall, List<Finding> findings, Predicate<Finding> answered) {

    private static final String COUNT = "found";

    /** Every chapter has its fact, so that what was mended falls silent. */
    Map<String, Object> all() {
        var facts = new TreeMap<String, Object>();
        Arrays.stream(OverallPart.values()).forEach(part -> facts.put(fact(part), ""));
        open().filter(this::telling).forEach(finding -> add(finding, facts));
        facts.put(COUNT, count());
        return facts;
    }

    private static String fact(OverallPart part) {
        return COUNT + "." + part.anchor();
    }

    /** What is only for the reviewer is told to the reviewer. */
    private Stream<Finding> open() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> finding.severity() == Severity.ERROR || !answered.test(finding));
    }

    /** Nobody wants to be told of each blank place before coming to it. */
    private boolean telling(Finding finding) {
        return !finding.rule().equals(FilledCheck.MISSING)
                && finding.cells().stream()
                        .anyMatch(cell -> !overall.cells().value(cell).isBlank());
    }

    private static void add(Finding finding, Map<String, Object> facts) {
        var fact = fact(place(finding));
        facts.merge(
                fact,
                finding.message(),
                (before, words) -> "".equals(before) ? words : say("{0} · {1}", before, words));
        var grave = finding.severity() == Severity.ERROR ? "RED" : "YELLOW";
        facts.merge(fact + Tones.TONE, grave, (one, other) -> one.equals("RED") ? one : other);
    }

    private static OverallPart place(Finding finding) {
        return finding.cells().stream()
                .filter(cell -> Elsewhere.of(cell).isEmpty())
                .flatMap(cell -> part(cell).stream())
                .findFirst()
                .orElse(OverallPart.CONCLUSION);
    }

    private static Optional<OverallPart> part(String cell) {
        return CellName.read(cell)
                .map(CellName::table)
                .or(() -> Optional.of(cell).filter(name -> !ListCell.of(name).isEmpty()))
                .flatMap(FoundFacts::ofTable)
                .or(() -> OverallCell.of(cell).flatMap(FoundFacts::ofCell));
    }

    private static Optional<OverallPart> ofTable(String table) {
        return switch (table) {
            case OverallMoney.TABLE -> Optional.of(OverallPart.EXECUTION);
            case EvaluationCell.TABLE -> Optional.of(OverallPart.GOALS);
            case ScoreCell.TABLE -> Optional.of(OverallPart.SCORES);
            case "problem" -> Optional.of(OverallPart.CONCLUSION);
            case "advice" -> Optional.of(OverallPart.ADVICE);
            default -> Optional.empty();
        };
    }

    private static Optional<OverallPart> ofCell(OverallCell cell) {
        return Arrays.stream(OverallPart.values())
                .filter(part -> part.cells().anyMatch(cell::equals))
                .findFirst();
    }

    private Say count() {
        var errors = open().filter(each -> each.severity() == Severity.ERROR).count();
        var others = open().count() - errors;
        return errors + others == 0
                ? say("Nothing was found that disagrees.")
                : say("To be corrected: {0}, to be explained: {1}", errors, others);
    }
}
