package org.jiheng.target.sheet;

import java.util.Optional;
import org.jiheng.paper.Cells;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;

/**
 * One indicator as it is printed, in its mid-term half and in that of the year.
 *
 * @param all how many rows the cell before all of them spans, where it stands before this one
 * @param span how many rows its first-level indicator spans, where it stands before this one
 */
public record PrintedRow(Indicator indicator, Optional<Cells> initial, int all, int span) {

    public String heading() {
        return indicator.block().name();
    }

    public String type() {
        return indicator.typeName();
    }

    public String name() {
        return indicator.name();
    }

    public boolean out() {
        return indicator.out();
    }

    public String mid() {
        return indicator.value(IndicatorCell.MID);
    }

    public String year() {
        return indicator.value(IndicatorCell.YEAR);
    }

    /** The target as it was approved at first. */
    public String before() {
        return initial.map(cells -> cells.value(indicator.cell(IndicatorCell.YEAR)))
                .orElse("");
    }

    /** Without a mid-term target its half stays empty. */
    public boolean lasting() {
        return !mid().isBlank();
    }
}
