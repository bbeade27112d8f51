package org.jiheng.layout.check;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.layout.Check;
import org.jiheng.layout.Field;
import org.jiheng.layout.Formula;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Layout;
import org.jiheng.layout.Reference;
import org.jiheng.layout.Table;
import org.jiheng.pack.Tree;
import org.jiheng.words.Say;

/** Whether the formulas of a form can be followed: each name in them is a figure of the form. */
final class FormulaCheck {

    private static final Set<Kind> SHOWN = Set.of(Kind.AMOUNT, Kind.COUNT, Kind.RATE);

    /** Where faults are told. */
    interface Told {
        void unless(boolean holds, String at, Say otherwise);
    }

    private final Layout layout;
    private final Map<Table.Rows, List<String>> rows;
    private final Told told;

    FormulaCheck(Layout layout, Map<Table.Rows, List<String>> rows, Told told) {
        this.layout = layout;
        this.rows = rows;
        this.told = told;
    }

    void fact(Tree tree, Field field, String at) {
        var fact = field.kind() == Kind.FACT;
        told.unless(
                fact == tree.has("formula"),
                at + "/formula",
                say("A formula belongs to a FACT, and a FACT follows from one"));
        told.unless(
                !fact || SHOWN.contains(field.shows()),
                at + "/shows",
                say("Say whether it shows an AMOUNT, a COUNT or a RATE"));
        if (fact && tree.has("formula")) {
            formula(tree.text("formula"), at + "/formula", Check.Relation.EQUAL);
        }
    }

    void checks(List<Tree> checks, String at) {
        for (var number = 0; number < checks.size(); number++) {
            check(checks.get(number), at + "/" + number);
        }
    }

    private void check(Tree check, String at) {
        var relation = check.choice("is", Check.Relation.class, Check.Relation.EQUAL);
        var each = check.text("each");
        told.unless(
                each.isEmpty() || layout.table(each).isPresent(), at + "/each", say("No table is called “{0}”", each));
        formula(check.tree("left").text("formula"), at + "/left/formula", relation);
        formula(check.tree("right").text("formula"), at + "/right/formula", relation);
        var when = check.tree("when");
        var choice = find(Reference.of(when.text("cell")), each);
        told.unless(
                !check.has("when")
                        || choice.filter(field -> field.options().stream()
                                        .anyMatch(option -> option.code().equals(when.text("code"))))
                                .isPresent(),
                at + "/when",
                say("Nobody can choose “{0}” in “{1}”", when.text("code"), when.text("cell")));
    }

    private void formula(String text, String at, Check.Relation relation) {
        var formula = Formula.read(text);
        told.unless(
                formula.isPresent(),
                at,
                say("Write a formula of names, numbers and + - * / ( ), such as {0}", "spend.planned / 2"));
        formula.ifPresent(read -> {
            told.unless(
                    read.only().isPresent() || !alone(relation),
                    at,
                    say("Days and words are compared as they stand; name one cell"));
            read.references().forEach(reference -> reference(reference, at, relation));
        });
    }

    private static boolean alone(Check.Relation relation) {
        return relation == Check.Relation.NOT_BEFORE || relation == Check.Relation.DIFFERENT;
    }

    private void reference(Reference reference, String at, Check.Relation relation) {
        if (reference.counting()) {
            told.unless(
                    layout.table(reference.table()).isPresent(),
                    at,
                    say("No table is called “{0}”", reference.table()));
            return;
        }
        var field = find(reference, "");
        var name = reference.alone() ? reference.column() : reference.table() + "." + reference.column();
        told.unless(field.isPresent(), at, say("No figure of the form is called “{0}”", name));
        field.ifPresent(found -> told.unless(fits(found, relation), at, unfit(relation, name)));
        told.unless(hasRow(reference), at, say("The table “{0}” has no row “{1}”", reference.table(), reference.row()));
    }

    private static boolean fits(Field field, Check.Relation relation) {
        return switch (relation) {
            case NOT_BEFORE -> field.kind() == Kind.DATE;
            case DIFFERENT -> field.kind() == Kind.TEXT || field.kind() == Kind.CHOICE || field.kind() == Kind.GIVEN;
            default -> field.kind().counts();
        };
    }

    private static Say unfit(Check.Relation relation, String name) {
        return switch (relation) {
            case NOT_BEFORE -> say("“{0}” is no day", name);
            case DIFFERENT -> say("“{0}” holds no words", name);
            default -> say("“{0}” is no figure that can be counted with", name);
        };
    }

    /** A name without a table may also be a column of the table whose rows are compared. */
    private Optional<Field> find(Reference reference, String each) {
        var table = reference.alone() ? each : reference.table();
        var column = layout.table(table).flatMap(found -> found.column(reference.column()));
        return reference.alone() ? column.or(() -> layout.field(reference.column())) : column;
    }

    private boolean hasRow(Reference reference) {
        return reference.row().isEmpty()
                || layout.table(reference.table())
                        .map(table -> rows.getOrDefault(
                                table.rows(),
                                table.lines().stream().map(Table.Line::key).toList()))
                        .filter(keys -> keys.contains(reference.row()))
                        .isPresent();
    }
}
