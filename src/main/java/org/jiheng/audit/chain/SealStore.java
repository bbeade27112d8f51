package org.jiheng.audit.chain;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** The chain of all chains as rows. */
public final class SealStore {

    static final int LINKS = 1000;

    private final Database db;

    public SealStore(Database db) {
        this.db = db;
    }

    /** The last seal, as exports and papers print it. */
    public Future<Optional<Head>> head() {
        var sql = """
                select number, at, encode(hash, 'hex') as hash
                  from seal
                 order by number desc
                 limit 1
                """;
        return db.ask(Scope.DOOR, sql).maybeOne(SealStore::head);
    }

    public Future<Head> numbered(long number) {
        var sql = "select number, at, encode(hash, 'hex') as hash from seal where number = $1";
        return db.ask(Scope.DOOR, sql, number).one(SealStore::head);
    }

    /** The first seal that covers a line of a chain, if any does yet. */
    public Future<Optional<Head>> covering(String paper, long paperId, int number) {
        var sql = """
                select s.number, s.at, encode(s.hash, 'hex') as hash
                  from seal_link l
                  join seal s on s.number = l.seal_number
                 where l.paper = $1
                   and l.paper_id = $2
                   and l.chain_number >= $3
                 order by l.chain_number
                 limit 1
                """;
        return db.ask(Scope.DOOR, sql, paper, paperId, number).maybeOne(SealStore::head);
    }

    /** Held until the end of the transaction; false when another instance is sealing. */
    Future<Boolean> turn() {
        return db.ask(Scope.BACKGROUND, "select pg_try_advisory_xact_lock(hashtextextended('jiheng seal', 0)) as mine")
                .one(row -> row.getBoolean("mine"));
    }

    /** One more seal over chains that have moved, leaving out those in which a deed is under way; how many it links. */
    Future<Integer> seal() {
        var sql = """
                with moved as materialized (
                    select paper, paper_id, number, hash
                      from chain
                     where number > sealed
                     order by paper, paper_id
                     limit $1
                       for no key update skip locked),
                noted as (
                    update chain c
                       set sealed = m.number
                      from moved m
                     where c.paper = m.paper
                       and c.paper_id = m.paper_id),
                next as materialized (
                    select coalesce(max(number), 0) + 1 as number, clock_timestamp() as at,
                           coalesce((select hash from seal order by number desc limit 1), '') as previous
                      from seal),
                content as (
                    select count(*)::integer as links,
                           string_agg(seal_line(paper, paper_id, number, hash), E'\\n'
                                      order by paper collate "C", paper_id) as lines
                      from moved
                    having count(*) > 0),
                made as (
                    insert into seal (number, at, links, previous, hash)
                    select n.number, n.at, c.links, n.previous,
                           sha256(n.previous || convert_to(seal_head(n.number, n.at, c.links) || E'\\n' || c.lines, 'UTF8'))
                      from next n, content c
                    returning number)
                insert into seal_link (seal_number, paper, paper_id, chain_number, hash)
                select s.number, m.paper, m.paper_id, m.number, m.hash
                  from made s, moved m
                """;
        return db.ask(Scope.BACKGROUND, sql, LINKS).run();
    }

    /** How many lines there are, how many seals, and how many chains wait for the next. */
    public Future<Heights> heights() {
        var sql = """
                select coalesce((select max(id) from revision), 0) as lines,
                       coalesce((select max(number) from seal), 0) as seals,
                       (select count(*) from (select from chain where number > sealed limit 100000) as waiting) as unsealed
                """;
        return db.ask(Scope.BACKGROUND, sql)
                .one(row -> new Heights(row.getLong("lines"), row.getLong("seals"), row.getLong("unsealed")));
    }

    private static Head head(Row row) {
        return new Head(row.getLong("number"), row.getOffsetDateTime("at"), row.getString("hash"));
    }

    /** How far the history has grown. */
    public record Heights(long lines, long seals, long unsealed) {}
}
