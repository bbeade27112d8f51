package org.jiheng.extract;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.audit.Change;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.csv.CsvFile;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A list as it is handed out: what it is of, how its lines were chosen, and what each column shows of a line. */
public final class Extract<L> {

    private record Column<L>(Say head, Function<L, ?> cell) {}

    private final Say title;
    private final List<L> lines;
    private final List<Chosen> filters;
    private final Map<String, Object> cells = new LinkedHashMap<>();
    private final List<List<?>> notes = new ArrayList<>();
    private final List<Column<L>> columns = new ArrayList<>();

    public Extract(Say title, List<L> lines, List<Chosen> filters) {
        this.title = title;
        this.lines = lines;
        this.filters = filters;
    }

    /** What the history remembers of it beside the number of lines. */
    public Extract<L> cell(String name, Object value) {
        cells.put(name, value);
        return this;
    }

    /** A line of its own above the columns. */
    public Extract<L> note(Say label, Object value) {
        notes.add(List.of(label, value));
        return this;
    }

    public Extract<L> column(Say head, Function<L, ?> cell) {
        columns.add(new Column<>(head, cell));
        return this;
    }

    Say title() {
        return title;
    }

    Change remembered(Change change) {
        cells.forEach((name, value) -> change.cell(name, null, value));
        return change.cell("rows", null, lines.size());
    }

    List<Say> chosen() {
        return filters.isEmpty()
                ? List.of(say("All"))
                : filters.stream()
                        .map(each -> say("{0}: {1}", each.label(), each.value()))
                        .toList();
    }

    void writeTo(CsvFile file) {
        file.line(say("Number of lines"), lines.size());
        notes.forEach(file::line);
        file.line(columns.stream().map(Column::head).toList());
        lines.forEach(line -> file.line(columns.stream()
                .map(column -> written(column.cell().apply(line)))
                .toList()));
    }

    /** What is not there is an empty cell, for a spreadsheet calculates with no sign. */
    static Object written(Object cell) {
        return Figures.ABSENT.equals(cell) ? "" : cell;
    }
}
