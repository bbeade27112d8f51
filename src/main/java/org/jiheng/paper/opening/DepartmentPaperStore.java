package org.jiheng.paper.opening;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.paper.NewPaper;
import org.jiheng.viewer.Viewer;

/** Opens the paper of a department as a whole; a department the viewer does not stand above is not there. */
final class DepartmentPaperStore {

    private final Database tx;

    DepartmentPaperStore(Database tx) {
        this.tx = tx;
    }

    /** Opens it, or finds the one that is there already. */
    Future<Long> open(NewPaper paper, long department, Viewer viewer) {
        var sql = """
                insert into paper (kind, year, round, department_id, node_id, scheme_id, title, cells, saved_by)
                select $1, $2, $3, n.id, n.id, $4, $5, $6, $7
                  from node n
                 where n.id = $8
                   and n.kind = 'DEPARTMENT'
                   and exists (select from below b
                                where b.ancestor_id = $9
                                  and b.node_id = n.id
                                  and $2 between b.from_year and b.to_year)
                on conflict (department_id, year) where kind = 'OVERALL' do update set version = paper.version
                returning id
                """;
        return tx.ask(
                        viewer.scope(),
                        sql,
                        paper.kind().name(),
                        paper.year(),
                        paper.round(),
                        paper.schemeId(),
                        paper.title(),
                        paper.cells().json(),
                        viewer.name(),
                        department,
                        viewer.nodeId())
                .one(row -> row.getLong("id"));
    }
}
