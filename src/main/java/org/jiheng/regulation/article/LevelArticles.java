package org.jiheng.regulation.article;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.regulation.article.Line.Kind;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;
import org.jiheng.scheme.rule.Source;

/** What a scheme weighs, block by block, in sentences. */
final class LevelArticles {

    private final Scheme scheme;

    LevelArticles(Scheme scheme) {
        this.scheme = scheme;
    }

    List<Article> list() {
        var articles = new ArrayList<Article>();
        for (var block : scheme.blocks()) {
            articles.add(article(block));
            block.types().stream()
                    .filter(type -> !type.items().isEmpty())
                    .map(type -> article(block, type))
                    .forEach(articles::add);
        }
        return articles;
    }

    private static Article article(Block block) {
        var types = block.types().stream().map(LevelArticles::line).toList();
        return Article.of("block." + block.code(), block.source(), head(block)).with(types);
    }

    private static Object head(Block block) {
        return switch (block.kind()) {
            case EXECUTION ->
                say("{0}: {1} points, for the rate at which money was spent.", block.name(), block.weight());
            case INDICATORS ->
                say(
                        "{0}: {1} points, shared out among indicators that the unit declares:",
                        block.name(), block.weight());
            case FRAMEWORK -> say("{0}: {1} points, shared out among:", block.name(), block.weight());
        };
    }

    private static Object line(Type type) {
        var name = type.weight().isPresent()
                ? say("{0}, {1} points", type.name(), type.weight().get())
                : type.name();
        var needed = type.mandatory() ? say("{0}; at least one indicator", name) : name;
        var turned = type.direction() == Type.Direction.LOWER ? say("{0}; less is better", needed) : needed;
        var guided = type.guidance().isEmpty() ? turned : say("{0}. {1}", turned, type.guidance());
        return type.example().isEmpty() ? guided : say("{0} For example: {1}", guided, type.example());
    }

    private static Article article(Block block, Type type) {
        var source = type.source().text().isEmpty() ? block.source() : type.source();
        var lines = new ArrayList<Line>();
        type.items().forEach(item -> lines.addAll(lines(item, source)));
        return Article.of("type." + type.code(), source, say("{0}, {1}:", block.name(), type.name()))
                .then(lines);
    }

    private static List<Line> lines(Item item, Source known) {
        var lines = new ArrayList<Line>();
        var name = item.weight().isPresent()
                ? say("{0}, {1} points", item.name(), item.weight().get())
                : item.name();
        var formula = item.formula().isEmpty() ? name : say("{0}: {1}", name, item.formula());
        var scored = item.scoring().isEmpty() ? formula : say("{0}. {1}", formula, item.scoring());
        lines.add(new Line(say("{0} ({1})", scored, Terms.of(item.method().name())), Kind.ITEM));
        if (!item.target().isEmpty()) {
            lines.add(detail(say("– measured by {0}", item.target())));
        }
        item.measure().ifPresent(each -> lines.add(detail(say("– worked out from the paper: {0}", each.label()))));
        item.points().forEach(element -> lines.add(detail(say("– of it, {0}: {1}", element.name(), element.points()))));
        item.bands().forEach(band -> lines.add(detail(band(band))));
        item.deduction()
                .ifPresent(points -> lines.add(detail(item.step()
                        .map(step -> say("– for each {0} beyond, {1} points less", step, points))
                        .orElseGet(() -> say("– for each breach, {0} points less", points)))));
        if (known(item.source()) && !known.text().startsWith(item.source().text())) {
            lines.add(new Line(say("Source: {0}", item.source().text()), Kind.SOURCE));
        }
        return lines;
    }

    private static Line detail(Object words) {
        return new Line(words, Kind.DETAIL);
    }

    private static Object band(Item.Band band) {
        if (band.from().isPresent() && band.to().isPresent()) {
            return band.upper()
                    ? say(
                            "– above {0}, up to {1}: {2} points",
                            band.from().get(), band.to().get(), band.points())
                    : say(
                            "– from {0} to below {1}: {2} points",
                            band.from().get(), band.to().get(), band.points());
        }
        return band.from().isPresent() ? highest(band) : lowest(band);
    }

    private static Object highest(Item.Band band) {
        var from = band.from().orElseThrow();
        return band.upper()
                ? say("– above {0}: {1} points", from, band.points())
                : say("– {0} and above: {1} points", from, band.points());
    }

    private static Object lowest(Item.Band band) {
        if (band.to().isEmpty()) {
            return say("– always: {0} points", band.points());
        }
        return band.upper()
                ? say("– up to {0}: {1} points", band.to().get(), band.points())
                : say("– below {0}: {1} points", band.to().get(), band.points());
    }

    static boolean known(Source source) {
        return !source.text().isEmpty();
    }
}
