package org.jiheng.paper.saving;

import static org.jiheng.words.Say.say;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.form.Form;
import org.jiheng.form.Text;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Explanation;
import org.jiheng.paper.Paper;
import org.jiheng.problem.Problem;

/** The cells in a posted page: those the paper can hold; about the others it is said why it cannot. */
record CellForm(int seen, Map<String, String> cells, Form form) {

    static final String PREFIX = "c.";

    static CellForm read(Form form, Paper paper, Desk desk) {
        var read = new CellForm(seen(form), new TreeMap<>(), form);
        var room = new Room(paper.cells());
        form.typed().forEach((field, text) -> {
            if (field.startsWith(PREFIX)) {
                read.cell(field.substring(PREFIX.length()), text, paper, desk, room);
            }
        });
        return read;
    }

    private void cell(String cell, String text, Paper paper, Desk desk, Room room) {
        var limit = Explanation.names(cell)
                ? Optional.of(Explanation.LONGEST)
                : desk.limit(cell).filter(limited -> desk.has(paper, cell));
        if (limit.isEmpty()) {
            form.complain(PREFIX + cell, say("This paper has no such cell; open the page again"));
        } else if (Text.length(text) > limit.get()) {
            form.complain(
                    PREFIX + cell, say("Shorten this to {0} characters; it has {1}", limit.get(), Text.length(text)));
        } else if (!room.isThereFor(cell, text)) {
            form.complain(
                    PREFIX + cell,
                    say("A table holds at most {0} rows; delete some before adding more", Room.MOST_ROWS));
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

    /** As a script sends them when it sends only what was typed, or as a page sends everything it shows. */
    Typed typed(boolean byScript) {
        return new Typed(seen, cells, byScript, form.ticked("restore"));
    }
}
