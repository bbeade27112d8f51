package org.jiheng.demo.paper;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.PaperKind;

/** A paper of the demonstration as its file says it: what was typed into it, and how far it has come. */
public record Written(JsonObject file) {

    private static final String INDICATORS = "i";
    private static final int A_WEEK = 7;

    PaperKind kind() {
        return PaperKind.valueOf(file.getString("kind"));
    }

    public int year() {
        return file.getInteger("year");
    }

    Goal goal() {
        return Goal.valueOf(file.getString("state"));
    }

    public String origin() {
        return file.getString("origin");
    }

    /** 补录: word for word from a published report. */
    boolean published() {
        return file.getBoolean("published", false);
    }

    String returnReason() {
        return file.getString("returnReason", "");
    }

    Integer dueInDays() {
        return goal() == Goal.RETURNED ? file.getInteger("dueInDays", A_WEEK) : null;
    }

    Integer lateForDays() {
        return file.getInteger("lateForDays");
    }

    String lateReason() {
        return file.getString("lateReason", "");
    }

    /** Rows without a key of their own are given one; they stand in the order of the file. */
    public Map<String, String> cells() {
        var cells = new TreeMap<String, String>();
        file.getJsonObject("cells", new JsonObject())
                .forEach(cell -> cells.put(cell.getKey(), (String) cell.getValue()));
        var place = 0;
        for (var each : file.getJsonArray("rows", new JsonArray())) {
            row((JsonObject) each, ++place, cells);
        }
        return cells;
    }

    private static void row(JsonObject row, int place, Map<String, String> cells) {
        var key = row.getString("key", CellName.newRow());
        row.forEach(cell -> cells.put(name(key, cell.getKey()), (String) cell.getValue()));
        cells.remove(name(key, "key"));
        cells.put(name(key, Cells.PLACE), String.valueOf(place));
    }

    private static String name(String key, String column) {
        return new CellName(INDICATORS, key, column).toString();
    }
}
