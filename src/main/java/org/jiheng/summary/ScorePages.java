package org.jiheng.summary;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.ledger.Basis;
import org.jiheng.project.Years;
import org.jiheng.summary.column.ScoreColumns;
import org.jiheng.summary.selection.PlaceStore;
import org.jiheng.summary.selection.YearStore;
import org.jiheng.summary.table.Foot;
import org.jiheng.summary.table.Line;
import org.jiheng.summary.table.LineStore;
import org.jiheng.summary.table.ScoreTable;
import org.jiheng.summary.table.ScoreTables;
import org.jiheng.summary.table.Totals;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Paging;

/** The table on the screen and on paper. */
final class ScorePages {

    /** More than anyone reads on paper; the workbook prints any number. */
    private static final int MOST_ON_PAPER = 1000;

    private final Database db;
    private final ScoreTables tables;

    ScorePages(Database db) {
        this.db = db;
        tables = new ScoreTables(db);
    }

    Future<Reply> list(Request request) {
        return tables.of(request).compose(table -> {
            var here = Address.of(request);
            return severalTimes(here)
                    ? Future.succeededFuture(Reply.seeOther(shortened(here, table)))
                    : page(request, here, table);
        });
    }

    /** A form sends each ticked column by itself; an address to be passed on names them once. */
    private static boolean severalTimes(Address here) {
        return here.query().getOrDefault(ScoreColumns.PARAMETER, List.of()).size() > 1;
    }

    private static String shortened(Address here, ScoreTable table) {
        return here.with(ScoreColumns.PARAMETER, table.columns().written()).toString();
    }

    private Future<Reply> page(Request request, Address here, ScoreTable table) {
        var totals = table.totals();
        var paging = Paging.of(here, totals.number(), totals.extent() == Totals.Extent.MORE);
        var lines = new LineStore(db, request.viewer()).part(table, paging.size(), paging.offset());
        var nodes = new PlaceStore(db).around(table.place(), request.viewer());
        var years = new YearStore(db).of(request.viewer());
        return Future.all(lines, nodes, years).map(all -> {
            var model = model(here, table, lines.result(), paging.first());
            model.put("paging", paging);
            model.put("nodes", nodes.result());
            model.put("years", Years.choices(years.result()));
            ScoreForm.fill(model, table, here);
            return Reply.page("summary/list", model);
        });
    }

    private static Map<String, Object> model(Address here, ScoreTable table, List<Line> lines, long first) {
        var rows = new ScoreRows(table);
        var model = new HashMap<String, Object>();
        model.put("title", table.title());
        model.put("note", table.note());
        model.put("schemes", table.schemes().versions());
        model.put("chosen", table.chosen(here));
        model.put("narrowing", table.narrowing(here));
        model.put("columns", rows.heads(here));
        model.put("lines", rows.lines(lines, first));
        model.put("sums", rows.sums());
        model.put("explained", Foot.of(table).explained());
        model.put("most", table.totals().areAddedUp() ? 0 : ScoreTables.MOST_ADDED_UP);
        model.put(
                "all",
                new Address("/scores", Map.of())
                        .with("year", table.filter().year())
                        .with("node", table.place().id())
                        .toString());
        model.put("csv", elsewhere("/scores.csv", here));
        model.put("xlsx", elsewhere("/scores.xlsx", here));
        model.put("print", elsewhere("/scores/print", here));
        model.put("back", elsewhere("/scores", here));
        model.put("year", String.valueOf(table.filter().year()));
        model.put("place", table.place().name());
        return model;
    }

    private static String elsewhere(String path, Address here) {
        return new Address(path, here.without("size").query()).toString();
    }

    /** All lines on sheets of paper, to be signed. */
    Future<Reply> print(Request request) {
        return tables.of(request)
                .compose(table -> new LineStore(db, request.viewer())
                        .part(table, MOST_ON_PAPER, 0)
                        .map(lines -> {
                            var model = model(Address.of(request), table, lines, 1);
                            model.put("more", table.totals().number() > lines.size());
                            model.put("listed", MOST_ON_PAPER);
                            model.put("draft", table.filter().basis() == Basis.LATEST);
                            return Reply.page("summary/print", model);
                        }));
    }
}
