package org.jiheng.drafting;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Which scheme a jurisdiction has chosen for a year. */
public final class ChoiceStore {

    /** A scheme that may be chosen for papers of a kind. */
    record Offer(long id, String name, String code, int version, String object, String content) {}

    private final Database db;

    ChoiceStore(Database db) {
        this.db = db;
    }

    /** Published ones that are shipped, of the jurisdiction itself, or of one above it. */
    Future<List<Offer>> offers(Viewer viewer) {
        var sql = """
                select s.id, s.name, s.code, s.version, s.object, s.content
                  from scheme s
                 where s.state = 'PUBLISHED'
                   and (s.owner_id is null
                        or exists (select from below b
                                    where b.ancestor_id = s.owner_id
                                      and b.node_id = $1
                                      and this_year() between b.from_year and b.to_year))
                 order by s.owner_id is null, s.code, s.version desc
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId()).all(ChoiceStore::offer);
    }

    /** The own choice for that year and kind; nothing when what is above decides. */
    Future<Optional<Long>> chosen(int year, String kind, Viewer viewer) {
        var sql = """
                select scheme_id
                  from scheme_choice
                 where jurisdiction_id = $1
                   and year = $2
                   and kind = $3
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), (short) year, kind)
                .maybeOne(row -> row.getLong("scheme_id"));
    }

    Future<Void> choose(int year, String kind, long schemeId, Viewer viewer) {
        var sql = """
                insert into scheme_choice (jurisdiction_id, year, kind, scheme_id)
                values ($1, $2, $3, $4)
                on conflict (jurisdiction_id, year, kind) do update
                   set scheme_id = excluded.scheme_id
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), (short) year, kind, schemeId)
                .run()
                .mapEmpty();
    }

    Future<Void> leaveToOthers(int year, String kind, Viewer viewer) {
        var sql = """
                delete from scheme_choice
                 where jurisdiction_id = $1
                   and year = $2
                   and kind = $3
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), (short) year, kind)
                .run()
                .mapEmpty();
    }

    private static Offer offer(Row row) {
        return new Offer(
                row.getLong("id"),
                row.getString("name"),
                row.getString("code"),
                row.getInteger("version"),
                row.getString("object"),
                row.getString("content"));
    }
}
