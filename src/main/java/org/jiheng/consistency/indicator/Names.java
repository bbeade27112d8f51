package org.jiheng.consistency.indicator;

import static org.jiheng.words.Say.say;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Glyphs;

/** C-16 and C-17: an indicator stands under the type it is of, and stands there once. */
public final class Names {

    private static final Pattern MONEY = Pattern.compile("资金支付|资金拨付|资金到位|资金使用|支付进度|拨付|预算执行|支出进度|支出率|支付率");
    private static final Pattern RATE = Pattern.compile("(?:率|比例|占比|比重|百分比)$");

    private Names() {}

    public static Stream<Finding> find(List<Line> applicable, Demands demands) {
        var misplaced = applicable.stream()
                .filter(row -> demands.is(row, Demands.Nature.QUANTITY))
                .flatMap(Names::quantity);
        return Stream.concat(misplaced, twice(applicable));
    }

    private static Stream<Finding> quantity(Line row) {
        var name = Glyphs.folded(row.name());
        if (MONEY.matcher(name).find()) {
            var words = say("{0}: spending money is no output; say how much of what is done", row.label());
            return Stream.of(at(row, Finding.warning("C-16", words)));
        }
        var words =
                say("{0}: a rate is no quantity; move it to quality or timeliness, or count something", row.label());
        return RATE.matcher(name).find() || row.isShare()
                ? Stream.of(at(row, Finding.warning("C-16", words)))
                : Stream.empty();
    }

    private static Finding at(Line row, Finding finding) {
        return finding.at(row.cell(Line.NAME)).expecting("", row.name().strip());
    }

    private static Stream<Finding> twice(List<Line> applicable) {
        var first = new HashMap<String, Line>();
        return applicable.stream()
                .filter(row -> !row.name().isBlank())
                .flatMap(row -> Optional.ofNullable(first.putIfAbsent(plain(row), row)).stream()
                        .map(earlier -> same(earlier, row)));
    }

    private static String plain(Line row) {
        return Glyphs.folded(row.name()).replace(" ", "");
    }

    private static Finding same(Line earlier, Line row) {
        var words = earlier.block().equals(row.block())
                ? say(
                        "{0} has the name of row {1}; make one of them, or tell them apart",
                        row.label(), earlier.number())
                : say(
                        "{0} stands in another block as row {1} too; the same thing counts once",
                        row.label(), earlier.number());
        return Finding.warning("C-17", words)
                .at(row.cell(Line.NAME), earlier.cell(Line.NAME))
                .expecting("", row.name().strip());
    }
}
