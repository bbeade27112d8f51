package org.jiheng.summary;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.summary.column.ScoreColumn;
import org.jiheng.summary.table.Foot;
import org.jiheng.summary.table.Line;
import org.jiheng.summary.table.ScoreTable;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Column;

/** The heads, lines and sums of a table as a page shows them. */
record ScoreRows(ScoreTable table) {

    /** A row of cells; the name of the project heads it. */
    record Shown(List<Cell> cells) {}

    List<Column> heads(Address here) {
        return columns().stream().map(column -> head(column, here)).toList();
    }

    private Column head(ScoreColumn column, Address here) {
        var sorted = table.order().column().filter(column::equals).isPresent();
        var down = sorted && table.order().down();
        var up = sorted && !down;
        return column.order().isEmpty()
                ? new Column(column.head(), column.kind().number(), null, null)
                : new Column(
                        column.head(),
                        column.kind().number(),
                        here.with("sort", up ? "-" + column.key() : column.key())
                                .toString(),
                        up ? "ascending" : down ? "descending" : "none",
                        column.is(ScoreColumn.TOTAL));
    }

    List<Shown> lines(List<Line> lines, long first) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> shown(lines.get(at), first + at))
                .toList();
    }

    private Shown shown(Line line, long number) {
        return new Shown(IntStream.range(0, columns().size())
                .mapToObj(at -> cell(columns().get(at), line, at, number))
                .toList());
    }

    private static Cell cell(ScoreColumn column, Line line, int at, long number) {
        var text = column.is(ScoreColumn.NUMBER) ? Long.toString(number) : line.cells()[at];
        return Cell.of(column, text, line.href());
    }

    List<Shown> sums() {
        return Foot.of(table).sums().stream().map(this::sum).toList();
    }

    private Shown sum(Foot.Sum sum) {
        return new Shown(columns().stream()
                .map(column -> column.is(ScoreColumn.NAME)
                        ? Cell.name(sum.name())
                        : Stream.ofNullable(sum.figures().get(column.key()))
                                .map(figure -> Cell.plain(column, figure))
                                .findFirst()
                                .orElse(Cell.empty(column)))
                .toList());
    }

    private List<ScoreColumn> columns() {
        return table.columns().shown();
    }
}
