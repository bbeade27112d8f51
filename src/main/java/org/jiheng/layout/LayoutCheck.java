package org.jiheng.layout;

import static org.jiheng.words.Say.say;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.pack.Fault;
import org.jiheng.pack.Tree;
import org.jiheng.words.Say;

/** Whether a form makes sense: every name once, every choice with something to choose, every formula with its figures. */
public final class LayoutCheck {

    private static final Set<String> KEPT = Set.of("at", "gone", "group");

    private final Layout layout;
    private final Map<Table.Rows, List<String>> rows;
    private final List<Fault> faults;
    private final Set<String> names = new HashSet<>();
    private final FormulaCheck formulas;

    /** A form together with the rows that its scheme brings into some of its tables. */
    public LayoutCheck(Layout layout, Map<Table.Rows, List<String>> rows, List<Fault> faults) {
        this.layout = layout;
        this.rows = rows;
        this.faults = faults;
        formulas = new FormulaCheck(layout, rows, this::severe);
    }

    /** Finds the faults of the form as it stands at a place of a pack. */
    public void run(Tree form, String top) {
        var codes = new HashSet<String>();
        var sections = form.trees("sections");
        for (var number = 0; number < sections.size(); number++) {
            var at = top + "/sections/" + number;
            section(sections.get(number), layout.sections().get(number), at);
            severe(codes.add(sections.get(number).text("code")), at + "/code", twice(sections.get(number), "code"));
        }
        severe(
                layout.sections().stream().findFirst().stream().noneMatch(Section::continues),
                top + "/sections/0/continues",
                say("The first part of a form continues nothing"));
        formulas.checks(form.trees("checks"), top + "/checks");
    }

    private void section(Tree tree, Section section, String at) {
        severe(
                !section.fields().isEmpty() || !section.tables().isEmpty(),
                at,
                say("The part “{0}” has neither fields nor tables", section.title()));
        fields(tree.trees("fields"), section.fields(), at + "/fields", names, section);
        fields(tree.trees("closing"), section.closing(), at + "/closing", names, section);
        for (var number = 0; number < section.tables().size(); number++) {
            table(tree.trees("tables").get(number), section.tables().get(number), at + "/tables/" + number);
        }
    }

    private void fields(List<Tree> trees, List<Field> fields, String at, Set<String> taken, Section section) {
        for (var number = 0; number < fields.size(); number++) {
            var place = at + "/" + number;
            var field = fields.get(number);
            severe(taken.add(field.name()), place + "/name", twice(trees.get(number), "name"));
            severe(
                    field.row().isEmpty() || !section.heads().isEmpty(),
                    place + "/row",
                    say("Fields stand side by side only in a part with “heads”"));
            severe(field.kind() != Kind.SCORE, place + "/kind", say("Points are given only in a table of SCORES"));
            field(trees.get(number), field, place);
        }
    }

    private void field(Tree tree, Field field, String at) {
        severe(
                field.kind() == Kind.CHOICE != field.options().isEmpty(),
                at + "/options",
                say("Options belong to a CHOICE, and a CHOICE has some"));
        var codes = new HashSet<String>();
        field.options()
                .forEach(option -> severe(
                        codes.add(option.code()),
                        at + "/options",
                        say("The code {0} stands here twice", option.code())));
        severe(
                field.kind() == Kind.GIVEN != (field.from() == From.NONE),
                at + "/from",
                say("“from” belongs to what is GIVEN, and what is GIVEN comes from somewhere"));
        severe(!field.sum() || field.kind().counts(), at + "/sum", say("Only figures can be added up"));
        severe(
                field.kind().typed() || !field.need().wanted(),
                at + "/required",
                say("Nobody can fill in what is not typed"));
        formulas.fact(tree, field, at);
    }

    private void table(Tree tree, Table table, String at) {
        severe(names.add(table.name()), at + "/name", twice(tree, "name"));
        severe(
                table.rows() == Table.Rows.LINES != table.lines().isEmpty(),
                at + "/lines",
                say("Lines belong to a table whose rows are LINES, and such a table has some"));
        brought(table, at);
        var keys = new HashSet<String>();
        for (var number = 0; number < table.lines().size(); number++) {
            var key = table.lines().get(number).key();
            severe(
                    keys.add(key),
                    at + "/lines/" + number + "/key",
                    say("“{0}” stands here twice; keep one of them", key));
        }
        var columns = new HashSet<>(KEPT);
        for (var number = 0; number < table.columns().size(); number++) {
            column(tree.trees("columns").get(number), table, number, at + "/columns/" + number, columns);
        }
    }

    /** The rows that come from the scheme: there are some, and each can be told from the others. */
    private void brought(Table table, String at) {
        var keys = rows.getOrDefault(table.rows(), List.of());
        severe(
                !rows.containsKey(table.rows()) || !keys.isEmpty(),
                at + "/rows",
                say("The scheme has no rows for this table"));
        var seen = new HashSet<String>();
        keys.forEach(key -> severe(
                seen.add(key),
                at + "/rows",
                say("Two rows of this table are called “{0}”; make the first 12 letters of their codes differ", key)));
    }

    private void column(Tree tree, Table table, int number, String at, Set<String> taken) {
        var column = table.columns().get(number);
        severe(taken.add(column.name()), at + "/name", twice(tree, "name"));
        severe(
                column.kind() != Kind.SCORE || table.rows() == Table.Rows.SCORES,
                at + "/kind",
                say("Points are given only in a table of SCORES"));
        severe(column.kind() != Kind.GIVEN, at + "/kind", say("A column is typed or follows by a formula"));
        field(tree, column, at);
    }

    private static Say twice(Tree tree, String name) {
        return say("“{0}” stands here twice; keep one of them", tree.text(name));
    }

    private void severe(boolean holds, String at, Say otherwise) {
        if (!holds) {
            faults.add(Fault.of(at, otherwise));
        }
    }
}
