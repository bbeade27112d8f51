package org.jiheng.ledger.recount;

import io.vertx.core.Future;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.Tally;

/** Puts lines and sums right; whoever does so holds the position of the ledger. */
final class MendStore {

    private final Database tx;

    MendStore(Database tx) {
        this.tx = tx;
    }

    Future<Integer> hold() {
        return tx.ask(Scope.BACKGROUND, "select turn from ledger_position for update")
                .run();
    }

    Future<Integer> renew(Wanted wanted, List<Misread> lines) {
        var sql = "select renew_ledger($1, array_fill($2::smallint, array [cardinality($1::bigint[])]))";
        var projects = lines.stream().map(Misread::projectId).toArray(Long[]::new);
        return tx.ask(Scope.BACKGROUND, sql, projects, wanted.year()).run();
    }

    /** What is off stays off by as much, whatever was brought in since it was counted. */
    Future<Integer> add(Wanted wanted, Map<Counter, Tally> off) {
        var sql = """
                insert into ledger_sum as s (node_id, year, basis, what, key, number, amount, weight)
                select o.node_id, $1, $2, o.what, o.key, o.number, o.amount, o.weight
                  from unnest($3::bigint[], $4::text[], $5::text[], $6::bigint[], $7::numeric[], $8::numeric[])
                       as o (node_id, what, key, number, amount, weight)
                    on conflict (node_id, year, basis, what, key) do update
                   set number = s.number + excluded.number, amount = s.amount + excluded.amount,
                       weight = s.weight + excluded.weight
                """;
        var counters = List.copyOf(off.keySet());
        var tallies = counters.stream().map(off::get).toList();
        return tx.ask(
                        Scope.BACKGROUND,
                        sql,
                        wanted.year(),
                        wanted.basis().code(),
                        counters.stream().map(Counter::nodeId).toArray(Long[]::new),
                        counters.stream().map(Counter::what).toArray(String[]::new),
                        counters.stream().map(Counter::key).toArray(String[]::new),
                        tallies.stream().map(Tally::number).toArray(Long[]::new),
                        tallies.stream().map(Tally::amount).toArray(BigDecimal[]::new),
                        tallies.stream().map(Tally::weight).toArray(BigDecimal[]::new))
                .run();
    }

    Future<Map<Long, String>> names(Map<Counter, Tally> off) {
        var sql = "select id, name_of(id, this_year()) as name from unnest($1::bigint[]) as id";
        return tx.ask(Scope.BACKGROUND, sql, (Object) nodes(off))
                .all(row -> Map.entry(row.getLong("id"), row.getString("name")))
                .map(all -> all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Open boards draw what was put right. */
    Future<Integer> turn(Wanted wanted, Map<Counter, Tally> off) {
        var sql = """
                update ledger_stand
                   set turn = (select turn from ledger_position)
                 where node_id = any ($1)
                   and year = $2
                """;
        return tx.ask(Scope.BACKGROUND, sql, nodes(off), wanted.year()).run();
    }

    private static Long[] nodes(Map<Counter, Tally> off) {
        return off.keySet().stream().map(Counter::nodeId).distinct().toArray(Long[]::new);
    }
}
