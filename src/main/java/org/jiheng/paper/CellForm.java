package org.jiheng.paper;

import static org.jiheng.words.Say.say;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.form.Form;
import org.jiheng.form.Text;
import org.jiheng.problem.Problem;

/** The cells in a posted page: those the paper has and that are not too long; the others are complained about. */
record CellForm(int seen, Map<String, String> cells, Form form) {

    static final String PREFIX = "c.";
    private static final int MOST_ROWS = 200;

    static CellForm read(Form form, Desk desk) {
        var cells = new TreeMap<String, String>();
        form.typed().forEach((field, text) -> {
            if (field.startsWith(PREFIX)) {
                read(form, desk, field.substring(PREFIX.length()), text, cells);
            }
        });
        return new CellForm(seen(form), cells, form);
    }

    private static void read(Form form, Desk desk, String cell, String text, Map<String, String> cells) {
        var limit = Explanation.names(cell) ? Optional.of(Explanation.LONGEST) : desk.limit(cell);
        if (limit.isEmpty()) {
            form.complain(PREFIX + cell, say("This paper has no such cell; open the page again"));
        } else if (Text.length(text) > limit.get()) {
            form.complain(
                    PREFIX + cell, say("Shorten this to {0} characters; it has {1}", limit.get(), Text.length(text)));
        } else {
            cells.put(cell, text);
        }
    }

    private static int seen(Form form) {
        if (!form.raw("seen").matches("\\d{1,9}")) {
            throw Problem.unreadable(Form.unreadable());
        }
        return Integer.parseInt(form.raw("seen"));
    }

    /** Whether a table would hold more rows than anybody fills by hand. */
    boolean tooManyRows(Cells present) {
        return present.with(cells).values().keySet().stream()
                        .map(CellName::read)
                        .flatMap(Optional::stream)
                        .map(name -> name.table() + name.row())
                        .distinct()
                        .count()
                > MOST_ROWS;
    }
}
