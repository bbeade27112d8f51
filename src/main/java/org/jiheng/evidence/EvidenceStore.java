package org.jiheng.evidence;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.paper.State;
import org.jiheng.viewer.Viewer;

/** The files of papers; whoever asks has found the paper first, and row-level security stands behind. */
public final class EvidenceStore {

    private static final String FILES = """
            select e.id, e.paper_id, e.place, e.name, e.kind, e.bytes, e.sha256, e.since_edition,
                   coalesce(e.until_edition, 0) as until_edition, e.added_name, e.arrived_at, e.removed_at,
                   e.removed_name, e.reason, e.purged, coalesce(e.pages, -1) as pages, e.trouble
              from evidence e
              join paper p on p.id = e.paper_id
             where e.paper_id = $1
               and e.arrived_at is not null
            """;

    private final Database db;

    public EvidenceStore(Database db) {
        this.db = db;
    }

    public Future<Attachment> find(long paper, long id, Viewer viewer) {
        return db.ask(viewer.scope(), FILES + " and e.id = $2", paper, id).one(EvidenceStore::attachment);
    }

    /** What lies with an edition; edition 0 is what is being filled in. */
    public Future<List<Attachment>> with(long paper, int edition, Viewer viewer) {
        return db.ask(viewer.scope(), FILES + " and evidence_stands(e, p, $2) order by e.id", paper, edition)
                .all(EvidenceStore::attachment);
    }

    /** What was taken away again, the latest first. */
    public Future<List<Attachment>> removed(long paper, Viewer viewer) {
        var sql = FILES + " and e.removed_at is not null order by e.removed_at desc, e.id desc limit 200";
        return db.ask(viewer.scope(), sql, paper).all(EvidenceStore::attachment);
    }

    public Future<Map<String, Integer>> counts(long paper, Viewer viewer) {
        var sql = """
                select e.place, count(*)::integer as files
                  from evidence e
                  join paper p on p.id = e.paper_id
                 where e.paper_id = $1
                   and evidence_stands(e, p, case when p.state = any($2) then 0 else p.edition end)
                 group by e.place
                """;
        return db.ask(viewer.scope(), sql, paper, State.editables())
                .all(row -> Map.entry(row.getString("place"), row.getInteger("files")))
                .map(counts -> {
                    var byPlace = new TreeMap<String, Integer>();
                    counts.forEach(each -> byPlace.put(each.getKey(), each.getValue()));
                    return byPlace;
                });
    }

    /** How much room the files of a paper take: those that stand, and all whose bytes are still here. */
    public Future<Room> room(long paper, Viewer viewer) {
        var sql = """
                select coalesce(sum(bytes) filter (where removed_at is null), 0)::bigint as standing,
                       coalesce(sum(bytes) filter (where not purged), 0)::bigint as stored
                  from evidence
                 where paper_id = $1
                   and arrived_at is not null
                """;
        return db.ask(viewer.scope(), sql, paper).one(row -> new Room(row.getLong("standing"), row.getLong("stored")));
    }

    public Future<Buffer> piece(long id, int number, Viewer viewer) {
        return db.ask(
                        viewer.scope(),
                        "select content from evidence_chunk where evidence_id = $1 and number = $2",
                        id,
                        number)
                .one(row -> row.getBuffer("content"));
    }

    /** False when somebody else was faster. */
    public Future<Boolean> remove(Attachment file, int until, String reason, Viewer viewer) {
        var sql = """
                update evidence
                   set removed_at = now(), until_edition = $2, removed_by = $3, removed_name = $4, reason = $5
                 where id = $1
                   and removed_at is null
                """;
        return db.ask(viewer.scope(), sql, file.id(), until, viewer.accountId(), viewer.name(), reason)
                .run()
                .map(touched -> touched == 1);
    }

    /** False when somebody else was faster, or its bytes are gone. */
    public Future<Boolean> putBack(Attachment file, Viewer viewer) {
        var sql = """
                update evidence
                   set removed_at = null, until_edition = null, removed_by = null, removed_name = '', reason = ''
                 where id = $1
                   and removed_at is not null
                   and not purged
                """;
        return db.ask(viewer.scope(), sql, file.id()).run().map(touched -> touched == 1);
    }

    private static Attachment attachment(Row row) {
        return new Attachment(
                row.getLong("id"),
                row.getLong("paper_id"),
                row.getString("place"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getBuffer("sha256"),
                row.getInteger("since_edition"),
                row.getInteger("until_edition"),
                row.getString("added_name"),
                row.getOffsetDateTime("arrived_at"),
                Optional.ofNullable(row.getOffsetDateTime("removed_at"))
                        .map(at -> new Attachment.Removal(row.getString("removed_name"), at, row.getString("reason"))),
                row.getBoolean("purged"),
                row.getInteger("pages"),
                row.getString("trouble"));
    }
}
