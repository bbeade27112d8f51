package org.jiheng.target.sheet;

import java.util.Optional;
import org.jiheng.paper.Cells;
import org.jiheng.target.Indicator;
import org.jiheng.target.IndicatorCell;

/** One indicator as it is printed, in its mid-term half and in that of the year. */
public record PrintedRow(Indicator indicator, Optional<Cells> initial) {

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
