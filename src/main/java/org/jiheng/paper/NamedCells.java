package org.jiheng.paper;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.audit.history.Cell;
import org.jiheng.audit.history.CellNames;
import org.jiheng.audit.history.Line;
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
                : new PaperStore(db).asRead(ids, viewer).compose(papers -> named(lines, papers));
    }

    private Future<List<Line>> named(List<Line> lines, List<Paper> papers) {
        var told = papers.stream().map(this::telling).toList();
        return Future.all(told).map(all -> {
            Map<Long, UnaryOperator<Cell>> tellings = IntStream.range(0, papers.size())
                    .boxed()
                    .collect(Collectors.toMap(at -> papers.get(at).id(), all::resultAt));
            return lines.stream().map(line -> named(line, tellings)).toList();
        });
    }

    private static Line named(Line line, Map<Long, UnaryOperator<Cell>> tellings) {
        return line.paper().equals(PAPER)
                ? line.telling(tellings.getOrDefault(line.paperId(), UnaryOperator.identity()))
                : line;
    }

    private Future<UnaryOperator<Cell>> telling(Paper paper) {
        return desks.at(paper, db)
                .compose(desk -> desk.codes(paper).map(codes -> cell -> named(cell, paper, desk, codes)));
    }

    /** What a deed tells beside cells, such as a receipt, no form has a name for. */
    private static Cell named(Cell cell, Paper paper, Desk desk, Codes codes) {
        if (cell.code().equals("state")) {
            return cell.saying(NamedCells::state);
        }
        return cell.saying(value -> codes.words(cell.code(), value)).called(code -> {
            var label = desk.label(paper, code);
            return label.equals(Say.say("{0}|data", code)) ? Cell.translated(code) : label;
        });
    }

    private static Optional<Object> state(String code) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(code))
                .<Object>map(state -> state.status().label())
                .findFirst();
    }
}
