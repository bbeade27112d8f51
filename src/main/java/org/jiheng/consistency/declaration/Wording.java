package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.target.Kind;

/** C-18 and C-19: what is promised can be verified, by a figure, or by a criterion for words and rates. */
final class Wording {

    private static final Pattern VAGUE = Pattern.compile("明显|显著|良好|畅通|及时|有效|较好|较高|提升|提高|增强|改善|优化|促进|持续|长期|逐步|基本|进一步");

    private Wording() {}

    static Stream<Finding> find(Declaration declaration, Demands demands) {
        var rows = declaration.applicable();
        return Stream.of(
                        rows.stream().flatMap(Wording::vague),
                        rows.stream().flatMap(Wording::unexplainedRate),
                        mostlyWords(rows.stream().filter(Wording::isWords).count(), rows.size()))
                .flatMap(each -> each);
    }

    private static boolean isWords(Indicator row) {
        return row.annual().is(Kind.QUALITATIVE);
    }

    private static Stream<Finding> vague(Indicator row) {
        var said = row.annual().value();
        var words = say("{0}: write a figure, or explain when “{1}” is reached", row.label(), said);
        return isWords(row) && VAGUE.matcher(said).find() && row.explanation().isBlank()
                ? Stream.of(Finding.warning("C-18", words)
                        .at(row.cell(Indicator.ANNUAL), row.cell(Indicator.EXPLANATION))
                        .expecting("", said))
                : Stream.empty();
    }

    private static Stream<Finding> unexplainedRate(Indicator row) {
        var words = say("{0}: say how the rate is computed or where its data come from", row.label());
        return row.isShare() && row.explanation().isBlank() && row.source().isBlank()
                ? Stream.of(
                        Finding.warning("C-19", words).at(row.cell(Indicator.EXPLANATION), row.cell(Indicator.SOURCE)))
                : Stream.empty();
    }

    private static Stream<Finding> mostlyWords(long words, int all) {
        var told = say("{0} of {1} targets are words; write figures where something can be counted", words, all);
        return 2 * words > all
                ? Stream.of(Finding.warning("C-18", told).expecting("≤ 50%", words + "/" + all))
                : Stream.empty();
    }
}
