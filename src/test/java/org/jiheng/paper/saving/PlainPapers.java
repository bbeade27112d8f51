package org.jiheng.paper.saving;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Desks;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.RowCells;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.words.Words;

/** A house with a plain kind of paper: its page, and the papers that lie on its desks. */
public final class PlainPapers {

    private PlainPapers() {}

    public static TestSite start() {
        return TestSite.start(Map.of(), PlainPapers::mount);
    }

    private static void mount(Site site, Database db) {
        new PaperRoutes(db, new Desks(new PlainDesk()), Words.load()).mount(site);
        site.get("/evaluations/:id", Access.inPost(), request -> show(request, db));
    }

    private static Future<Reply> show(Request request, Database db) {
        return new PaperStore(db).find(request.id("id"), request.viewer()).map(PlainPapers::page);
    }

    private static Reply page(Paper paper) {
        var cells = paper.cells();
        var head = List.of(cell(cells, "year_goal", true), cell(cells, "leader", false));
        var rows = cells.rows("i").stream().map(PlainPapers::row).toList();
        return Reply.page(
                "trial/plain",
                Map.of(
                        "paper", paper,
                        "head", head,
                        "rows", rows,
                        "agreed", !cells.value("agreed").isEmpty(),
                        "sum", PlainDesk.sum(cells)));
    }

    private static Map<String, Object> row(RowCells row) {
        var cells = List.of("level3", "target", "weight").stream()
                .map(column -> cell(row.cells(), row.name(column), false))
                .toList();
        return Map.of("key", row.key(), "at", row.value(Cells.PLACE), "cells", cells);
    }

    private static Map<String, Object> cell(Cells cells, String name, boolean isLong) {
        return Map.of("name", name, "value", cells.value(name), "long", isLong);
    }

    /** Opens a paper with some rows for a project, in a round of its own so that tests do not meet in it. */
    public static int open(TestSite site, long project, int rows) {
        Clockwork.run(site.database(), """
                insert into paper (kind, project_id, year, round, department_id, node_id, scheme_id, title, cells)
                select 'SELF_EVALUATION', p.id, this_year() - t.count / 12, t.count %% 12, p.department_id, p.node_id,
                       (select min(id) from scheme), '自评表' || p.id,
                       jsonb_build_object('year_goal', '完成年度任务') || coalesce(
                       (select jsonb_object_agg('i.row' || n || c.name, c.value)
                          from generate_series(1001, 1000 + %d) n
                         cross join lateral (values ('.level3', '指标' || n), ('.weight', '5'), ('.at', '' || n), ('.group', 'output'))
                               as c (name, value)),
                       '{}')
                  from project p, (select count(*) as count from paper) t
                 where p.id = %d
                """.formatted(rows, project));
        return Clockwork.seen(site.database(), "select max(id) from paper");
    }

    /** What stands in a cell of a paper now. */
    public static String value(TestSite site, int paper, String cell) {
        return Clockwork.text(
                site.database(), "select coalesce(cells ->> '%s', '') from paper where id = %d".formatted(cell, paper));
    }
}
