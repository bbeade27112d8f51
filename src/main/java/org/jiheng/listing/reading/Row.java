package org.jiheng.listing.reading;

import static org.jiheng.words.Say.say;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jiheng.form.Text;
import org.jiheng.table.Heading;
import org.jiheng.table.Line;
import org.jiheng.words.Say;

/** One line of a list as written, with what is found wrong in it. */
public record Row<C extends Enum<C> & Heading>(int line, Map<C, String> cells, Faults<C> faults) {

    private static final Pattern ERROR = Pattern.compile("#(REF|DIV/0|VALUE|NAME|N/A|NUM|NULL)[!?]?|Err:\\d+");

    public static <C extends Enum<C> & Heading> Row<C> of(Line line, Lines<C> list, C[] known) {
        var cells = new TreeMap<C, String>();
        var faults = new Faults<C>();
        for (var column : known) {
            var cell = list.cell(line, column);
            cells.put(column, cell);
            if (ERROR.matcher(cell).matches()) {
                faults.complain(column, say("The formula in this cell has an error"));
            }
            if (list.units().all().containsKey(column) && list.columns().shared(line, column)) {
                faults.complain(
                        column, say("Give every project an amount of its own; this cell is one with the one above"));
            }
        }
        return new Row<>(line.number(), cells, faults);
    }

    public String cell(C column) {
        return cells.get(column);
    }

    public boolean blank(C column) {
        return cell(column).isBlank();
    }

    /** What stands in one line of the form; nothing when the cell is empty, which leaves what is stored. */
    Optional<String> text(C column, int longest) {
        var text = cell(column).replaceAll("\\s+", " ").strip();
        return bounded(column, text, longest);
    }

    Optional<String> longText(C column, int longest) {
        return bounded(column, cell(column).strip(), longest);
    }

    private Optional<String> bounded(C column, String text, int longest) {
        if (Text.length(text) > longest) {
            faults.complain(column, say("Shorten this to {0} characters; it has {1}", longest, Text.length(text)));
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    public void complain(C column, Say words) {
        faults.complain(column, words);
    }
}
