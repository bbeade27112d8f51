package org.jiheng.overall.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.notation.Weight;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.measure.Measures;
import org.jiheng.overall.rollup.Rollup;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Scored;

/**
 * The overall evaluation of a department as it is read.
 *
 * @param indicators those the department sets itself, by the blocks of its scheme, numbered through
 * @param items those the scheme names
 * @param rollup what the projects of the department scored, as the paper took it over
 */
public record Overall(
        Cells cells,
        int year,
        Scheme scheme,
        List<EvaluatedRow> indicators,
        List<ScoredItem> items,
        Optional<Rollup> rollup) {

    public static Overall of(Paper paper, Scheme scheme) {
        return of(paper.cells(), paper.year(), scheme, Optional.empty());
    }

    public static Overall of(Cells cells, int year, Scheme scheme, Optional<Rollup> rollup) {
        var items = scheme.scored().stream()
                .filter(scored -> !scored.block().isDeclared())
                .map(scored -> new ScoredItem(scored, cells))
                .toList();
        return new Overall(cells, year, scheme, indicators(cells, scheme), items, rollup);
    }

    private static List<EvaluatedRow> indicators(Cells cells, Scheme scheme) {
        var rows = new ArrayList<EvaluatedRow>();
        for (var block : scheme.targetBlocks()) {
            cells.rows(EvaluationCell.TABLE).stream()
                    .filter(row -> belongs(row, block, scheme))
                    .forEach(row -> rows.add(new EvaluatedRow(row, block, rows.size() + 1, false)));
        }
        return List.copyOf(rows);
    }

    /** A row of a block the scheme does not have stands in the first. */
    private static boolean belongs(RowCells row, Block block, Scheme scheme) {
        var named = scheme.block(row.value(EvaluationCell.LEVEL1.column())).filter(Block::isDeclared);
        return named.orElse(scheme.targetBlocks().get(0)).equals(block);
    }

    /** The same report beside what its projects score by now. */
    public Overall with(Rollup other) {
        return new Overall(cells, year, scheme, indicators, items, Optional.of(other));
    }

    public String value(OverallCell cell) {
        return cells.value(cell.cell());
    }

    /** What follows from its figures. */
    public Measures measures() {
        return new Measures(cells, scheme, rollup);
    }

    public OverallMoney money() {
        return new OverallMoney(cells);
    }

    public List<EvaluatedRow> indicators(Block block) {
        return indicators.stream().filter(row -> row.block().equals(block)).toList();
    }

    public List<ScoredItem> items(Block block) {
        return items.stream()
                .filter(item -> item.scored().block().equals(block))
                .toList();
    }

    /** The blocks of which the scheme names the items. */
    public List<Block> framework() {
        return items.stream()
                .map(ScoredItem::scored)
                .map(Scored::block)
                .distinct()
                .toList();
    }

    /** What the indicators of a block carry together. */
    public BigDecimal points(Block block) {
        return Weight.sum(indicators(block).stream()
                .filter(EvaluatedRow::scored)
                .map(EvaluatedRow::weight)
                .toList());
    }

    public List<RowCells> list(ListCell column) {
        return cells.rows(column.table());
    }

    /** 补录: a report of an earlier system, entered word for word. */
    public boolean published() {
        return cells.value(Paper.AS_PUBLISHED).equals("yes");
    }
}
