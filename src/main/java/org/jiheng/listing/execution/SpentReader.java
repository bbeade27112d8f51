package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.form.Day;
import org.jiheng.listing.reading.Row;
import org.jiheng.listing.reading.Units;
import org.jiheng.notation.Amount;
import org.jiheng.project.execution.Spent;
import org.jiheng.words.China;

/** Reads what a line says was spent, and as of which day. */
final class SpentReader {

    private final Units<Column> units;
    private final Known known;

    SpentReader(Units<Column> units, Known known) {
        this.units = units;
        this.known = known;
    }

    Optional<Spent> read(Row<Column> row) {
        var executed = amount(row, Column.EXECUTED);
        if (executed.isEmpty() && !row.faults().at(Column.EXECUTED)) {
            row.complain(Column.EXECUTED, say("Enter what was spent; write 0 for nothing"));
        }
        var annual = amount(row, Column.ANNUAL);
        var asOf = asOf(row);
        return executed.flatMap(amount -> asOf.map(day -> new Spent(annual, amount, day)));
    }

    private Optional<BigDecimal> amount(Row<Column> row, Column column) {
        if (row.faults().at(column)) {
            return Optional.empty();
        }
        var amount = Amount.read(row.cell(column), units.of(column));
        amount.fault().ifPresent(words -> row.complain(column, words));
        amount.note().ifPresent(words -> row.faults().doubt(column, words));
        return amount.yuan();
    }

    private Optional<LocalDate> asOf(Row<Column> row) {
        var day = row.blank(Column.AS_OF) ? known.asOf() : Day.read(row.cell(Column.AS_OF));
        if (day.isEmpty()) {
            row.complain(Column.AS_OF, say("Enter the day as of which this was spent, such as 2026-12-31"));
        }
        if (day.filter(each -> each.getYear() < known.year()).isPresent()) {
            row.complain(Column.AS_OF, say("This day lies before the year {0}", String.valueOf(known.year())));
        }
        if (day.filter(this::isStillToCome).isPresent()) {
            row.complain(Column.AS_OF, say("This day has not come yet"));
        }
        return day;
    }

    /** Lists of the year that runs are often dated to its end. */
    private boolean isStillToCome(LocalDate day) {
        return day.getYear() > known.year() && day.isAfter(China.today());
    }
}
