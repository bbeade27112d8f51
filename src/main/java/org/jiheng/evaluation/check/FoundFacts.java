package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.fact.SheetPart;
import org.jiheng.paper.CellName;
import org.jiheng.paper.page.Tones;
import org.jiheng.words.Say;

/**
 * What the checks found, told beside the row or the part of the form it is about while that is being filled in.
 *
 * @param answered whether a reason was given for a finding, which then is not told any more
 */
public record FoundFacts(Evaluation evaluation, List<Finding> findings, Predicate<Finding> answered) {

    public static final String COUNT = "found";

    private static final String PAPER = "paper";
    private static final int FEW_ROWS = 2;
    private static final List<String> MISSING = List.of("S-01", "S-02");

    /** The fact beside a row, or in a part of the form. */
    public static String of(String place) {
        return COUNT + "." + place;
    }

    /** Every place has its fact, so that what was mended falls silent. */
    public Map<String, Object> all() {
        var facts = new TreeMap<String, Object>();
        places().forEach(place -> facts.put(of(place), ""));
        open().filter(this::telling).forEach(finding -> add(finding, facts));
        facts.put(COUNT, count());
        return facts;
    }

    private Stream<String> places() {
        return Stream.of(
                        evaluation.rows().stream().map(FoundFacts::place),
                        Stream.of(SheetPart.values()).map(SheetPart::anchor),
                        Stream.of(PAPER))
                .flatMap(each -> each);
    }

    private static String place(EvaluatedRow row) {
        return EvaluationCell.TABLE + "." + row.key();
    }

    /** What is only for the reviewer is told to the reviewer. */
    private Stream<Finding> open() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> finding.severity() == Severity.ERROR || !answered.test(finding));
    }

    /** Nobody wants to be told of each blank place before coming to it. */
    private boolean telling(Finding finding) {
        var first = own(finding).findFirst();
        var blank = first.filter(cell -> evaluation.cells().value(cell).isBlank());
        return blank.isEmpty() || !MISSING.contains(finding.rule()) && begun(finding);
    }

    private boolean begun(Finding finding) {
        return evaluation.rows().stream()
                .filter(row -> place(row).equals(place(finding)))
                .noneMatch(row -> row.scored() && !row.filled());
    }

    private void add(Finding finding, Map<String, Object> facts) {
        var fact = of(place(finding));
        facts.merge(
                fact,
                finding.message(),
                (before, words) -> "".equals(before) ? words : say("{0} · {1}", before, words));
        var grave = finding.severity() == Severity.ERROR ? "RED" : "YELLOW";
        facts.merge(fact + Tones.TONE, grave, (one, other) -> one.equals("RED") ? one : other);
    }

    private static Stream<String> own(Finding finding) {
        return finding.cells().stream().filter(cell -> Elsewhere.of(cell).isEmpty());
    }

    /** What is about many rows stands above them all. */
    private String place(Finding finding) {
        var places = own(finding).map(this::place).distinct().toList();
        return places.stream().filter(this::isRow).count() > FEW_ROWS
                ? SheetPart.INDICATORS.anchor()
                : places.stream().findFirst().orElseGet(() -> ofTheWhole(finding));
    }

    /** A rule about scores and weights that names no row is about the table. */
    private static String ofTheWhole(Finding finding) {
        return finding.rule().startsWith("B-") ? SheetPart.INDICATORS.anchor() : PAPER;
    }

    private boolean isRow(String place) {
        return evaluation.rows().stream().anyMatch(row -> place(row).equals(place));
    }

    private String place(String cell) {
        var row =
                CellName.read(cell).map(name -> name.table() + "." + name.row()).filter(this::isRow);
        return row.orElseGet(() -> SheetPart.of(cell).map(SheetPart::anchor).orElse(PAPER));
    }

    private Say count() {
        var errors = open().filter(each -> each.severity() == Severity.ERROR).count();
        var others = open().count() - errors;
        return errors + others == 0
                ? say("Nothing was found that disagrees.")
                : say("To be corrected: {0}, to be explained: {1}", errors, others);
    }
}
