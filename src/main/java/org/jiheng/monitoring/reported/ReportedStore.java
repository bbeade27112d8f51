package org.jiheng.monitoring.reported;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.content.Spending;
import org.jiheng.paper.Cells;
import org.jiheng.paper.State;
import org.jiheng.viewer.Viewer;

/** Finds what the monitorings of a project said when they were handed in; what is being filled in says nothing yet. */
public final class ReportedStore {

    private final Database db;

    public ReportedStore(Database db) {
        this.db = db;
    }

    /** Round by round, each as it was approved, or else as it was handed in last. */
    public Future<List<Reported>> of(long projectId, int year, Viewer viewer) {
        var sql = """
                select p.id, e.cells
                  from paper p
                  join edition e on e.paper_id = p.id
                                and e.number = case when p.approved_edition > 0 then p.approved_edition else p.edition end
                 where p.kind = 'MONITORING'
                   and p.project_id = $1
                   and p.year = $2
                   and (p.approved_edition > 0 or p.state <> all($3))
                 order by p.round
                """;
        return db.ask(viewer.scope(), sql, projectId, year, State.editables()).all(ReportedStore::reported);
    }

    private static Reported reported(Row row) {
        var cells = Cells.of(row.getJsonObject("cells"));
        return new Reported(row.getLong("id"), Monitoring.months(cells), new Spending(cells));
    }
}
