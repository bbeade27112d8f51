package org.jiheng.summary.file;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.extract.sheet.Heading;
import org.jiheng.extract.sheet.SheetFrame;
import org.jiheng.summary.column.ScoreColumn;
import org.jiheng.summary.table.Foot;
import org.jiheng.summary.table.ScoreTable;
import org.jiheng.web.browsing.Address;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** A table as it is written into a file: the same columns, lines and figures as on the page, in its reader's words. */
final class ScoreFile {

    private final ScoreTable table;
    private final Address here;
    private final Words words;
    private final Language language;
    private final List<ScoreColumn> columns;

    ScoreFile(ScoreTable table, Address here, Words words, Language language) {
        this.table = table;
        this.here = here;
        this.words = words;
        this.language = language;
        columns = table.columns().shown();
    }

    ScoreTable table() {
        return table;
    }

    SheetFrame frame() {
        return new SheetFrame(
                word(say("Summary score table")),
                above(),
                columns.stream().map(this::heading).toList(),
                fixed(),
                word(say("Page {0} of {1}", "&P", "&N")),
                table.totals().number());
    }

    private Heading heading(ScoreColumn column) {
        var meanings = column.words().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> word(each.getValue())));
        return new Heading(word(column.head()), column.kind(), column.width(), meanings);
    }

    private List<String> above() {
        var lines = new ArrayList<String>();
        lines.add(word(table.title()));
        lines.add(word(table.note()));
        lines.add(word(say("{0}: {1}", say("Filter|history"), filters())));
        lines.add(word(say("{0}: {1}", say("Scheme"), schemes())));
        return lines;
    }

    private Say filters() {
        return table.narrowing(here).orElse(say("All projects of the year"));
    }

    private Say schemes() {
        return table.schemes().versions().stream()
                .reduce((one, other) -> say("{0}; {1}", one, other))
                .orElse(say("No project has been scored yet"));
    }

    /** The columns up to the name of the project stay in sight. */
    private int fixed() {
        return table.columns().keys().indexOf(ScoreColumn.NAME) + 1;
    }

    List<String[]> sums() {
        return Foot.of(table).sums().stream().map(this::sum).toList();
    }

    private String[] sum(Foot.Sum sum) {
        return columns.stream()
                .map(column -> column.is(ScoreColumn.NAME)
                        ? word(sum.name())
                        : sum.figures().get(column.key()))
                .toArray(String[]::new);
    }

    /** How the figures come about, who signs, and at the very end that this is all. */
    List<String> below(long rows) {
        var lines = new ArrayList<String>();
        Foot.of(table).explained().stream()
                .filter(Foot.Explained::known)
                .map(each -> word(say("{0}: {1}", each.name(), say("{0} ({1})", each.value(), each.how()))))
                .forEach(lines::add);
        lines.add(word(say("Filled in by:|sign")) + "            " + word(say("Reviewed by:|sign")) + "            "
                + word(say("Head (signature):|sign")) + "            " + word(say("Date:|sign")));
        lines.add(word(say("{0 row/rows} in all, end", rows)));
        return lines;
    }

    /** The last line of a file that was not waited for. */
    List<String> cutShort() {
        return List.of(word(
                say("Cut short here, not whole: the line was too slow. Choose fewer projects, or try again later.")));
    }

    private String word(Object value) {
        return value instanceof Say sentence ? words.in(language, sentence) : String.valueOf(value);
    }
}
