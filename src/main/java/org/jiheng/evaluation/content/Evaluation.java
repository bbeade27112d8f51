package org.jiheng.evaluation.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.Weight;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.target.approved.Approved;

/**
 * A self-evaluation as it is read: its money, and its indicators by the blocks of its scheme.
 *
 * @param rows all of them in the order of the paper, numbered through
 */
public record Evaluation(Cells cells, int year, Scheme scheme, List<EvaluatedRow> rows) {

    public static Evaluation of(Paper paper, Scheme scheme) {
        return of(paper.cells(), paper.year(), scheme);
    }

    public static Evaluation of(Cells cells, int year, Scheme scheme) {
        var all = cells.rows(EvaluationCell.TABLE);
        var published = published(cells);
        var rows = new ArrayList<EvaluatedRow>();
        for (var block : scheme.targetBlocks()) {
            all.stream()
                    .filter(row -> blockOf(row, scheme).equals(block))
                    .forEach(row -> rows.add(new EvaluatedRow(row, block, rows.size() + 1, published)));
        }
        return new Evaluation(cells, year, scheme, List.copyOf(rows));
    }

    private static Block blockOf(RowCells row, Scheme scheme) {
        return scheme.block(row.value(EvaluationCell.LEVEL1.column()))
                .filter(Block::isDeclared)
                .orElseGet(() -> scheme.targetBlocks().get(0));
    }

    public String value(Text text) {
        return cells.value(text.cell());
    }

    public Outlay outlay() {
        return new Outlay(cells);
    }

    public Survey survey() {
        return new Survey(cells);
    }

    public List<EvaluatedRow> of(Block block) {
        return rows.stream().filter(row -> row.block().equals(block)).toList();
    }

    public Optional<EvaluatedRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public List<EvaluatedRow> scored() {
        return rows.stream().filter(EvaluatedRow::scored).toList();
    }

    /** The points of the rows that are scored. */
    public BigDecimal points() {
        return sum(scored());
    }

    public BigDecimal points(Block block) {
        return sum(of(block).stream().filter(EvaluatedRow::scored).toList());
    }

    private static BigDecimal sum(List<EvaluatedRow> rows) {
        return Weight.sum(rows.stream().map(EvaluatedRow::weight).toList());
    }

    /** What all indicators together must carry. */
    public BigDecimal wanted() {
        return scheme.total().subtract(scheme.executionWeight());
    }

    /** 补录: a paper of an earlier system, entered word for word. */
    public boolean published() {
        return published(cells);
    }

    private static boolean published(Cells cells) {
        return cells.value(Text.AS_PUBLISHED.cell()).equals("yes");
    }

    /** Whether there are approved targets at all. */
    public boolean declared() {
        return !cells.value(Approved.EDITION).isEmpty();
    }
}
