package org.jiheng.table;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.words.Say;

/**
 * A table somebody made in a spreadsheet: its lines with something in them, and what was noticed when it was read.
 *
 * @param sheet what the sheet is called in its workbook; a text file has none
 */
public record Table(String sheet, List<Line> lines, List<Say> notes) {

    public Table {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Separated text, as spreadsheets write it. */
    public static Table ofText(String text) {
        return new Table("", CsvReader.read(text), List.of());
    }

    /** As it is kept while somebody looks at what it would do. */
    public String written() {
        return new JsonObject()
                .put("sheet", sheet)
                .put("lines", new JsonArray(lines.stream().map(Table::written).toList()))
                .put("notes", new JsonArray(notes.stream().map(Table::written).toList()))
                .encode();
    }

    private static JsonArray written(Line line) {
        return JsonArray.of(line.number(), new JsonArray(line.cells()), new JsonArray(List.copyOf(line.shared())));
    }

    private static JsonArray written(Say note) {
        var texts = note.args().stream().map(String::valueOf).toList();
        return JsonArray.of(note.key(), new JsonArray(texts));
    }

    public static Table read(String written) {
        var json = new JsonObject(written);
        return new Table(
                json.getString("sheet"),
                json.getJsonArray("lines").stream().map(Table::line).toList(),
                json.getJsonArray("notes").stream().map(Table::note).toList());
    }

    private static Line line(Object written) {
        var json = (JsonArray) written;
        return new Line(
                json.getInteger(0),
                json.getJsonArray(1).stream().map(String.class::cast).toList(),
                json.getJsonArray(2).stream().map(Integer.class::cast).collect(Collectors.toCollection(HashSet::new)));
    }

    private static Say note(Object written) {
        var json = (JsonArray) written;
        return new Say(json.getString(0), json.getJsonArray(1).stream().toList());
    }
}
