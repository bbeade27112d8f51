package org.jiheng.table;

import java.util.List;
import java.util.Set;

/**
 * One line of a table, with the number under which whoever made it finds it again.
 *
 * @param shared the columns whose cell is one with that of the line above
 */
public record Line(int number, List<String> cells, Set<Integer> shared) {

    public Line {
        cells = List.copyOf(cells);
        shared = Set.copyOf(shared);
    }

    public static Line of(int number, List<String> cells) {
        return new Line(number, cells, Set.of());
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** What stands in a column; lines end where their last filled cell is. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
