package org.jiheng.filling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.layout.Field;
import org.jiheng.layout.Formula;
import org.jiheng.layout.Layout;
import org.jiheng.layout.Table;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Scheme;

/** The form of a place with what stands in the cells of one paper. */
public record Filling(Layout layout, Scheme scheme, Cells cells, Supply supply) {

    /** An empty form, as it is printed to be filled in by hand. */
    public static Filling blank(Layout layout, Scheme scheme) {
        return new Filling(layout, scheme, Cells.none(), Supply.none());
    }

    public Filling with(Cells others) {
        return new Filling(layout, scheme, others, supply);
    }

    public Filling with(Supply more) {
        return new Filling(layout, scheme, cells, more);
    }

    public Filling giving(Set<String> given) {
        return with(supply.giving(given));
    }

    public List<FilledRow> rows(Table table) {
        return rows().of(table);
    }

    /** Also the rows that were deleted. */
    public List<FilledRow> allRows(Table table) {
        return rows().all(table).toList();
    }

    private Rows rows() {
        return new Rows(scheme, cells, layout.money());
    }

    public Optional<FilledRow> row(Table table, String key) {
        return rows().all(table).filter(row -> row.key().equals(key)).findFirst();
    }

    public Entry entry(Field field) {
        return new Entry(field.name(), field, cells.value(field.name()), layout.money(), Optional.empty());
    }

    /** Every cell somebody types into, in the order of the form. */
    public Stream<Entry> entries() {
        return layout.sections().stream()
                .flatMap(section -> Stream.of(
                                section.fields().stream().map(this::entry),
                                section.tables().stream().flatMap(this::entries),
                                section.closing().stream().map(this::entry))
                        .flatMap(each -> each))
                .filter(entry -> entry.field().kind().typed());
    }

    public Stream<Entry> entries(Table table) {
        return rows(table).stream().flatMap(row -> table.columns().stream().map(row::entry));
    }

    /** The sum of a column; empty where nothing is written in it, or something that cannot be read. */
    public Optional<BigDecimal> sum(Table table, Field column) {
        return sum(rows(table).stream().map(row -> row.entry(column)).toList());
    }

    static Optional<BigDecimal> sum(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.fault().isPresent())
                ? Optional.empty()
                : entries.stream().flatMap(entry -> entry.figure().stream()).reduce(BigDecimal::add);
    }

    /** The sum of a column as it is printed; blank where there is none. */
    public String printedSum(Table table, Field column) {
        return sum(table, column)
                .map(new Measure(column.kind(), layout.money())::written)
                .orElse("");
    }

    /** The figure of a formula, in one row or in the form as a whole. */
    public Optional<BigDecimal> figure(Formula formula, Optional<FilledRow> row) {
        return formula.value(new Counting(this, row));
    }

    /** The same, and nothing where one of its places cannot be read. */
    Optional<BigDecimal> readable(Formula formula, Optional<FilledRow> row) {
        var places = new Counting(this, row).places(formula);
        return places.anyMatch(place -> place.fault().isPresent()) ? Optional.empty() : figure(formula, row);
    }

    /** The field, or the column of a table, that a cell belongs to. */
    public Optional<Field> field(String cell) {
        return layout.field(cell)
                .or(() -> CellName.read(cell)
                        .flatMap(name -> layout.table(name.table()).flatMap(table -> table.column(name.column()))));
    }

    /** Whether a cell was approved elsewhere and only stands here. */
    public boolean gives(String cell) {
        return supply.given().contains(cell);
    }

    public Optional<Table> tableOf(String cell) {
        return CellName.read(cell).flatMap(name -> layout.table(name.table()));
    }
}
