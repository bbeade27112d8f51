package org.jiheng.consistency.evaluation.promise;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.arithmetic.Sums;
import org.jiheng.consistency.evaluation.score.Row;
import org.jiheng.consistency.indicator.Mention;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.figure.Figure;

/** C-04 and C-08: the account says the figures of the table, and does not say that all was reached where it was not. */
public record AccountCheck(List<Row> rows, Sums sums) {

    private static final int FEWEST = 3;
    private static final int LONGEST = 30;
    private static final String LINK = "[率度]?(?:达到|达|为|是|约|[:： ])*";
    private static final Pattern ALL =
            Pattern.compile("(?:各项|全部|所有)[^，,。；;]{0,6}(?:指标|目标|任务)[^，,。；;]{0,10}(?:完成|达成|实现|达到)"
                    + "|(?:指标|目标|任务)[^，,。；;]{0,4}(?:全部|均)[^，,。；;]{0,8}(?:完成|达成|实现|达到)"
                    + "|(?:达成|完成|达到)了?(?:全部|各项|年初)?预期(?:绩效)?(?:指标|目标)");

    /** Whether a text says that all was reached. */
    public static boolean claims(Entry done) {
        return ALL.matcher(done.text()).find();
    }

    public Stream<Finding> find(List<Entry> done) {
        return done.stream().flatMap(each -> Stream.concat(figures(each), all(each)));
    }

    private Stream<Finding> figures(Entry done) {
        var text = Glyphs.folded(done.text());
        return rows.stream().flatMap(row -> figure(done, text, row));
    }

    private static Stream<Finding> figure(Entry done, String text, Row row) {
        var name = Glyphs.folded(row.line().name());
        var actual = Mention.in(Glyphs.folded(row.actual().text())).stream().findFirst();
        if (name.length() < FEWEST || actual.isEmpty()) {
            return Stream.empty();
        }
        var told = Pattern.compile(Pattern.quote(name) + LINK + "(?=\\d)").matcher(text);
        return told.results()
                .flatMap(found ->
                        Mention.in(text.substring(found.end())).stream().limit(1))
                .filter(each -> text.contains(name)
                        && differ(each.figure(), actual.get().figure()))
                .limit(1)
                .map(each -> Finding.warning(
                                "C-04",
                                say(
                                        "{0}: the account says {1}, the table says {2}",
                                        row.line().label(),
                                        each.written(),
                                        row.actual().text().strip()))
                        .at(done.cell(), row.actual().cell())
                        .expecting(row.actual().text().strip(), each.written()));
    }

    private static boolean differ(Figure told, Figure actual) {
        return told.unit().kind().equals(actual.unit().kind())
                && told.plain().number().compareTo(actual.plain().number()) != 0;
    }

    private Stream<Finding> all(Entry done) {
        var claim =
                ALL.matcher(done.text()).results().map(found -> found.group()).findFirst();
        var missed = Stream.concat(
                        rows.stream()
                                .filter(row -> row.computed().missed())
                                .map(row -> row.actual().cell()),
                        sums.reached().stream()
                                .filter(AccountCheck::less)
                                .map(each -> each.numerator().entry().cell()))
                .toList();
        return claim.filter(words -> !missed.isEmpty()).stream()
                .map(words -> Finding.warning(
                                "C-08",
                                say("“{0}” is told, yet {1} figures were not reached; say which", words, missed.size()))
                        .at(Stream.concat(Stream.of(done.cell()), missed.stream())
                                .toList())
                        .expecting("", words));
    }

    private static boolean less(Sums.Ratio reached) {
        var planned = reached.denominator().number();
        return reached.numerator()
                .number()
                .filter(each -> each.compareTo(planned.orElse(BigDecimal.ZERO)) < 0)
                .isPresent();
    }
}
