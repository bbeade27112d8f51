package org.jiheng.listing.intake;

import java.util.List;
import java.util.function.BiFunction;
import org.jiheng.database.Database;
import org.jiheng.listing.reading.Lines;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.table.Table;

/**
 * One kind of list that people bring.
 *
 * @param address the page that asks for it; each list has its own below
 * @param views the folder of its pages
 * @param reader reads the tables of its file, amounts in the unit that was chosen
 */
public record ListKind(
        String address,
        String views,
        ListingStore.Subject subject,
        BiFunction<List<Table>, MoneyUnit, Lines<?>> reader) {

    public String address(long id) {
        return address + "/" + id;
    }

    public ListingStore store(Database db) {
        return new ListingStore(db, subject);
    }
}
