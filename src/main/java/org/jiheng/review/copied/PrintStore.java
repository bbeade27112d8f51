package org.jiheng.review.copied;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** The stored prints of papers, and the texts behind them as far as a reader may see them. */
final class PrintStore {

    /** So many of the likest are shown of each text. */
    private static final int MOST = 5;

    private final Database db;

    PrintStore(Database db) {
        this.db = db;
    }

    Future<Void> keep(Paper paper, int edition, Told told, Viewer viewer) {
        var sql = """
                insert into text_print (paper_id, cell, edition, department_id, jurisdiction_id, project_id, year, node_kind, prints)
                select $1, x ->> 'cell', $2, $3, jurisdiction_of($4, $5), nullif($6::bigint, 0), $5, n.kind,
                       array(select jsonb_array_elements_text(x -> 'prints')::integer)
                  from jsonb_array_elements($7::jsonb) x
                  join node n on n.id = $4
                """;
        var dropped = db.ask(viewer.scope(), "delete from text_print where paper_id = $1", paper.id())
                .run();
        var kept = db.ask(
                        viewer.scope(),
                        sql,
                        paper.id(),
                        edition,
                        paper.departmentId(),
                        paper.nodeId(),
                        paper.year(),
                        paper.projectId(),
                        told.prints())
                .run();
        return Future.all(dropped, kept).mapEmpty();
    }

    /** The likest first; what the same project says in the other papers of its year is no copy. */
    Future<List<Suspect>> suspects(Paper paper, Told told, Viewer viewer) {
        var sql = """
                with told as materialized (
                    select x ->> 'cell' as cell, array(select jsonb_array_elements_text(x -> 'prints')::integer) as prints
                      from jsonb_array_elements($1::jsonb) x),
                alike as materialized (
                    select t.cell, c.paper_id, c.cell as other_cell, c.edition, c.year, c.node_kind, c.percent as estimate
                      from told t
                     cross join lateral copies_of(t.prints, $4, nullif($6::bigint, 0), $3, (select jurisdiction_of($2, $3))) c),
                ranked as (
                    select a.*, count(*) over (partition by cell) as alike,
                           row_number() over (partition by cell order by estimate desc, year desc, paper_id, other_cell)
                           as rank
                      from alike a)
                select p.cell, p.paper_id, p.other_cell, p.year, p.node_kind, p.estimate, p.alike, o.kind, o.title,
                       name_of(o.node_id, o.year) as node, e.cells ->> p.other_cell as text
                  from ranked p
                  left join paper o on o.id = p.paper_id
                                   and exists (select from below b
                                                where b.ancestor_id = $5
                                                  and b.node_id = o.node_id
                                                  and o.year between b.from_year and b.to_year)
                  left join edition e on e.paper_id = o.id and e.number = p.edition
                 where p.rank <= $7
                 order by p.estimate desc, p.paper_id, p.other_cell
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        told.prints(),
                        paper.nodeId(),
                        paper.year(),
                        paper.id(),
                        viewer.nodeId(),
                        paper.projectId(),
                        MOST)
                .all(PrintStore::suspect);
    }

    private static Suspect suspect(Row row) {
        var source = Optional.ofNullable(row.getString("text"))
                .map(text ->
                        new Suspect.Source(row.getString("kind"), row.getString("title"), row.getString("node"), text));
        return new Suspect(
                row.getString("cell"),
                row.getLong("paper_id"),
                row.getString("other_cell"),
                row.getInteger("year"),
                row.getString("node_kind"),
                row.getInteger("estimate"),
                row.getInteger("alike"),
                source);
    }
}
