package org.jiheng.filling;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.layout.Field;
import org.jiheng.layout.Formula;
import org.jiheng.layout.Reference;
import org.jiheng.layout.Table;

/** Finds the figures that the formulas of a form name, in the form as a whole or in one row of it. */
public record Counting(Filling filling, Optional<FilledRow> row) implements Formula.Figures {

    @Override
    public Optional<BigDecimal> of(Reference reference) {
        return reference.counting()
                ? Optional.of(BigDecimal.valueOf(counted(reference)))
                : Filling.sum(places(reference).toList());
    }

    private long counted(Reference reference) {
        return filling.layout().table(reference.table()).stream()
                .flatMap(table -> filling.rows(table).stream())
                .filter(each -> reference.code().isEmpty()
                        || each.value(reference.column()).equals(reference.code()))
                .count();
    }

    /** All cells a formula counts with. */
    public Stream<Entry> places(Formula formula) {
        return formula.references().stream().filter(name -> !name.counting()).flatMap(this::places);
    }

    /** The cells that a name stands for. */
    public Stream<Entry> places(Reference reference) {
        if (reference.alone()) {
            return filling.layout().field(reference.column()).map(filling::entry).stream();
        }
        return filling.layout().table(reference.table()).stream()
                .flatMap(table ->
                        table.column(reference.column()).stream().flatMap(column -> places(reference, table, column)));
    }

    private Stream<Entry> places(Reference reference, Table table, Field column) {
        var here =
                row.filter(each -> each.table().equals(table) && reference.row().isEmpty());
        return here.map(Stream::of)
                .orElseGet(() -> filling.rows(table).stream())
                .filter(each -> reference.row().isEmpty() || each.key().equals(reference.row()))
                .map(each -> each.entry(column));
    }
}
