package org.jiheng.summary.table;

import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.ledger.Basis;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.ledger.Sums;
import org.jiheng.summary.selection.Place;
import org.jiheng.viewer.Viewer;

/** Reads what all lines of a place come to from the sums that are kept, of which there are few, however many lines. */
final class SumStore {

    private final LedgerStore ledger;

    SumStore(Database db) {
        ledger = new LedgerStore(db);
    }

    Future<Sums> of(Place place, Basis basis, Viewer viewer) {
        return ledger.sums(place.id(), place.year(), basis, viewer.scope());
    }

    static Totals totals(Sums sums) {
        return new Totals(
                sums.projects(),
                Totals.Extent.ADDED_UP,
                sums.projects(),
                sums.number("STATE", "APPROVED"),
                new Totals.Money(
                        sums.amount("MONEY", "INITIAL"),
                        sums.amount("MONEY", "ANNUAL"),
                        sums.amount("MONEY", "EXECUTED"),
                        sums.weight("MONEY", "EXECUTED")),
                points(sums),
                grades(sums));
    }

    private static Totals.Points points(Sums sums) {
        return new Totals.Points(
                sums.scored(),
                sums.number("OPEN", ""),
                sums.amount("SCORED", ""),
                sums.amount("WEIGHTED", ""),
                sums.weight("WEIGHTED", ""),
                sums.min(),
                sums.max());
    }

    private static Map<String, Long> grades(Sums sums) {
        return sums.keys("GRADE").stream()
                .collect(Collectors.toMap(
                        Function.identity(), grade -> sums.number("GRADE", grade), Long::sum, TreeMap::new));
    }
}
