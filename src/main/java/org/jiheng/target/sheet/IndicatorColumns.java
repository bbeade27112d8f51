package org.jiheng.target.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridKind;
import org.jiheng.scheme.Scheme;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.target.content.Overruling;
import org.jiheng.web.page.Choice;

/** The columns of the table of indicators, each with how it is filled in. */
final class IndicatorColumns {

    private IndicatorColumns() {}

    static List<GridColumn> of(Scheme scheme) {
        return List.of(
                types(scheme),
                column(GridKind.TEXT, IndicatorCell.LEVEL3)
                        .wide()
                        .namingTheRow()
                        .hint(say("What is measured, in a few words, such as: calls answered per day")),
                column(GridKind.TEXT, IndicatorCell.YEAR)
                        .echoing()
                        .hint(say(
                                "As it stands on paper, such as {0}. Below the cell stands how it was read.",
                                "≥2500个、98%以上、12月底前、明显")),
                column(GridKind.SUM, IndicatorCell.WEIGHT)
                        .echoing()
                        .hint(say("Points of the indicator; all together make up the points of the scheme")),
                column(GridKind.TEXT, IndicatorCell.MID)
                        .echoing()
                        .hint(
                                say(
                                        "The target for the whole mid-term; the same as that of the year for projects of one year")),
                column(GridKind.TEXT, IndicatorCell.SOURCE)
                        .hint(say("Where the figure comes from, such as: yearly statistics of the hotline platform")),
                overruling(),
                column(GridKind.OUT, IndicatorCell.OUT)
                        .hint(
                                say(
                                        "Tick it where the project has nothing to do with this type, and say why below the row")),
                column(GridKind.LONG, IndicatorCell.EXPLANATION)
                        .hint(
                                say(
                                        "What the figure means and how it is computed, such as: calls answered ÷ calls received × 100%")),
                column(GridKind.LONG, IndicatorCell.SCORING)
                        .hint(
                                say(
                                        "How points follow from the value, such as: full points when reached, else in proportion")),
                column(GridKind.LONG, IndicatorCell.EVIDENCE)
                        .hint(say("Which papers prove the value at the end of the year")),
                column(GridKind.LONG, IndicatorCell.HISTORY).hint(say("What was reached in earlier years")),
                column(GridKind.LONG, IndicatorCell.OUT_REASON));
    }

    private static GridColumn column(GridKind kind, IndicatorCell cell) {
        return GridColumn.of(kind, cell.column(), cell.label()).limit(cell.limit());
    }

    private static GridColumn types(Scheme scheme) {
        var column = GridColumn.of(GridKind.CHOICE, IndicatorCell.LEVEL2.column(), IndicatorCell.LEVEL2.label())
                .medium()
                .hint(say(
                        "The type of the indicator in the scheme; what belongs into each type stands above the table"));
        for (var block : scheme.targetBlocks()) {
            column = column.offering(
                    block.code(),
                    block.types().stream()
                            .map(type -> Choice.of(type.code(), type.name()))
                            .toList());
        }
        return column;
    }

    private static GridColumn overruling() {
        return GridColumn.of(GridKind.CHOICE, IndicatorCell.YEAR_OP.column(), IndicatorCell.YEAR_OP.label())
                .offering(Overruling.choices())
                .hint(
                        say(
                                "Choose here what is meant where the target was read otherwise; leave it empty when it was read well"));
    }
}
