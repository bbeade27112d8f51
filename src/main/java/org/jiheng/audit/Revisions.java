package org.jiheng.audit;

import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;
import org.jiheng.database.Database;

/** Writes the history, in the transaction of the deed it tells of. */
public final class Revisions {

    private final Database tx;

    public Revisions(Database tx) {
        this.tx = tx;
    }

    public Future<Void> record(Actor actor, Change change) {
        var sql = """
                insert into revision (paper, paper_id, department_id, unit_id, account_id, account_name, post_id,
                                      deed, title, cells, reason, done, request_id, address)
                select $1, $2, department_of(n.id, this_year()),
                       (select u.id
                          from below b
                          join node u on u.id = b.ancestor_id
                         where b.node_id = n.id
                           and u.kind = 'UNIT'
                         order by this_year() between b.from_year and b.to_year desc
                         limit 1),
                       nullif($4::bigint, 0), $5, nullif($6::bigint, 0), $7, $8, $9, $10, $11, $12, $13
                  from node n
                 where n.id = $3
                """;
        return tx.ask(
                        actor.scope(),
                        sql,
                        change.paper,
                        change.paperId,
                        change.nodeId,
                        actor.accountId(),
                        actor.name(),
                        actor.postId(),
                        change.deed.name(),
                        change.title,
                        change.cells,
                        change.reason,
                        change.done,
                        actor.requestId(),
                        actor.address())
                .run()
                .map(written -> {
                    if (written != 1) {
                        throw new IllegalStateException("a deed left no line in the history");
                    }
                    return null;
                });
    }

    /** One line for each of many papers, written at once. */
    public Future<Void> recordAll(Actor actor, List<Change> changes) {
        var sql = """
                insert into revision (paper, paper_id, department_id, unit_id, account_id, account_name, post_id,
                                      deed, title, cells, reason, done, request_id, address)
                select c.paper, c.paper_id, department_of(n.id, this_year()), case when n.kind = 'UNIT' then n.id end,
                       nullif($7::bigint, 0), $8, nullif($9::bigint, 0), c.deed, c.title, c.cells::jsonb, '', true,
                       $10, $11
                  from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[])
                       as c (paper, paper_id, node_id, deed, title, cells)
                  join node n on n.id = c.node_id
                """;
        return tx.ask(
                        actor.scope(),
                        sql,
                        texts(changes, change -> change.paper),
                        numbers(changes, change -> change.paperId),
                        numbers(changes, change -> change.nodeId),
                        texts(changes, change -> change.deed.name()),
                        texts(changes, change -> change.title),
                        texts(changes, change -> change.cells.toString()),
                        actor.accountId(),
                        actor.name(),
                        actor.postId(),
                        actor.requestId(),
                        actor.address())
                .run()
                .map(written -> {
                    if (written != changes.size()) {
                        throw new IllegalStateException("a deed left no line in the history");
                    }
                    return null;
                });
    }

    private static String[] texts(List<Change> changes, Function<Change, String> part) {
        return changes.stream().map(part).toArray(String[]::new);
    }

    private static Long[] numbers(List<Change> changes, Function<Change, Long> part) {
        return changes.stream().map(part).toArray(Long[]::new);
    }
}
