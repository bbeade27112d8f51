package org.jiheng.overall.chapter;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.Wanted;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.ScoredItem;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.paper.page.Part;
import org.jiheng.paper.page.Progress;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** The chapters of the report in their official order, each with what is written in it and how far it has come. */
public enum OverallPart implements Part {
    OVERVIEW(
            say("I. The department"),
            Heading.of(
                    say("(1) Structure, duties and tasks"),
                    OverallCell.ORG_BASIS,
                    OverallCell.SECTION_COUNT,
                    OverallCell.SECTIONS,
                    OverallCell.SUBORDINATE_UNITS,
                    OverallCell.DUTIES),
            Heading.of(say("(2) Overall goals as they were set"), OverallCell.OVERALL_GOAL)),
    EXECUTION(
            say("II. Execution of the budget of the year"),
            Heading.of(say("Why they differ"), OverallCell.RATE_REASON)) {
        @Override
        boolean complete(OverallScored scored) {
            return Stream.of(Column.values())
                    .allMatch(column -> scored.overall().money().total(column).isPresent());
        }

        @Override
        boolean begun(Overall overall) {
            return Stream.of(Column.values())
                    .anyMatch(column -> overall.money().total(column).isPresent());
        }
    },
    GOALS(
            say("III. How far the overall goals were reached"),
            Heading.of(
                    say("(1) Output"),
                    OverallCell.OUT_QUANTITY,
                    OverallCell.OUT_QUALITY,
                    OverallCell.OUT_PROGRESS,
                    OverallCell.OUT_COST),
            Heading.of(
                    say("(2) Effect"),
                    OverallCell.EFF_SOCIAL,
                    OverallCell.EFF_ECONOMIC,
                    OverallCell.EFF_ENVIRONMENT,
                    OverallCell.EFF_SUSTAINABLE,
                    OverallCell.EFF_SATISFACTION,
                    OverallCell.SATISFACTION_RATE)) {
        @Override
        boolean complete(OverallScored scored) {
            return super.complete(scored)
                    && scored.overall().indicators().stream().allMatch(EvaluatedRow::filled);
        }
    },
    MANAGEMENT(
            say("IV. Management of the budget"),
            Heading.of(
                    say("(1) Finances"),
                    OverallCell.FIN_SYSTEM,
                    OverallCell.FIN_COMPLIANCE,
                    OverallCell.FIN_ACCOUNTING),
            Heading.of(say("(2) Assets"), OverallCell.ASSET_MGMT),
            Heading.of(say("(3) Performance"), OverallCell.PERF_MGMT),
            Heading.of(
                    say("(4) Carry-over rate"),
                    OverallCell.CARRYOVER,
                    OverallCell.CARRYOVER_LAST,
                    OverallCell.CARRYOVER_NOTE),
            Heading.of(say("(5) Difference of budget and final accounts"), OverallCell.DIFFERENCE_NOTE)),
    SCORES(say("Score sheet of the scheme")) {
        @Override
        boolean complete(OverallScored scored) {
            return scored.complete();
        }

        @Override
        boolean begun(Overall overall) {
            return overall.items().stream().anyMatch(ScoredItem::begun);
        }
    },
    CONCLUSION(say("V. Conclusion"), ListCell.PROBLEM),
    ADVICE(say("VI. Measures and suggestions"), ListCell.ADVICE);

    private final Say label;
    private final List<Heading> headings;
    private final Optional<ListCell> list;

    OverallPart(Say label, Heading... headings) {
        this.label = label;
        this.headings = List.of(headings);
        list = Optional.empty();
    }

    /** A chapter that is a list, and has come as far as it goes with its first row. */
    OverallPart(Say label, ListCell list) {
        this.label = label;
        headings = List.of();
        this.list = Optional.of(list);
    }

    public Say label() {
        return label;
    }

    public List<Heading> headings() {
        return headings;
    }

    public Stream<OverallCell> cells() {
        return headings.stream().flatMap(heading -> heading.cells().stream());
    }

    boolean complete(OverallScored scored) {
        return list.isPresent()
                ? begun(scored.overall())
                : cells().filter(Wanted::is)
                        .noneMatch(cell -> scored.overall().value(cell).isBlank());
    }

    boolean begun(Overall overall) {
        return list.map(column -> written(overall, column))
                .orElseGet(() -> cells().anyMatch(cell -> !overall.value(cell).isBlank()));
    }

    private static boolean written(Overall overall, ListCell column) {
        return overall.list(column).stream()
                .anyMatch(row -> !row.value(column.column()).isBlank());
    }

    public Status status(OverallScored scored) {
        return Progress.of(complete(scored), begun(scored.overall()));
    }
}
