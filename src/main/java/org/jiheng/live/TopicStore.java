package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Gathered;
import org.jiheng.database.Scope;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.ledger.Stand;
import org.jiheng.viewer.Viewer;

/** Reads which boards someone may follow, and which of those that are followed have changed. */
final class TopicStore {

    private final Database db;
    private final Gathered<Sight, Boolean> inSight = new Gathered<>(this::seen);

    TopicStore(Database db) {
        this.db = db;
    }

    /** A board, as seen from a node of the organisation. */
    private record Sight(long from, Topic topic) {}

    /** One's own node and all below it, each in the years in which it stood there, and before it stood anywhere. */
    Future<Boolean> maySee(List<Topic> topics, Viewer viewer) {
        return Future.all(topics.stream()
                        .map(topic -> inSight.find(new Sight(viewer.nodeId(), topic)))
                        .toList())
                .map(seen -> seen.<Optional<Boolean>>list().stream().allMatch(Optional::isPresent));
    }

    private Future<Map<Sight, Boolean>> seen(List<Sight> sights) {
        var sql = """
                select o.number
                  from unnest($1::bigint[], $2::bigint[], $3::integer[]) with ordinality as o (ancestor_id, node_id, year, number)
                 where exists (select from below b
                                where b.ancestor_id = o.ancestor_id
                                  and b.node_id = o.node_id
                                  and (o.year between b.from_year and b.to_year
                                       or o.year < b.from_year
                                          and not exists (select from below e
                                                           where e.node_id = o.node_id and e.from_year <= o.year)))
                """;
        var topics = sights.stream().map(Sight::topic).toList();
        return db.ask(
                        Scope.BACKGROUND,
                        sql,
                        sights.stream().map(Sight::from).toArray(Long[]::new),
                        nodes(topics),
                        years(topics))
                .all(row -> sights.get(row.getInteger("number") - 1))
                .map(all -> all.stream().collect(Collectors.toMap(Function.identity(), sight -> true)));
    }

    /** Where the ledger has come to for each board that stands elsewhere than at the turn told last. */
    Future<Map<Channel, Stand>> moved(List<Channel> channels) {
        var sql = """
                select o.number, coalesce(s.turn, 0) as turn, coalesce(s.revision, 0) as revision, s.at
                  from unnest($1::bigint[], $2::integer[], $3::bigint[]) with ordinality as o (node_id, year, turn, number)
                  left join ledger_stand s using (node_id, year)
                 where coalesce(s.turn, 0) <> o.turn
                """;
        var topics = channels.stream().map(Channel::topic).toList();
        var turns = channels.stream().map(Channel::turn).toArray(Long[]::new);
        Function<Row, Channel> which = row -> channels.get(row.getInteger("number") - 1);
        return db.ask(Scope.BACKGROUND, sql, nodes(topics), years(topics), turns)
                .all(row -> Map.entry(which.apply(row), LedgerStore.stand(row)))
                .map(moved -> moved.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Long[] nodes(List<Topic> topics) {
        return topics.stream().map(Topic::nodeId).toArray(Long[]::new);
    }

    private static Integer[] years(List<Topic> topics) {
        return topics.stream().map(Topic::year).toArray(Integer[]::new);
    }
}
