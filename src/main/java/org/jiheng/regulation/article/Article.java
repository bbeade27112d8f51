package org.jiheng.regulation.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiheng.regulation.article.Line.Kind;
import org.jiheng.scheme.rule.Source;

/** One rule of a scheme in sentences, with where it comes from; its key is the same in every version. */
public record Article(String key, List<Line> lines, Source source) {

    static Article of(String key, Source source, Object... sentences) {
        return new Article(key, lines(Kind.SENTENCE, Arrays.asList(sentences)), source);
    }

    private static List<Line> lines(Kind kind, List<?> words) {
        return words.stream().map(each -> new Line(each, kind)).toList();
    }

    /** The same article with more sentences. */
    Article also(List<?> sentences) {
        return then(lines(Kind.SENTENCE, sentences));
    }

    /** The same article with its items below. */
    Article with(List<?> items) {
        return then(lines(Kind.ITEM, items));
    }

    Article then(List<Line> more) {
        var all = new ArrayList<>(lines);
        all.addAll(more);
        return new Article(key, List.copyOf(all), source);
    }

    public List<Line> sentences() {
        return lines.stream().filter(Line::sentence).toList();
    }

    public List<Line> items() {
        return lines.stream().filter(line -> !line.sentence()).toList();
    }
}
