package org.jiheng.scheme.reading;

import java.util.List;
import java.util.Optional;
import org.jiheng.layout.LayoutReader;
import org.jiheng.pack.Pack;
import org.jiheng.pack.Tree;
import org.jiheng.scheme.Fund;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.Execution;
import org.jiheng.scheme.rule.Grades;
import org.jiheng.scheme.rule.Outline;
import org.jiheng.scheme.rule.Settling;
import org.jiheng.scheme.rule.Source;

/** Makes a scheme of a pack whose shape is sound. */
public final class SchemeReader {

    private final Tree top;

    private SchemeReader(Tree top) {
        this.top = top;
    }

    public static Scheme read(long id, Pack pack) {
        return new SchemeReader(pack.tree()).scheme(id);
    }

    private Scheme scheme(long id) {
        return new Scheme(
                id,
                top.text("code"),
                top.number("version", "1").intValue(),
                top.text("name"),
                Scheme.Subject.valueOf(top.text("object")),
                top.text("region"),
                top.text("about"),
                source(top),
                top.number("total", "100"),
                top.trees("funds").stream().map(SchemeReader::fund).toList(),
                top.trees("blocks").stream().map(BlockReader::block).toList(),
                execution(top.tree("execution")),
                RuleReader.scoring(top.tree("scoring")),
                RuleReader.overFulfilment(top.tree("overFulfilment")),
                RuleReader.caps(top.tree("caps")),
                settling(),
                grades(top.tree("grades")),
                RuleReader.lights(top.tree("lights")),
                outline(top.tree("report")),
                Optional.of(top.tree("form")).filter(form -> top.has("form")).map(LayoutReader::read));
    }

    static Source source(Tree rule) {
        return new Source(rule.text("source"), rule.flag("assumed"));
    }

    private static Fund fund(Tree fund) {
        return new Fund(fund.text("code"), fund.text("name"));
    }

    private static Execution execution(Tree rule) {
        return new Execution(
                rule.choice("base", Execution.Base.class, Execution.Base.FULL_YEAR),
                !rule.has("capped") || rule.flag("capped"),
                rule.choice("zeroBudget", Execution.ZeroBudget.class, Execution.ZeroBudget.UNDECIDED),
                source(rule));
    }

    private Settling settling() {
        var weights = top.tree("weights");
        var rounding = top.tree("rounding");
        var absent = top.tree("notApplicable");
        var reasons = top.tree("reasons");
        return new Settling(
                new Settling.Weights(
                        weights.number("tolerance", "0"),
                        weights.choice("levelOne", Settling.Deviation.class, Settling.Deviation.WARN),
                        source(weights)),
                new Settling.Rounding(
                        rounding.number("places", "2").intValue(),
                        rounding.choice("mode", Settling.Mode.class, Settling.Mode.HALF_UP),
                        source(rounding)),
                absent.choice("rule", Settling.NotApplicable.class, Settling.NotApplicable.MUST_HAVE_MOVED),
                source(absent),
                new Settling.Reasons(
                        reasons.flag("belowWeight"),
                        reasons.flag("overFulfilled"),
                        reasons.flag("lowExecution"),
                        source(reasons)));
    }

    private static Grades grades(Tree rule) {
        return new Grades(
                rule.trees("list").stream()
                        .map(grade -> new Grades.Grade(grade.text("name"), grade.number("from", "0")))
                        .toList(),
                source(rule));
    }

    private static Outline outline(Tree rule) {
        List<Outline.Section> sections = rule.trees("sections").stream()
                .map(section -> new Outline.Section(
                        section.text("code"),
                        section.text("title"),
                        section.number("level", "1").intValue(),
                        section.flag("required")))
                .toList();
        return new Outline(sections, source(rule));
    }
}
