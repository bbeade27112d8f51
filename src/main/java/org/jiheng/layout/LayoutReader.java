package org.jiheng.layout;

import java.util.List;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.pack.Tree;

/** Makes a form of the part of a pack that describes it; its shape is sound. */
public final class LayoutReader {

    private LayoutReader() {}

    public static Layout read(Tree form) {
        return new Layout(
                form.text("title"),
                form.choice("money", MoneyUnit.class, MoneyUnit.WAN_YUAN),
                form.trees("sections").stream().map(LayoutReader::section).toList(),
                form.trees("checks").stream()
                        .flatMap(check -> check(check).stream())
                        .toList());
    }

    private static Section section(Tree section) {
        return new Section(
                section.text("code"),
                section.text("title"),
                section.text("guidance"),
                section.choice("print", Section.Print.class, Section.Print.TABLE),
                section.flag("continues"),
                section.texts("heads"),
                fields(section, "fields"),
                section.trees("tables").stream().map(LayoutReader::table).toList(),
                fields(section, "closing"));
    }

    private static List<Field> fields(Tree tree, String name) {
        return tree.trees(name).stream().map(LayoutReader::field).toList();
    }

    private static Table table(Tree table) {
        return new Table(
                table.text("name"),
                table.text("title"),
                table.choice("rows", Table.Rows.class, Table.Rows.OPEN),
                table.trees("lines").stream()
                        .map(line -> new Table.Line(line.text("key"), line.text("name"), line.text("group")))
                        .toList(),
                fields(table, "columns"),
                table.text("total"),
                table.flag("paired"));
    }

    private static Field field(Tree field) {
        var kind = field.choice("kind", Kind.class, Kind.TEXT);
        return new Field(
                field.text("name"),
                field.text("label"),
                kind,
                field.choice("shows", Kind.class, kind),
                field.text("row"),
                field.text("hint"),
                need(field),
                field.number("limit", "0").intValue(),
                field.trees("options").stream()
                        .map(option -> new Option(option.text("code"), option.text("name")))
                        .toList(),
                field.choice("from", From.class, From.NONE),
                Formula.read(field.text("formula")),
                field.flag("sum"),
                !field.has("printed") || field.flag("printed"));
    }

    private static Field.Need need(Tree field) {
        var gravity = field.choice("required", Gravity.class, Gravity.NONE);
        return gravity == Gravity.NONE
                ? Field.Need.NONE
                : new Field.Need(gravity, field.has("rule") ? field.text("rule") : "T-01");
    }

    /** A formula nobody can follow is a fault of the pack; such a check looks for nothing. */
    private static Optional<Check> check(Tree check) {
        var condition = check.tree("when");
        return side(check.tree("left"))
                .flatMap(left -> side(check.tree("right"))
                        .map(right -> new Check(
                                check.text("rule"),
                                check.choice("gravity", Gravity.class, Gravity.WARNING),
                                check.text("each"),
                                left,
                                check.choice("is", Check.Relation.class, Check.Relation.EQUAL),
                                right,
                                check.choice("blank", Check.Blank.class, Check.Blank.SKIP),
                                Optional.of(new Check.Condition(condition.text("cell"), condition.text("code")))
                                        .filter(when -> !when.cell().isEmpty()))));
    }

    private static Optional<Check.Side> side(Tree side) {
        return Formula.read(side.text("formula")).map(formula -> new Check.Side(side.text("name"), formula));
    }
}
