package org.jiheng.filling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.layout.Table;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.paper.Cells;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Scheme;

/** Which rows the tables of a form have: those the form names, those of the scheme, and those that were added. */
record Rows(Scheme scheme, Cells cells, MoneyUnit money) {

    List<FilledRow> of(Table table) {
        return all(table).filter(row -> !row.gone()).toList();
    }

    /** Also those that were deleted and can be put back. */
    Stream<FilledRow> all(Table table) {
        return switch (table.rows()) {
            case OPEN -> cells.allRows(table.name()).map(row -> row(table, row));
            case LINES ->
                table.lines().stream().map(line -> row(table, line.key(), line.name(), line.group(), Optional.empty()));
            case FUNDS ->
                scheme.funds().stream()
                        .map(fund -> row(table, Table.key(fund.code()), fund.name(), "", Optional.empty()));
            case SCORES ->
                scheme.scored().stream()
                        .map(each ->
                                row(table, each.key(), each.name(), each.block().name(), each.weight()));
        };
    }

    private FilledRow row(Table table, RowCells row) {
        return row(table, row.key(), "", "", Optional.empty());
    }

    private FilledRow row(Table table, String key, String name, String group, Optional<BigDecimal> weight) {
        return new FilledRow(table, key, name, group, weight, cells, money);
    }
}
