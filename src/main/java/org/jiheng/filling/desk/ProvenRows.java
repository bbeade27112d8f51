package org.jiheng.filling.desk;

import java.util.stream.Stream;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.filling.Labels;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Table;
import org.jiheng.paper.NamedRow;

/** The lines of a form that files can prove: those of money and of points. */
record ProvenRows(Filling filling) {

    Stream<NamedRow> all() {
        return filling.layout()
                .tables()
                .filter(ProvenRows::proven)
                .flatMap(table -> filling.rows(table).stream())
                .filter(row -> !row.title().isEmpty())
                .map(ProvenRows::named);
    }

    private static boolean proven(Table table) {
        return table.columns().stream().anyMatch(column -> column.kind() == Kind.AMOUNT || column.kind() == Kind.SCORE);
    }

    private static NamedRow named(FilledRow row) {
        return new NamedRow(row.place(), Labels.of(row));
    }
}
