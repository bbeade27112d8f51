package org.jiheng.audit;

import io.vertx.core.Future;
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
}
