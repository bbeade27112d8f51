package org.jiheng.consistency.overall;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;

/** G-06: the shares of the grades that a sentence tells make a hundred together. */
final class ShareCheck {

    private static final Pattern SENTENCE = Pattern.compile("[^。;；\\n]+");
    private static final Pattern SHARE = Pattern.compile(
            "(?:优秀?|良好?|中等?|合格|差|较差|不合格)[^\\d%,，、。;；]{0,8}(?:\\d+ ?[个项][^\\d%、。;；]{0,6})?(\\d{1,3}(?:\\.\\d{1,6})?) ?%");
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private ShareCheck() {}

    static Stream<Finding> find(List<Entry> texts) {
        return texts.stream().flatMap(ShareCheck::find);
    }

    private static Stream<Finding> find(Entry entry) {
        return SENTENCE.matcher(entry.text())
                .results()
                .map(each -> shares(each.group()))
                .filter(shares -> shares.size() > 1 && !isWhole(shares))
                .limit(1)
                .map(shares -> Finding.error(
                                "G-06",
                                say(
                                        "{0}: the shares of the grades make {1}%, not 100%",
                                        entry.label(), Numeral.written(sum(shares))))
                        .at(entry.cell())
                        .expecting("100%", Numeral.written(sum(shares)) + "%"));
    }

    private static List<BigDecimal> shares(String sentence) {
        return SHARE.matcher(Glyphs.folded(sentence))
                .results()
                .map(each -> new BigDecimal(each.group(1)))
                .toList();
    }

    /** Each may have been rounded by half of its last digit. */
    private static boolean isWhole(List<BigDecimal> shares) {
        var slack = shares.stream()
                .map(each -> new BigDecimal("0.5").movePointLeft(each.scale()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum(shares).subtract(WHOLE).abs().compareTo(slack) <= 0;
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
