package org.jiheng.scheme.reading;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
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
                           and code = case $3 when 'OVERALL' then 'beijing-department' else 'mof-self-evaluation' end
                         order by version desc
                         limit 1)) found
                 order by nearness desc
                 limit 1
                """;
        return db.ask(READING, sql, nodeId, (short) year, kind).one(row -> row.getLong("id"));
    }

    /** Of two owners with one code the one nearer to the node counts, and before what is shipped. */
    Future<Optional<Long>> published(String code, long nodeId) {
        var sql = """
                select s.id
                  from scheme s
                  left join lateral (
                       select kind_rank(n.kind) as nearness
                         from below b
                         join node n on n.id = s.owner_id
                        where this_year() between b.from_year and b.to_year
                          and (b.ancestor_id = s.owner_id and b.node_id = $2
                               or b.node_id = s.owner_id and b.ancestor_id = $2)
                        limit 1) near on true
                 where s.code = $1
                   and s.state = 'PUBLISHED'
                   and (s.shipped or near.nearness is not null)
                 order by near.nearness desc nulls last, s.version desc
                 limit 1
                """;
        return db.ask(READING, sql, code, nodeId).maybeOne(row -> row.getLong("id"));
    }

    private static Stored stored(Row row) {
        return new Stored(row.getLong("id"), row.getBoolean("draft"), row.getString("content"));
    }
}
