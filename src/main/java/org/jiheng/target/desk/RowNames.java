package org.jiheng.target.desk;

import static org.jiheng.words.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.paper.Cells;
import org.jiheng.paper.RowCells;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.words.Say;

/** What a row is called by those who do not see it: its number on paper, where rows stand in groups, and its name. */
final class RowNames {

    private RowNames() {}

    static Say of(Cells cells, String key) {
        var name = cells.row(IndicatorCell.TABLE, key)
                .map(row -> row.value(IndicatorCell.LEVEL3.column()))
                .orElse("");
        var number = numbered(cells).indexOf(key) + 1;
        if (number == 0) {
            return say("Deleted row {0}", name);
        }
        return name.isBlank() ? say("Row {0}", number) : say("Row {0} {1}", number, name);
    }

    private static List<String> numbered(Cells cells) {
        return cells.rows(IndicatorCell.TABLE).stream()
                .collect(Collectors.groupingBy(
                        row -> row.value(IndicatorCell.LEVEL1.column()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .map(RowCells::key)
                .toList();
    }
}
