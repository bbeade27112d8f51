package org.jiheng.overall.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.notation.Weight;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.cell.Wanted;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.Typed;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.scheme.Block;

/** Whether an overall evaluation is filled in at all: what is missing, what cannot be read, which scores are open. */
public record FilledCheck(OverallScored scored) {

    public static final String MISSING = "T-01";

    private static final String UNREADABLE = "T-02";
    private static final String POINTS = "B-01";
    private static final String MONEY = "funds.";

    private Overall overall() {
        return scored.overall();
    }

    public List<Finding> run() {
        return Stream.of(unreadable(), missing(), lists(), points(), scores())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> unreadable() {
        var cells = Arrays.stream(OverallCell.values())
                .flatMap(cell -> new Typed(overall(), cell)
                        .fault().stream()
                                .map(fault -> Finding.error(UNREADABLE, say("{0}: {1}", cell.label(), fault))
                                        .at(cell.cell())
                                        .expecting("", overall().value(cell))));
        var money = Stream.of(Line.values())
                .flatMap(line -> Stream.of(Column.values()).flatMap(column -> unreadable(line, column)));
        return Stream.concat(money, cells);
    }

    private Stream<Finding> unreadable(Line line, Column column) {
        var cell = OverallMoney.cell(line, column);
        return overall().money().amount(line, column).fault().stream()
                .map(fault -> Finding.error(
                                UNREADABLE,
                                say("{0}: {1}", OverallMoney.label(cell).orElseThrow(), fault))
                        .at(cell)
                        .expecting("", overall().cells().value(cell)));
    }

    /** What was published before stands as it is, with what it lacks. */
    private Stream<Finding> missing() {
        if (overall().published()) {
            return Stream.empty();
        }
        var totals = Stream.of(Column.values())
                .filter(column -> Stream.of(Line.values())
                        .allMatch(line -> overall().money().amount(line, column).blank()))
                .map(column -> missing(column.label(), OverallMoney.cell(Line.BASIC, column)));
        var cells = Wanted.cells().stream()
                .filter(cell -> overall().value(cell).isBlank())
                .map(cell -> missing(cell.label(), cell.cell()));
        return Stream.concat(totals, cells);
    }

    private static Finding missing(Object label, String cell) {
        return Finding.error(MISSING, say("{0} is not filled in", label)).at(cell);
    }

    private Stream<Finding> lists() {
        return Stream.of(ListCell.PROBLEM, ListCell.ADVICE)
                .filter(column -> !overall().published())
                .filter(column -> overall().list(column).stream()
                        .allMatch(row -> row.value(column.column()).isBlank()))
                .map(column -> Finding.error(MISSING, say("{0}: the list has no row yet", column.label()))
                        .at(column.table()));
    }

    /** The indicators of a block share out all its points, neither more nor less. */
    private Stream<Finding> points() {
        return overall().scheme().targetBlocks().stream()
                .filter(block -> !overall().published())
                .filter(block -> !agrees(block))
                .map(block -> Finding.error(
                                POINTS,
                                say(
                                        "The points of “{0}” add up to {1}; they must be {2}",
                                        block.name(), written(overall().points(block)), written(block.weight())))
                        .at(first(block))
                        .expecting(written(block.weight()), written(overall().points(block))));
    }

    private boolean agrees(Block block) {
        var points = overall().points(block);
        return points != null && points.compareTo(block.weight()) == 0;
    }

    private String first(Block block) {
        return overall().indicators(block).stream()
                .findFirst()
                .map(row -> row.cell(EvaluationCell.WEIGHT))
                .orElse(EvaluationCell.TABLE);
    }

    private static String written(BigDecimal points) {
        return points == null ? "" : Weight.written(points);
    }

    /** Nothing is handed in while a score is open; the engine points at the total of the money by a name of its own. */
    private Stream<Finding> scores() {
        return overall().published()
                ? Stream.empty()
                : scored.scores().findings().stream().map(FilledCheck::here);
    }

    private static Finding here(Finding finding) {
        return finding.at(finding.cells().stream().map(FilledCheck::here).toList());
    }

    private static String here(String cell) {
        return Stream.of(Column.values())
                .filter(column -> cell.equals(MONEY + column.name().toLowerCase(Locale.ROOT)))
                .map(column -> OverallMoney.cell(Line.BASIC, column))
                .findFirst()
                .orElse(cell);
    }
}
