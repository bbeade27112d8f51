package org.jiheng.scheme;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Reads schemes for papers, whoever fills them in. */
final class SchemeStore {

    /** Schemes are no secret within an installation; whose page shows which is settled there. */
    static final Scope READING = new Scope("scheme");

    /** A scheme as it is stored. */
    record Stored(long id, boolean draft, String content) {}

    private final Database db;

    SchemeStore(Database db) {
        this.db = db;
    }

    Future<Stored> find(long id) {
        var sql = """
                select id, state = 'DRAFT' as draft, content
                  from scheme
                 where id = $1
                """;
        return db.ask(READING, sql, id).one(SchemeStore::stored);
    }

    Future<Long> inForce(long nodeId, int year, String kind) {
        var sql = """
                select id
                  from (select c.scheme_id as id, kind_rank(n.kind) as nearness
                          from scheme_choice c
                          join below b on b.ancestor_id = c.jurisdiction_id
                                      and b.node_id = $1
                                      and $2 between b.from_year and b.to_year
                          join node n on n.id = c.jurisdiction_id
                         where c.year = $2
                           and c.kind = $3
                        union all
                       (select id, 0
                          from scheme
                         where shipped
                           and code = 'mof-self-evaluation'
                         order by version desc
                         limit 1)) found
                 order by nearness desc
                 limit 1
                """;
        return db.ask(READING, sql, nodeId, (short) year, kind).one(row -> row.getLong("id"));
    }

    private static Stored stored(Row row) {
        return new Stored(row.getLong("id"), row.getBoolean("draft"), row.getString("content"));
    }
}
