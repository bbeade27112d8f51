package org.jiheng.target.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Weight;
import org.jiheng.paper.Cells;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.State;
import org.jiheng.target.content.Funds;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.web.page.Status;

/** A declaration as a line of the list of a year, with the cells its reader may see. */
record RegisterLine(
        long id,
        String project,
        String unit,
        State state,
        int edition,
        int approvedEdition,
        Cells cells,
        String savedBy,
        OffsetDateTime savedAt,
        Optional<LocalDate> due) {

    public String href() {
        return PaperKind.TARGET.path(id);
    }

    public Status status() {
        return state.standing(approvedEdition > 0 && approvedEdition == edition);
    }

    /** A draft nobody has handed in yet shows nothing to those who do not fill it in. */
    public String points() {
        return cells.values().isEmpty()
                ? ""
                : Weight.written(Weight.sum(cells.rows(IndicatorCell.TABLE).stream()
                        .filter(row -> !row.ticked(IndicatorCell.OUT.column()))
                        .map(row -> Weight.read(row.value(IndicatorCell.WEIGHT.column())))
                        .toList()));
    }

    Optional<BigDecimal> money() {
        return new Funds(cells).total(Funds.YEAR);
    }

    /** The funds of the year in ten thousand yuan. */
    public Object funds() {
        return money().<Object>map(MoneyUnit.WAN_YUAN::of).orElse("");
    }
}
