package org.jiheng.paper;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.audit.Cell;
import org.jiheng.audit.CellNames;
import org.jiheng.audit.Line;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** The cells of papers in the history, called as their forms call them: the row by its name, and the column. */
public final class NamedCells implements CellNames {

    private static final String PAPER = "paper";

    private final Database db;
    private final Desks desks;

    public NamedCells(Database db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    @Override
    public Future<List<Line>> on(List<Line> lines, Viewer viewer) {
        var ids = lines.stream()
                .filter(line -> line.paper().equals(PAPER) && !line.cells().isEmpty())
                .map(Line::paperId)
                .distinct()
                .toArray(Long[]::new);
        return ids.length == 0
                ? Future.succeededFuture(lines)
                : new PaperStore(db).asRead(ids, viewer).map(papers -> named(lines, papers));
    }

    private List<Line> named(List<Line> lines, List<Paper> papers) {
        Map<Long, Paper> found = papers.stream().collect(Collectors.toMap(Paper::id, paper -> paper));
        return lines.stream()
                .map(line -> line.paper().equals(PAPER) && found.containsKey(line.paperId())
                        ? line.telling(cell -> named(cell, found.get(line.paperId())))
                        : line)
                .toList();
    }

    /** What a deed tells beside cells, such as a receipt, no form has a name for. */
    private Cell named(Cell cell, Paper paper) {
        if (cell.code().equals("state")) {
            return cell.saying(NamedCells::state);
        }
        return cell.called(code -> {
            var label = desks.of(paper).label(paper, code);
            return label.equals(Say.say("{0}|data", code)) ? Cell.translated(code) : label;
        });
    }

    private static String state(String code) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(code))
                .map(state -> state.status().label())
                .map(Say::key)
                .findFirst()
                .orElse(code);
    }
}
