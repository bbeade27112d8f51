package org.jiheng.overall.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.overall.Department;
import org.jiheng.consistency.overall.DepartmentCheck;
import org.jiheng.notation.Numeral;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.measure.Measures;
import org.jiheng.overall.rollup.Moved;
import org.jiheng.overall.rollup.Rollup;
import org.jiheng.overall.sentence.Bound;
import org.jiheng.overall.sentence.Contradictions;
import org.jiheng.overall.sentence.Figured;
import org.jiheng.scoring.Scores;

/**
 * The overall evaluation of a department as its checks know it.
 *
 * @param measures its figures, with the roll-up it took over
 * @param moved what became of its projects since then
 */
public record CheckedDepartment(
        Measures measures, Scores scores, List<Bound> sentences, Figured figures, List<Moved> moved) {

    private static final List<OverallCell> NARRATIVE = List.of(
            OverallCell.OUT_QUANTITY,
            OverallCell.OUT_QUALITY,
            OverallCell.OUT_PROGRESS,
            OverallCell.OUT_COST,
            OverallCell.PERF_MGMT);

    public List<Finding> findings() {
        return DepartmentCheck.run(department());
    }

    Department department() {
        var money = new CheckedBudget(measures);
        return new Department(
                money.execution(),
                money.columns(),
                money.carriedOver(),
                money.rates(),
                money.spentOnProjects(),
                new CheckedConclusion(measures, scores).conclusion(),
                new Department.Sections(entry(OverallCell.SECTION_COUNT), entry(OverallCell.SECTIONS)),
                projects(),
                sentences.stream().map(this::sentence).toList(),
                texts());
    }

    private Entry entry(OverallCell cell) {
        return new Entry(cell.cell(), cell.label(), measures.cells().value(cell.cell()));
    }

    private Department.Projects projects() {
        var rollup = measures.rollup().orElse(Rollup.NONE);
        return new Department.Projects(
                entry(OverallCell.PROJECT_COUNT),
                rollup.projects(),
                rollup.evaluated(),
                rollup.scored(),
                rollup.spent(),
                rollup.spending(),
                rollup.isUniform() ? rollup.minimum() : Optional.<BigDecimal>empty(),
                moved.stream()
                        .filter(each -> !each.isListedOtherwise())
                        .map(Moved::told)
                        .toList(),
                moved.stream().filter(Moved::isListedOtherwise).map(Moved::told).toList());
    }

    private Department.Sentence sentence(Bound bound) {
        return new Department.Sentence(
                new Entry(bound.cell(), bound.label(), bound.text()),
                bound.reworded(),
                bound.changes().stream()
                        .map(each -> new Department.Changed(each.figure().label(), each.before(), each.now()))
                        .toList(),
                bound.reworded() ? strange(bound) : List.of());
    }

    /** What a published report says of all its projects is held against their scores, not against the figures. */
    private List<String> strange(Bound bound) {
        return Contradictions.in(bound.text(), figures).stream()
                .filter(each -> Stream.of(OverallCell.PROJECT_COUNT, OverallCell.PROJECT_SCORES)
                        .flatMap(cell -> measures.number(cell).stream())
                        .noneMatch(number -> each.matches(Numeral.written(number) + "[个项分]")))
                .toList();
    }

    private List<Entry> texts() {
        var told = sentences.stream()
                .filter(Bound::reworded)
                .map(bound -> new Entry(bound.cell(), bound.label(), bound.text()));
        return Stream.concat(told, NARRATIVE.stream().map(this::entry))
                .filter(each -> !each.blank())
                .toList();
    }
}
