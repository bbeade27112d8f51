package org.jiheng.target.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.notation.Weight;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;

/**
 * A declaration of targets as it is read: its money, its goals and its indicators by the blocks of its scheme.
 *
 * @param indicators all of them in the order of the paper, numbered through
 */
public record Declaration(Cells cells, Scheme scheme, List<Indicator> indicators) {

    public Declaration(Cells cells, Scheme scheme) {
        this(cells, scheme, indicators(cells, scheme));
    }

    public static Declaration of(Paper paper, Scheme scheme) {
        return new Declaration(paper.cells(), scheme);
    }

    public Funds funds() {
        return new Funds(cells);
    }

    public String value(HeadCell cell) {
        return cells.value(cell.cell());
    }

    private static List<Indicator> indicators(Cells cells, Scheme scheme) {
        var rows = cells.rows(IndicatorCell.TABLE).stream()
                .collect(Collectors.groupingBy(row -> blockOf(row, scheme).code()));
        var indicators = new ArrayList<Indicator>();
        for (var block : scheme.targetBlocks()) {
            rows.getOrDefault(block.code(), List.of())
                    .forEach(row -> indicators.add(new Indicator(row, block, indicators.size() + 1)));
        }
        return List.copyOf(indicators);
    }

    public List<Indicator> of(Block block) {
        return indicators().stream().filter(each -> each.block().equals(block)).toList();
    }

    /** Where a row says it stands; a row that came from elsewhere stands with its type, or first. */
    private static Block blockOf(RowCells row, Scheme scheme) {
        return scheme.block(row.value(IndicatorCell.LEVEL1.column()))
                .filter(Block::isDeclared)
                .or(() -> scheme.blockOfType(row.value(IndicatorCell.LEVEL2.column()))
                        .filter(Block::isDeclared))
                .orElseGet(() -> scheme.targetBlocks().get(0));
    }

    public List<Indicator> indicators(Set<String> rows) {
        return indicators().stream()
                .filter(each -> rows.contains(each.row().key()))
                .toList();
    }

    public Optional<Indicator> indicator(String key) {
        return indicators().stream()
                .filter(each -> each.row().key().equals(key))
                .findFirst();
    }

    /** The points that are shared out, without those of rows that are not concerned. */
    public BigDecimal points() {
        return sum(indicators());
    }

    public BigDecimal points(Block block) {
        return sum(of(block));
    }

    private static BigDecimal sum(List<Indicator> indicators) {
        return Weight.sum(indicators.stream()
                .filter(each -> !each.out())
                .map(Indicator::weight)
                .toList());
    }

    /** What all indicators together must carry. */
    public BigDecimal wanted() {
        return scheme.total().subtract(scheme.executionWeight());
    }
}
