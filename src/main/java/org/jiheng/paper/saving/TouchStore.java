package org.jiheng.paper.saving;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** What the history of a paper tells of its cells. */
final class TouchStore {

    private final Database db;

    TouchStore(Database db) {
        this.db = db;
    }

    /** The cells somebody touched since a revision of the paper, as the viewer sees it. */
    Future<Map<String, Touch>> touchedSince(long id, int revision, Viewer viewer) {
        var sql = """
                select cells, account_id, account_name, to_char(at at time zone 'Asia/Shanghai', 'HH24:MI:SS') as at
                  from revision
                 where paper = 'paper'
                   and paper_id = $1
                   and number > $2
                   and done
                 order by number
                """;
        return db.ask(viewer.scope(), sql, id, revision)
                .all(TouchStore::line)
                .map(lines -> Touch.of(lines, viewer.accountId()));
    }

    private static Touch.Line line(Row row) {
        var cells = new TreeMap<String, Touch.Change>();
        row.getJsonObject("cells").forEach(cell -> {
            var values = (JsonArray) cell.getValue();
            cells.put(cell.getKey(), new Touch.Change(text(values, 0), text(values, 1)));
        });
        return new Touch.Line(
                Optional.ofNullable(row.getLong("account_id")).orElse(0L),
                row.getString("account_name"),
                row.getString("at"),
                cells);
    }

    private static String text(JsonArray values, int place) {
        return Optional.ofNullable(values.getString(place)).orElse("");
    }
}
