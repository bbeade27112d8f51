package org.jiheng.summary;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.ledger.Basis;
import org.jiheng.viewer.Viewer;

/** Reads what all lines of a place come to from the sums that are kept, of which there are few, however many lines. */
final class SumStore {

    /** What is approved is counted with the latest; of thousands of scores only the ends of the index are looked at. */
    private static final String SUMS = """
            select s.what, s.key, s.number, s.amount, s.weight
              from ledger_sum s
             where s.node_id = $1
               and s.year = $2
               and s.basis = $3
               and s.what = any ('{PROJECT,MONEY,SCORED,WEIGHTED,OPEN,GRADE}'::text[])
            union all
            select 'APPROVED', '', s.number, s.amount, s.weight
              from ledger_sum s
             where s.node_id = $1 and s.year = $2 and s.basis = 'LATEST' and s.what = 'STATE' and s.key = 'APPROVED'
            union all
            (select 'LEAST', s.key, s.number, s.amount, s.weight
              from ledger_sum s
             where s.node_id = $1 and s.year = $2 and s.basis = $3 and s.what = 'SCORE' and s.number > 0
             order by s.key
             limit 1)
            union all
            (select 'GREATEST', s.key, s.number, s.amount, s.weight
              from ledger_sum s
             where s.node_id = $1 and s.year = $2 and s.basis = $3 and s.what = 'SCORE' and s.number > 0
             order by s.key desc
             limit 1)
            """;

    private record Sum(String what, String key, long number, BigDecimal amount, BigDecimal weight) {

        static final Sum NONE = new Sum("", "", 0, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private final Database db;

    SumStore(Database db) {
        this.db = db;
    }

    Future<Totals> totals(Place place, Basis basis, Viewer viewer) {
        return db.ask(viewer.scope(), SUMS, place.id(), place.year(), basis.code())
                .all(SumStore::sum)
                .map(SumStore::totals);
    }

    private static Sum sum(Row row) {
        return new Sum(row.getString(0), row.getString(1), row.getLong(2), row.getBigDecimal(3), row.getBigDecimal(4));
    }

    private static Totals totals(List<Sum> sums) {
        var found = sums.stream().collect(Collectors.toMap(sum -> sum.what() + "/" + sum.key(), Function.identity()));
        var projects = of(found, "PROJECT/").number();
        return new Totals(
                projects,
                projects,
                of(found, "APPROVED/").number(),
                new Totals.Money(
                        of(found, "MONEY/INITIAL").amount(),
                        of(found, "MONEY/ANNUAL").amount(),
                        of(found, "MONEY/EXECUTED").amount(),
                        of(found, "MONEY/EXECUTED").weight()),
                points(sums, found),
                grades(sums));
    }

    private static Totals.Points points(List<Sum> sums, Map<String, Sum> found) {
        return new Totals.Points(
                of(found, "SCORED/").number(),
                of(found, "OPEN/").number(),
                of(found, "SCORED/").amount(),
                of(found, "WEIGHTED/").amount(),
                of(found, "WEIGHTED/").weight(),
                score(sums, "LEAST"),
                score(sums, "GREATEST"));
    }

    private static Sum of(Map<String, Sum> found, String name) {
        return found.getOrDefault(name, Sum.NONE);
    }

    private static Optional<BigDecimal> score(List<Sum> sums, String what) {
        return sums.stream()
                .filter(sum -> sum.what().equals(what))
                .map(sum -> new BigDecimal(sum.key()).setScale(2))
                .findFirst();
    }

    private static Map<String, Long> grades(List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.what().equals("GRADE") && sum.number() > 0)
                .collect(Collectors.toMap(Sum::key, Sum::number, Long::sum, TreeMap::new));
    }
}
