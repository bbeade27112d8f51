package org.jiheng.layout.check;

import static org.jiheng.words.Say.say;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.layout.Field;
import org.jiheng.layout.From;
import org.jiheng.layout.Kind;
import org.jiheng.layout.Layout;
import org.jiheng.layout.Section;
import org.jiheng.layout.Table;
import org.jiheng.pack.Fault;
import org.jiheng.pack.Tree;
import org.jiheng.words.Say;

/** Whether a form makes sense: every name once, every choice with something to choose, every formula with its figures. */
public final class LayoutCheck {

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
            var place = at + "/tables/" + number;
            var table = section.tables().get(number);
            severe(
                    names.add(table.name()),
                    place + "/name",
                    twice(tree.trees("tables").get(number), "name"));
            new TableCheck(table, rows, this).run(tree.trees("tables").get(number), place);
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

    void field(Tree tree, Field field, String at) {
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

    static Say twice(Tree tree, String name) {
        return say("“{0}” stands here twice; keep one of them", tree.text(name));
    }

    void severe(boolean holds, String at, Say otherwise) {
        if (!holds) {
            faults.add(Fault.of(at, otherwise));
        }
    }
}
