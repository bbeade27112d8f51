package org.jiheng.filling.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormFacts;
import org.jiheng.filling.print.PrintedForm.Block;
import org.jiheng.filling.print.PrintedForm.Line;
import org.jiheng.filling.print.PrintedForm.Part;
import org.jiheng.filling.print.PrintedForm.Tick;
import org.jiheng.layout.Field;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Section;

/** Sets one part of a form for paper: as lines, or as tables. */
record PartPrinter(Filling filling, Section section) {

    Part part(boolean opens, boolean begins) {
        return section.print() == Section.Print.TABLE
                ? new Part(section, opens, begins, List.of(), blocks())
                : new Part(section, opens, begins, lines(), tables());
    }

    private List<Line> lines() {
        return section.all().filter(Field::printed).map(this::line).toList();
    }

    private Line line(Field field) {
        return new Line(
                field.label(), value(field), field.kind() == Kind.LONG, field.kind() == Kind.DATE, ticks(field));
    }

    private List<Tick> ticks(Field field) {
        return field.options().stream()
                .map(option -> new Tick(
                        option.name(), option.code().equals(filling.cells().value(field.name()))))
                .toList();
    }

    Object value(Field field) {
        return field.kind().typed() ? filling.entry(field).printed() : new FormFacts(filling).shown(field);
    }

    private List<Block> blocks() {
        var boxes = new FieldBoxes(this, section);
        return Stream.of(boxes.of(section.fields()), tables(), boxes.of(section.closing()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Block> tables() {
        var blocks = new ArrayList<Block>();
        section.tables()
                .forEach(table -> blocks.add(
                        table.paired()
                                ? new PairedBoxes(filling, table).block()
                                : new TableBoxes(filling, table).block()));
        return blocks;
    }
}
