package org.jiheng.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.notation.MoneyUnit;

/** The form of a place (表样): its parts in the order of the paper, and which of its figures must agree. */
public record Layout(String title, MoneyUnit money, List<Section> sections, List<Check> checks) {

    /** What a field is called by which formulas and cells name it: the cell itself, or a column of a table. */
    public Optional<Field> field(String cell) {
        return fields().filter(field -> field.name().equals(cell)).findFirst();
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(Section::all);
    }

    public Stream<Table> tables() {
        return sections.stream().flatMap(section -> section.tables().stream());
    }

    public Optional<Table> table(String name) {
        return tables().filter(table -> table.name().equals(name)).findFirst();
    }
}
