package org.jiheng.filling.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormFacts;
import org.jiheng.filling.FormSummary;
import org.jiheng.filling.Progress;
import org.jiheng.filling.check.Echoes;
import org.jiheng.filling.desk.Counted;
import org.jiheng.form.Form;
import org.jiheng.grid.Grid;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Section;
import org.jiheng.web.page.SummaryRow;

/** A form as it is filled in, or read, on its page. */
public record FormPage(Filling filling, Echoes echoes, boolean editable) {

    public static FormPage of(Filling filling, boolean editable) {
        return new FormPage(filling, new Echoes(filling), editable);
    }

    /**
     * A part of the page.
     *
     * @param status how far it has come, kept up to date by its fact
     * @param answers its fields to be read, where it is not filled in
     */
    public record Part(
            Section section,
            String fact,
            Object status,
            List<Band> bands,
            List<Drawn> grids,
            List<Band> closing,
            List<SummaryRow> answers,
            List<SummaryRow> closingAnswers) {

        public String code() {
            return section.code();
        }

        public String title() {
            return section.title();
        }

        public String guidance() {
            return section.guidance();
        }
    }

    /** A table of the part. */
    public record Drawn(Grid grid) {}

    /** Fields that stand side by side, under the words to their left where there are some. */
    public record Band(String row, boolean wide, List<DrawnField> fields) {

        /** Nothing where the field itself says the same. */
        public String legend() {
            return fields.size() == 1 && fields.get(0).label().equals(row) ? "" : row;
        }
    }

    public List<Part> parts() {
        return filling.layout().sections().stream().map(this::part).toList();
    }

    private Part part(Section section) {
        var facts = new FormFacts(filling);
        var counted = Counted.of(filling);
        var summary = new FormSummary(filling, Optional.empty());
        return new Part(
                section,
                FormFacts.part(section),
                new Progress(filling, section).status().label(),
                bands(section.fields()),
                section.tables().stream()
                        .map(table -> new Drawn(new FormGrid(facts, echoes, counted, table).open(editable)))
                        .toList(),
                bands(section.closing()),
                summary.fields(section.fields()),
                summary.fields(section.closing()));
    }

    private List<Band> bands(List<Field> fields) {
        var bands = new ArrayList<Band>();
        for (var field : fields) {
            var last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last != null && joins(last, field)) {
                last.fields().add(drawn(field));
            } else {
                var first = new ArrayList<>(List.of(drawn(field)));
                bands.add(new Band(
                        field.row(), field.kind() == Kind.LONG && field.row().isEmpty(), first));
            }
        }
        return bands;
    }

    /** Short fields stand beside each other, and so do those of one row of the form; a long one stands alone. */
    private static boolean joins(Band band, Field field) {
        return band.row().equals(field.row())
                && !band.wide()
                && (field.kind() != Kind.LONG || !field.row().isEmpty());
    }

    private DrawnField drawn(Field field) {
        return new DrawnField(filling, echoes, field);
    }

    /** What stands in the fields, as the partials of fields look for it. */
    public Form typed() {
        var form = Form.empty();
        filling.layout()
                .fields()
                .filter(field -> field.kind().typed())
                .forEach(field ->
                        form.showing("c." + field.name(), filling.cells().value(field.name())));
        return form;
    }
}
