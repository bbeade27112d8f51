package org.jiheng.paper;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Papers and their cells; a paper of another part of the organisation is as absent as one that does not exist. */
public final class PaperStore {

    private static final String PAPER = """
            select p.id, p.kind, p.project_id, p.year, p.round, p.department_id, p.node_id,
                   name_of(p.node_id, p.year) as node_name, p.scheme_id, p.title, p.state, p.version, p.revision,
                   p.cells, p.edition, p.approved_edition, p.submitted_by, p.moved_at, p.saved_at, p.saved_by,
                   p.due_on, p.late_until, p.late_reason, p.return_reason, p.reviewed_by
              from paper p
             where p.id = $1
               and exists (select from below b
                            where b.ancestor_id = $2
                              and b.node_id = p.node_id
                              and p.year between b.from_year and b.to_year)
            """;

    private final Database db;

    public PaperStore(Database db) {
        this.db = db;
    }

    public Future<Paper> find(long id, Viewer viewer) {
        return db.ask(viewer.scope(), PAPER, id, viewer.nodeId()).one(PaperStore::paper);
    }

    /** Papers with the cells this reader may know: of a draft, those that were handed in last. */
    Future<List<Paper>> asRead(Long[] ids, Viewer viewer) {
        var sql = PAPER.replace("p.id = $1", "p.id = any($1)").replace("p.cells,", """
                case when $3 or p.state <> all($4) then p.cells
                     else coalesce((select e.cells from edition e where e.paper_id = p.id and e.number = p.edition), '{}')
                     end as cells,""");
        var drafts = viewer.isAny(EnumSet.of(Role.FILLER, Role.AUDITOR));
        return db.ask(viewer.scope(), sql, ids, viewer.nodeId(), drafts, State.editables())
                .all(PaperStore::paper);
    }

    /** A paper, and nobody else changes it until this deed is done. */
    public Future<Paper> hold(long id, Viewer viewer) {
        return db.ask(viewer.scope(), PAPER + "for no key update of p", id, viewer.nodeId())
                .one(PaperStore::paper);
    }

    /** Opens a paper for a project, or finds the one that is there already. */
    public Future<Long> open(NewPaper paper, Viewer viewer) {
        var sql = """
                insert into paper (kind, project_id, year, round, department_id, node_id, scheme_id, title, cells, saved_by)
                select $1, p.id, $2, $3, p.department_id, p.node_id, $4, $5, $6, $7
                  from project p
                 where p.id = $8
                   and exists (select from below b
                                where b.ancestor_id = $9
                                  and b.node_id = p.node_id
                                  and $2 between b.from_year and b.to_year)
                on conflict on constraint one_paper_a_round do update set version = paper.version
                returning id
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        paper.kind().name(),
                        paper.year(),
                        paper.round(),
                        paper.schemeId(),
                        paper.title(),
                        paper.cells().json(),
                        viewer.name(),
                        paper.projectId(),
                        viewer.nodeId())
                .one(row -> row.getLong("id"));
    }

    /** Keeps cells of a paper that is held, after the line in its history was written. */
    public Future<Saved> save(Paper paper, Map<String, String> changed, Viewer viewer) {
        var sql = """
                update paper
                   set cells = (cells || $2) - $3::text[], saved_at = clock_timestamp(), saved_by = $4,
                       revision = (select number from chain where chain.paper = 'paper' and paper_id = $1)
                 where id = $1
                returning revision, to_char(saved_at at time zone 'Asia/Shanghai', 'HH24:MI:SS') as at
                """;
        var filled = new JsonObject();
        changed.forEach((cell, value) -> {
            if (!value.isEmpty()) {
                filled.put(cell, value);
            }
        });
        var emptied = changed.entrySet().stream()
                .filter(cell -> cell.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        return db.ask(viewer.scope(), sql, paper.id(), filled, emptied, viewer.name())
                .one(row -> new Saved(row.getInteger("revision"), row.getString("at")));
    }

    /** What a save leaves behind: the revision it made and the time of day. */
    public record Saved(int revision, String at) {}

    private static Paper paper(Row row) {
        return new Paper(
                row.getLong("id"),
                PaperKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getLong("project_id")).orElse(0L),
                row.getInteger("year"),
                row.getInteger("round"),
                row.getLong("department_id"),
                row.getLong("node_id"),
                row.getString("node_name"),
                row.getLong("scheme_id"),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                row.getInteger("version"),
                row.getInteger("revision"),
                Cells.of(row.getJsonObject("cells")),
                row.getInteger("edition"),
                row.getInteger("approved_edition"),
                Optional.ofNullable(row.getLong("submitted_by")).orElse(0L),
                row.getOffsetDateTime("moved_at"),
                row.getOffsetDateTime("saved_at"),
                row.getString("saved_by"),
                Optional.ofNullable(row.getLocalDate("due_on")),
                Optional.ofNullable(row.getLocalDate("late_until")),
                row.getString("late_reason"),
                row.getString("return_reason"),
                row.getString("reviewed_by"));
    }
}
