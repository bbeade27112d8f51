package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.evaluation.sheet.ScoredColumns;
import org.jiheng.grid.Grid;
import org.jiheng.grid.GridCell;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridGroup;
import org.jiheng.grid.GridKind;
import org.jiheng.grid.GridRow;
import org.jiheng.notation.Weight;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.fact.ScoreFacts;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.ScoredItem;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.scheme.Block;

/** The items that the scheme names itself, as the grid shows them. */
record ScoreGrid(OverallScored scored, Map<String, Object> told) {

    private static final String TYPE = "kind_of_item";
    private static final String NAME = "name_of_item";
    private static final String MOST = "points_of_item";
    private static final String SCORE = "counted";

    private Overall overall() {
        return scored.overall();
    }

    boolean drawn() {
        return !overall().items().isEmpty();
    }

    Grid open(boolean editable) {
        return Grid.of(
                        ScoreCell.TABLE,
                        say("Items of the scheme"),
                        columns(),
                        overall().framework().stream().map(this::group).toList())
                .groupedBy("group")
                .open(editable)
                .withFixedRows();
    }

    private GridGroup group(Block block) {
        var score = ScoreFacts.of(block);
        return GridGroup.of(
                        block.code(),
                        block.name(),
                        overall().items(block).stream().map(this::row).toList())
                .telling(score, told.get(score));
    }

    private GridRow row(ScoredItem item) {
        var drawn = GridRow.of(item.key(), "", item.name())
                .with(TYPE, item.scored().type().name())
                .with(NAME, item.name())
                .with(MOST, item.scored().weight().map(Weight::written).orElse(""));
        for (var column : ScoreCell.values()) {
            drawn = drawn.with(column.column(), cell(item, column));
        }
        var fact = ScoreFacts.of(item.place());
        return drawn.with(
                SCORE,
                GridCell.empty()
                        .read(fact, told.getOrDefault(fact, ""))
                        .resting(fact + ".basis", told.getOrDefault(fact + ".basis", "")));
    }

    /** Where the scheme fixes the points nobody types them. */
    private GridCell cell(ScoredItem item, ScoreCell column) {
        var typed = GridCell.of(item.value(column));
        var worked = item.worked(overall().measures());
        return switch (column) {
            case WEIGHT ->
                item.weighed()
                        ? typed.given(
                                item.scored().weight().map(Weight::written).orElseThrow())
                        : typed;
            case TARGET -> item.given() ? typed.given(item.target()) : typed;
            case ACTUAL ->
                worked.isPresent()
                        ? GridCell.of("").given("").read(ScoreFacts.worked(item), worked.get())
                        : item.given() ? typed.given("") : typed;
            default -> typed;
        };
    }

    private List<GridColumn> columns() {
        var columns = new ArrayList<GridColumn>();
        columns.add(GridColumn.of(GridKind.FACT, TYPE, say("Second-level indicator"))
                .medium());
        columns.add(GridColumn.of(GridKind.FACT, NAME, say("Third-level indicator"))
                .medium()
                .namingTheRow());
        columns.add(column(GridKind.TEXT, ScoreCell.TARGET).narrow());
        columns.add(column(GridKind.TEXT, ScoreCell.ACTUAL)
                .narrow()
                .hint(say("The figure from which the points follow by the rule of the scheme, where it has one")));
        columns.add(column(GridKind.FIGURE, ScoreCell.WEIGHT));
        columns.add(column(GridKind.FIGURE, ScoreCell.OWN_SCORE)
                .hint(say("The points you give where no figure decides; say below the row what they rest on")));
        columns.add(ScoredColumns.score(SCORE));
        columns.add(column(GridKind.LONG, ScoreCell.NOTE));
        return columns;
    }

    private static GridColumn column(GridKind kind, ScoreCell cell) {
        return GridColumn.of(kind, cell.column(), cell.label()).limit(cell.limit());
    }
}
