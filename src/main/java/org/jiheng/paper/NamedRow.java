package org.jiheng.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of a paper as it is spoken of outside its table: the beginning of the names of its cells, and what it is called. */
public record NamedRow(String place, Object label) {

    private static final Pattern TABLE = Pattern.compile("([a-z]+)\\.[a-z0-9]{4,12}\\.[a-z0-9_]+");
    private static final List<String> NAMES = List.of("level3", "name", "title", "indicator");

    /** The rows that have a name, table by table in the order of the paper. */
    static List<NamedRow> of(Cells cells) {
        return tables(cells)
                .flatMap(table -> cells.rows(table).stream())
                .flatMap(row -> called(row).map(name -> new NamedRow(row.table() + "." + row.key(), name)).stream())
                .toList();
    }

    private static Stream<String> tables(Cells cells) {
        return cells.values().keySet().stream()
                .map(TABLE::matcher)
                .filter(Matcher::matches)
                .map(cell -> cell.group(1))
                .filter(table -> !table.equals("why"))
                .distinct();
    }

    /** What a row is called, also one that was deleted. */
    public static Optional<String> called(RowCells row) {
        return NAMES.stream().map(row::value).filter(name -> !name.isBlank()).findFirst();
    }
}
