package org.jiheng.table.workbook;

import static org.jiheng.words.Say.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jiheng.form.Text;
import org.jiheng.problem.Problem;
import org.jiheng.table.Line;
import org.jiheng.table.Table;
import org.jiheng.words.Say;

/** One sheet of a workbook, row by row; what its dimension claims is never believed. */
final class SheetReader {

    private static final int MOST_LINES = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final long MOST_SIGNS = 8_000_000;
    private static final int NAMED = 5;

    private final Merges merges;
    private final Patience patience;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private final List<Integer> uncalculated = new ArrayList<>();
    private long signs;
    private int number;

    SheetReader(Merges merges, Patience patience) {
        this.merges = merges;
        this.patience = patience;
    }

    Table read(Sheet sheet, List<String> hiddenSheets) throws IOException {
        try (var rows = sheet.openStream()) {
            rows.forEach(this::take);
        }
        return new Table(Text.tidy(sheet.getName()).strip(), lines, notes(hiddenSheets));
    }

    private void take(Row row) {
        patience.check();
        number = Math.max(number + 1, row.getRowNum());
        var width = Math.min(row.getCellCount(), MOST_COLUMNS);
        var cells = IntStream.range(0, width)
                .mapToObj(at -> text(row.getCell(at)))
                .collect(Collectors.toCollection(ArrayList::new));
        var line = merges.fill(number, cells);
        if (!line.blank()) {
            keep(line, row.isHidden());
        }
    }

    private String text(Cell cell) {
        var value = cell == null ? null : cell.getValue();
        if (value instanceof String text) {
            signs += text.length();
            refuseIf(signs > MOST_SIGNS);
        }
        if (cell != null && cell.getFormula() != null && value == null) {
            uncalculated.add(number);
        }
        return CellText.of(cell);
    }

    private void keep(Line line, boolean unseen) {
        lines.add(line);
        refuseIf(lines.size() > MOST_LINES);
        if (unseen) {
            hidden.add(line.number());
        }
    }

    private static void refuseIf(boolean tooMuch) {
        if (tooMuch) {
            throw Problem.unreadable(say("This sheet holds too much for one list. Split it and try again."));
        }
    }

    private List<Say> notes(List<String> hiddenSheets) {
        var notes = new ArrayList<Say>();
        if (!hidden.isEmpty()) {
            notes.add(say("Hidden lines are read like all others: {0}", some(hidden)));
        }
        if (!uncalculated.isEmpty()) {
            notes.add(say(
                    "Some formulas hold no value, in lines {0}: open the workbook, save it and choose it again",
                    some(uncalculated)));
        }
        if (!hiddenSheets.isEmpty()) {
            notes.add(say("Hidden sheets are not read: {0}", some(hiddenSheets)));
        }
        return notes;
    }

    private static String some(List<?> all) {
        var named = all.stream().distinct().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        return all.stream().distinct().count() > NAMED ? named + "…" : named;
    }
}
