package org.jiheng.overall.report;

import java.util.Optional;
import org.jiheng.notation.Count;
import org.jiheng.notation.Percentage;
import org.jiheng.notation.Unread;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.paper.Money;
import org.jiheng.words.Say;

/** What was typed into a cell outside the tables, and how it is read. */
public record Typed(Overall overall, OverallCell cell) {

    public boolean blank() {
        return overall.value(cell).isBlank();
    }

    /** Why nobody can count with what was typed. */
    public Optional<Say> fault() {
        return switch (cell.sort()) {
            case AMOUNT -> overall.money().amount(cell).fault();
            case COUNT -> count();
            case TEXT -> Optional.empty();
        };
    }

    private Optional<Say> count() {
        return switch (cell) {
            case SECTION_COUNT, STAFF_POSTS, STAFF, PROJECT_COUNT ->
                Count.read(overall.value(cell)).fault();
            case OWN_GRADE -> Optional.empty();
            default -> Percentage.read(overall.value(cell)).fault();
        };
    }

    /** What is shown beside the cell: what is wrong with it, or how it was read where that tells something. */
    public Object echo() {
        return fault().<Object>map(Unread::words)
                .orElseGet(() ->
                        cell.sort() == OverallCell.Sort.AMOUNT ? new Money(overall.cells()).echo(cell.cell()) : "");
    }
}
