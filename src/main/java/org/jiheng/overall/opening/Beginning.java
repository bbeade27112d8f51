package org.jiheng.overall.opening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Scored;

/** What an overall evaluation begins with: what last year's said of the department, its indicators, the money of its projects. */
record Beginning(Scheme scheme, Optional<Cells> lastYear, Optional<ProjectMoney> projects) {

    private static final List<OverallCell> LASTING = List.of(
            OverallCell.ORG_BASIS,
            OverallCell.SECTION_COUNT,
            OverallCell.SECTIONS,
            OverallCell.SUBORDINATE_UNITS,
            OverallCell.DUTIES,
            OverallCell.OVERALL_GOAL);

    private static final Map<OverallCell, OverallCell> MOVED = Map.of(
            OverallCell.CARRYOVER, OverallCell.CARRYOVER_LAST,
            OverallCell.PUBLIC_BUDGET, OverallCell.PUBLIC_LAST);

    private static final List<EvaluationCell> PROMISED = List.of(
            EvaluationCell.LEVEL1,
            EvaluationCell.LEVEL2,
            EvaluationCell.LEVEL3,
            EvaluationCell.TARGET,
            EvaluationCell.WEIGHT,
            EvaluationCell.PLACE);

    Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        lastYear.ifPresent(last -> description(last, cells));
        projects.ifPresent(money -> money(money, cells));
        var promised = lastYear.map(last -> last.rows(EvaluationCell.TABLE)).orElse(List.of());
        if (promised.isEmpty()) {
            fresh(cells);
        } else {
            promised.forEach(row -> PROMISED.forEach(column -> put(row, column, cells)));
        }
        Stream.of(ListCell.PROBLEM, ListCell.ADVICE).forEach(list -> row(list, cells));
        cells.values().removeIf(String::isBlank);
        return cells;
    }

    private static void description(Cells last, Map<String, String> cells) {
        LASTING.forEach(cell -> cells.put(cell.cell(), last.value(cell.cell())));
        MOVED.forEach((before, now) -> cells.put(now.cell(), last.value(before.cell())));
    }

    /** Proposed, to be corrected: what other spending there is nobody here knows. */
    private static void money(ProjectMoney money, Map<String, String> cells) {
        for (var column : Column.values()) {
            money.proposed(column)
                    .ifPresent(
                            yuan -> cells.put(OverallMoney.cell(Line.PROJECT, column), MoneyUnit.WAN_YUAN.typed(yuan)));
        }
    }

    private static void put(RowCells row, EvaluationCell column, Map<String, String> cells) {
        cells.put(row.name(column.column()), row.value(column.column()));
    }

    /** One row for each kind of indicator that the scheme names. */
    private void fresh(Map<String, String> cells) {
        var place = 1;
        for (var scored : scheme.scored()) {
            if (scored.block().kind() == Block.Kind.INDICATORS) {
                var key = CellName.newRow();
                put(key, EvaluationCell.LEVEL1, scored.block().code(), cells);
                put(key, EvaluationCell.LEVEL2, scored.type().code(), cells);
                put(key, EvaluationCell.LEVEL3, scored.name(), cells);
                put(key, EvaluationCell.TARGET, scored.item().map(Item::target).orElse(""), cells);
                put(key, EvaluationCell.WEIGHT, weight(scored), cells);
                put(key, EvaluationCell.PLACE, String.valueOf(place++), cells);
            }
        }
    }

    private static String weight(Scored scored) {
        return scored.weight().map(BigDecimal::toPlainString).orElse("");
    }

    private static void put(String key, EvaluationCell column, String value, Map<String, String> cells) {
        cells.put(new CellName(EvaluationCell.TABLE, key, column.column()).toString(), value);
    }

    private static void row(ListCell list, Map<String, String> cells) {
        var first = new CellName(list.table(), CellName.newRow(), ListCell.GROUP);
        cells.put(first.toString(), ListCell.ALL_ROWS);
        cells.put(first.beside(Cells.PLACE).toString(), "1");
    }

    /** How the kind of paper stands in its title. */
    static String title(String department, int year) {
        return String.format(Locale.ROOT, "%s（%d年度部门整体绩效评价）", department, year);
    }
}
