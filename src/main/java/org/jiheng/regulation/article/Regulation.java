package org.jiheng.regulation.article;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.scheme.Fund;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.Outline;
import org.jiheng.words.Say;

/** A scheme as a person reads a regulation: chapters of articles in plain sentences, made from its figures. */
public record Regulation(List<Chapter> chapters) {

    public static Regulation of(Scheme scheme) {
        var rules = new RuleArticles(scheme);
        var limits = new LimitArticles(scheme);
        var sums = new SumArticles(scheme);
        return new Regulation(Stream.of(
                        new Chapter(say("General"), general(scheme)),
                        new Chapter(say("What is weighed"), new LevelArticles(scheme).list()),
                        new Chapter(say("How points follow"), rules.scoring()),
                        new Chapter(say("Far above the target"), limits.overFulfilment()),
                        new Chapter(say("Money spent slowly"), limits.caps()),
                        new Chapter(say("Sums and reasons"), sums.settling()),
                        new Chapter(say("Grades"), sums.grades()),
                        new Chapter(say("Monitoring"), sums.lights()),
                        new Chapter(say("The report"), report(scheme)),
                        new Chapter(say("The form"), form(scheme)))
                .filter(chapter -> !chapter.articles().isEmpty())
                .toList());
    }

    private static List<Article> general(Scheme scheme) {
        var applies = Article.of(
                "general.applies",
                scheme.source(),
                scheme.object() == Scheme.Subject.PROJECT
                        ? say("This scheme scores projects. The total is {0} points.", scheme.total())
                        : say("This scheme scores departments as a whole. The total is {0} points.", scheme.total()));
        var about = scheme.about().isEmpty() ? List.of() : List.of(scheme.about());
        var money = Article.of(
                "general.funds",
                scheme.source(),
                say(
                        "The form asks for the money in all, and of it: {0}.",
                        joined(scheme.funds().stream().map(Fund::name).toList())));
        return scheme.funds().isEmpty() ? List.of(applies.also(about)) : List.of(applies.also(about), money);
    }

    /** Things of a scheme in a row, as the language sets them. */
    static Object joined(List<?> names) {
        return names.stream()
                .map(name -> (Object) name)
                .reduce((one, other) -> say("{0}, {1}|list", one, other))
                .orElse("");
    }

    private static List<Article> report(Scheme scheme) {
        var outline = scheme.outline();
        return outline.sections().isEmpty()
                ? List.of()
                : List.of(Article.of("report", outline.source(), say("The report has these sections:"))
                        .then(outline.sections().stream()
                                .map(section -> new Line(section(section), Line.Kind.DETAIL))
                                .toList()));
    }

    /** The parts of the form of the place, in their order. */
    private static List<Article> form(Scheme scheme) {
        return scheme.form()
                .map(form -> Article.of(
                                "form",
                                scheme.source(),
                                say("Papers are filled in on the form “{0}”, which has these parts:", form.title()))
                        .then(form.sections().stream()
                                .map(part -> new Line(say("{0}|data", part.title()), Line.Kind.DETAIL))
                                .toList()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Say section(Outline.Section section) {
        return section.required()
                ? say("{0} {1}", section.code(), section.title())
                : say("{0} {1} (may be left out)", section.code(), section.title());
    }
}
