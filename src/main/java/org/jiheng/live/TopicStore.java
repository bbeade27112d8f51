package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.Stand;
import org.jiheng.viewer.Viewer;

/** Reads which boards someone may follow, and which of those that are followed have changed. */
final class TopicStore {

    private final Database db;

    TopicStore(Database db) {
        this.db = db;
    }

    /** One's own node and all below it, each in the years in which it stood there. */
    Future<Boolean> maySee(List<Topic> topics, Viewer viewer) {
        var sql = """
                select count(*) as seen
                  from unnest($1::bigint[], $2::integer[]) as t (node_id, year)
                 where exists (select from below b
                                where b.ancestor_id = $3
                                  and b.node_id = t.node_id
                                  and t.year between b.from_year and b.to_year)
                """;
        return db.ask(viewer.scope(), sql, nodes(topics), years(topics), viewer.nodeId())
                .one(row -> row.getLong("seen") == topics.size());
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
                .all(row -> Map.entry(which.apply(row), stand(row)))
                .map(moved -> moved.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Stand stand(Row row) {
        return new Stand(row.getLong("turn"), row.getLong("revision"), row.getOffsetDateTime("at"));
    }

    private static Long[] nodes(List<Topic> topics) {
        return topics.stream().map(Topic::nodeId).toArray(Long[]::new);
    }

    private static Integer[] years(List<Topic> topics) {
        return topics.stream().map(Topic::year).toArray(Integer[]::new);
    }
}
