package org.jiheng.listing.compare;

import static org.jiheng.words.Say.say;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.form.Text;
import org.jiheng.table.Line;
import org.jiheng.words.Say;

/** One line of a project list as written, with what is found wrong in it. */
record Row(int line, Map<Column, String> cells, Faults faults) {

    private static final Pattern ERROR = Pattern.compile("#(REF|DIV/0|VALUE|NAME|N/A|NUM|NULL)[!?]?|Err:\\d+");

    static Row of(Line line, ProjectList list) {
        var cells = new EnumMap<Column, String>(Column.class);
        var faults = new Faults();
        for (var column : Column.values()) {
            var cell = list.cell(line, column);
            cells.put(column, cell);
            if (ERROR.matcher(cell).matches()) {
                faults.complain(column, say("The formula in this cell has an error"));
            }
            if (Column.AMOUNTS.contains(column) && list.columns().shared(line, column)) {
                faults.complain(
                        column, say("Give every project an amount of its own; this cell is one with the one above"));
            }
        }
        return new Row(line.number(), cells, faults);
    }

    String cell(Column column) {
        return cells.get(column);
    }

    boolean blank(Column column) {
        return cell(column).isBlank();
    }

    /** What stands in one line of the form; nothing when the cell is empty, which leaves what is stored. */
    Optional<String> text(Column column, int longest) {
        var text = cell(column).replaceAll("\\s+", " ").strip();
        return bounded(column, text, longest);
    }

    Optional<String> longText(Column column, int longest) {
        return bounded(column, cell(column).strip(), longest);
    }

    private Optional<String> bounded(Column column, String text, int longest) {
        if (Text.length(text) > longest) {
            faults.complain(column, say("Shorten this to {0} characters; it has {1}", longest, Text.length(text)));
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    void complain(Column column, Say words) {
        faults.complain(column, words);
    }
}
