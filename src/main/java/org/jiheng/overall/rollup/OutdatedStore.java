package org.jiheng.overall.rollup;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.paper.State;
import org.jiheng.viewer.Viewer;

/** Overall evaluations whose projects came to something else after they were handed in; what was published is left alone. */
final class OutdatedStore {

    private final Database db;

    OutdatedStore(Database db) {
        this.db = db;
    }

    /** Such a paper. */
    record Outdated(long id, String title, int year, State state, boolean approved) {}

    /** Their projects are looked at only where the ledger has moved and all sums are what they were. */
    Future<List<Outdated>> inForce(Viewer viewer) {
        var sql = """
                select p.id, p.title, p.year, p.state, p.approved_edition = p.edition as approved
                  from paper p
                  join overall_rollup r on r.paper_id = p.id and r.edition = p.edition
                 where p.kind = 'OVERALL'
                   and p.state not in ('DRAFT', 'RETURNED', 'WITHDRAWN', 'ARCHIVED')
                   and p.cells ->> 'as_published' is distinct from 'yes'
                   and p.year >= this_year() - 1
                   and exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = p.node_id
                                  and p.year between b.from_year and b.to_year)
                   and r.turn <> rollup_turn(p.department_id, p.year)
                   and case when r.figures = rollup_figures(p.department_id, p.year)
                            then exists (select from moved_since(p.id, p.edition))
                            else true end
                 order by p.year desc, p.id
                 limit 50
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId())
                .all(row -> new Outdated(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getInteger("year"),
                        State.valueOf(row.getString("state")),
                        row.getBoolean("approved")));
    }
}
