package org.jiheng.drafting;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.scheme.Scheme;
import org.jiheng.viewer.Viewer;

/** Writes schemes: drafts of one's own jurisdiction, and how far they have come. */
final class DraftStore {

    private static final String OWN = """
                   and exists (select from below b
                                where b.ancestor_id = $2
                                  and b.node_id = scheme.owner_id
                                  and this_year() between b.from_year and b.to_year)
            """;

    private final Database db;

    DraftStore(Database db) {
        this.db = db;
    }

    Future<Integer> nextVersion(String code, Viewer viewer) {
        var sql = """
                select coalesce(max(version), 0) + 1 as version
                  from scheme
                 where owner_id = $1
                   and code = $2
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), code).one(row -> row.getInteger("version"));
    }

    /** A new draft; {@code copiedFrom} is 0 when it came from outside. */
    Future<Long> add(Scheme scheme, String content, long copiedFrom, Viewer viewer) {
        var sql = """
                insert into scheme (owner_id, code, version, name, object, content, copied_from)
                values ($1, $2, $3, $4, $5, $6, nullif($7::bigint, 0))
                returning id
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        viewer.nodeId(),
                        scheme.code(),
                        scheme.version(),
                        scheme.name(),
                        scheme.object().name(),
                        content,
                        copiedFrom)
                .one(row -> row.getLong("id"));
    }

    /** Whether it was still as the page showed it, and a draft. */
    Future<Boolean> save(long id, int seen, Scheme scheme, String content, Viewer viewer) {
        var sql = """
                update scheme
                   set name = $4, object = $5, content = $6, edited = edited + 1
                 where id = $1
                   and state = 'DRAFT'
                   and edited = $3
                """ + OWN;
        return db.ask(
                        viewer.scope(),
                        sql,
                        id,
                        viewer.nodeId(),
                        seen,
                        scheme.name(),
                        scheme.object().name(),
                        content)
                .run()
                .map(rows -> rows == 1);
    }

    Future<Boolean> publish(long id, int seen, Viewer viewer) {
        var sql = """
                update scheme
                   set state = 'PUBLISHED', published_at = now()
                 where id = $1
                   and state = 'DRAFT'
                   and edited = $3
                """ + OWN;
        return db.ask(viewer.scope(), sql, id, viewer.nodeId(), seen).run().map(rows -> rows == 1);
    }

    Future<Boolean> withdraw(long id, Viewer viewer) {
        var sql = """
                update scheme
                   set state = 'WITHDRAWN'
                 where id = $1
                   and state = 'PUBLISHED'
                """ + OWN;
        return db.ask(viewer.scope(), sql, id, viewer.nodeId()).run().map(rows -> rows == 1);
    }

    Future<Boolean> remove(long id, Viewer viewer) {
        var sql = """
                delete from scheme
                 where id = $1
                   and state = 'DRAFT'
                """ + OWN;
        return db.ask(viewer.scope(), sql, id, viewer.nodeId()).run().map(rows -> rows == 1);
    }

    /** The years from now on for which it is chosen somewhere. */
    Future<List<Integer>> chosenFor(long id, Viewer viewer) {
        var sql = """
                select distinct year
                  from scheme_choice
                 where scheme_id = $1
                   and year >= this_year()
                 order by year
                """;
        return db.ask(viewer.scope(), sql, id).all(row -> row.getInteger("year"));
    }
}
