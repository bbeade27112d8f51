package org.jiheng.audit;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jiheng.words.Say;

/** One cell of a deed, before and after; what was not there before or is not there after is empty. */
public record Cell(Say name, String before, String after) {

    private static final int SHORT = 120;

    static List<Cell> of(JsonObject cells) {
        return cells.stream()
                .map(cell -> of(cell.getKey(), (JsonArray) cell.getValue()))
                .toList();
    }

    /** A cell called {@code name} is translated as {@code name|cell}; one nobody translated is shown as it is called. */
    private static Cell of(String name, JsonArray values) {
        return new Cell(new Say(name + "|cell", List.of()), text(values.getString(0)), text(values.getString(1)));
    }

    public boolean isLong() {
        return before.length() > SHORT || after.length() > SHORT;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
