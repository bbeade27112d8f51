package org.jiheng.evidence.box;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.evidence.EvidenceStore;
import org.jiheng.paper.Paper;
import org.jiheng.paper.State;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Contracts as places for evidence: those of a paper's project, and the papers in which files lie at one of them. */
final class PlaceStore {

    private final Database db;

    PlaceStore(Database db) {
        this.db = db;
    }

    /** A paper in which files may lie at a contract. */
    record Lying(long id, String title, int edition, boolean open) {}

    Future<Map<String, String>> contracts(Paper paper, Viewer viewer) {
        var sql = """
                select 'contract.' || id as place, name
                  from contract
                 where project_id = $1
                 order by starts_on nulls last, id
                """;
        return db.ask(viewer.scope(), sql, paper.projectId())
                .all(row -> Map.entry(row.getString("place"), row.getString("name")))
                .map(found -> {
                    var contracts = new LinkedHashMap<String, String>();
                    found.forEach(each -> contracts.put(each.getKey(), each.getValue()));
                    return contracts;
                });
    }

    /** The papers of a project a person may read: those being filled in for their fillers, all others once handed in. */
    Future<List<Lying>> papers(long project, Viewer viewer) {
        var sql = """
                select p.id, p.title, p.state = any($4) as open,
                       case when $3 and p.state = any($4) then 0 else p.edition end as edition
                  from paper p
                 where p.project_id = $1
                   and (p.edition > 0 or $3)
                   and exists (select from below b
                                where b.ancestor_id = $2
                                  and b.node_id = p.node_id
                                  and p.year between b.from_year and b.to_year)
                 order by p.year desc, p.kind, p.round
                """;
        return db.ask(viewer.scope(), sql, project, viewer.nodeId(), viewer.is(Role.FILLER), State.editables())
                .all(row -> new Lying(
                        row.getLong("id"), row.getString("title"), row.getInteger("edition"), row.getBoolean("open")));
    }

    Future<List<Attachment>> files(Lying paper, String place, Viewer viewer) {
        return new EvidenceStore(db)
                .with(paper.id(), paper.edition(), viewer)
                .map(files -> files.stream()
                        .filter(file -> file.place().equals(place))
                        .toList());
    }
}
