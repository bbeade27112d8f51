package org.jiheng.filling;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Section;
import org.jiheng.layout.Table;
import org.jiheng.paper.Desk;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Say;

/** A filled form as questions and answers; with the way to its page, each answer leads to its field. */
public record FormSummary(Filling filling, Optional<String> path) {

    public List<Desk.Section> all() {
        return filling.layout().sections().stream().map(this::section).toList();
    }

    private Desk.Section section(Section section) {
        var rows = Stream.of(
                        fields(section.fields()).stream(),
                        section.tables().stream().flatMap(this::table),
                        fields(section.closing()).stream())
                .flatMap(each -> each)
                .toList();
        return new Desk.Section(Labels.of(section), rows);
    }

    public List<SummaryRow> fields(List<Field> fields) {
        return fields.stream().map(this::row).toList();
    }

    private SummaryRow row(Field field) {
        return field.kind().typed()
                ? new SummaryRow(Labels.of(field), answer(filling.entry(field)), href(field.name()))
                : new SummaryRow(Labels.of(field), new FormFacts(filling).shown(field), null);
    }

    private static Object answer(Entry entry) {
        return entry.field().kind() == Kind.TICK ? entry.blank() ? say("No") : say("Yes") : entry.printed();
    }

    private String href(String cell) {
        return path.map(form -> form + "#f-c." + cell).orElse(null);
    }

    private Stream<SummaryRow> table(Table table) {
        return Stream.concat(
                filling.rows(table).stream().map(this::row),
                new FormFacts(filling)
                                .total(table)
                                .map(sum -> new SummaryRow(say("Sum of “{0}”", table.title()), sum.text(), null))
                                .stream());
    }

    private SummaryRow row(FilledRow row) {
        var written = row.table().columns().stream()
                .filter(column -> column.kind().typed() && !isName(row, column))
                .map(row::entry)
                .filter(entry -> !entry.blank())
                .<Say>map(entry -> say("{0} {1}", entry.field().label(), answer(entry)))
                .reduce((one, other) -> say("{0} · {1}", one, other));
        var first = row.table().columns().get(0).name();
        return new SummaryRow(
                Labels.of(row), written.<Object>map(words -> words).orElse(""), href(row.cell(first)));
    }

    private static boolean isName(FilledRow row, Field column) {
        return row.table().open() && row.table().columns().get(0).equals(column);
    }
}
