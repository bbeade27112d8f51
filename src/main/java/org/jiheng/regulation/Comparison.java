package org.jiheng.regulation;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.regulation.article.Article;
import org.jiheng.regulation.article.Line;
import org.jiheng.regulation.article.Regulation;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Two schemes article by article, as an amended law is printed; what did not change is only counted. */
public record Comparison(List<Part> parts) {

    /** One chapter: the articles that changed, and those that did not. */
    public record Part(Say title, List<Changed> changed, List<String> same) {}

    /** One article with what went from it and what came. */
    public record Changed(List<Difference> lines, Difference source) {}

    public boolean alike() {
        return parts.stream().allMatch(part -> part.changed().isEmpty());
    }

    public long count() {
        return parts.stream().mapToLong(part -> part.changed().size()).sum();
    }

    static Comparison of(Regulation before, Regulation after, Words words, Language language) {
        var titles = new LinkedHashMap<Say, Integer>();
        Stream.concat(after.chapters().stream(), before.chapters().stream())
                .forEach(chapter -> titles.put(chapter.title(), 0));
        return new Comparison(titles.keySet().stream()
                .map(title -> part(title, texts(before, title, words, language), texts(after, title, words, language)))
                .toList());
    }

    private static Part part(Say title, Map<String, List<String>> before, Map<String, List<String>> after) {
        var changed = new ArrayList<Changed>();
        var same = new ArrayList<String>();
        var keys = new LinkedHashMap<>(after);
        before.forEach(keys::putIfAbsent);
        for (var key : keys.keySet()) {
            var old = before.getOrDefault(key, List.of());
            var young = after.getOrDefault(key, List.of());
            if (old.equals(young)) {
                same.add(young.get(0));
            } else {
                changed.add(changed(old, young));
            }
        }
        return new Part(title, changed, same);
    }

    /** The last line of an article is its source. */
    private static Changed changed(List<String> old, List<String> young) {
        return new Changed(lines(body(old), body(young)), Difference.between(last(old), last(young)));
    }

    private static List<String> body(List<String> lines) {
        return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** Lines in order; a line that only moved by one stays beside its like. */
    private static List<Difference> lines(List<String> old, List<String> young) {
        var lines = new ArrayList<Difference>();
        var left = new ArrayList<>(old);
        left.removeAll(young);
        for (var line : young) {
            var before = old.contains(line) ? line : left.isEmpty() ? "" : left.remove(0);
            lines.add(Difference.between(before, line));
        }
        left.forEach(line -> lines.add(Difference.between(line, "")));
        return lines;
    }

    private static Map<String, List<String>> texts(Regulation regulation, Say title, Words words, Language language) {
        var texts = new LinkedHashMap<String, List<String>>();
        regulation.chapters().stream()
                .filter(chapter -> chapter.title().equals(title))
                .flatMap(chapter -> chapter.articles().stream())
                .forEach(article -> texts.put(article.key(), lines(article, words, language)));
        return texts;
    }

    private static List<String> lines(Article article, Words words, Language language) {
        var source = say("Source: {0}", article.source().text());
        return Stream.concat(article.lines().stream().map(Line::words), Stream.of(source))
                .map(line -> line instanceof Say sentence ? words.in(language, sentence) : line.toString())
                .toList();
    }
}
