package org.jiheng.consistency.indicator;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.target.Kind;

/** C-18 and C-19: what is promised can be verified, by a figure, or by a criterion for words and rates. */
public final class Wording {

    private static final Pattern VAGUE = Pattern.compile("明显|显著|良好|畅通|及时|有效|较好|较高|提升|提高|增强|改善|优化|促进|持续|长期|逐步|基本|进一步");

    /** Of fewer rows there is no share to speak of. */
    private static final int FEWEST = 3;

    private Wording() {}

    public static Stream<Finding> find(List<Line> applicable) {
        return Stream.of(
                        applicable.stream().flatMap(Wording::vague),
                        mostlyWords(applicable.stream().filter(Wording::isWords).count(), applicable.size()))
                .flatMap(each -> each);
    }

    private static boolean isWords(Line row) {
        return row.target().is(Kind.QUALITATIVE);
    }

    private static Stream<Finding> vague(Line row) {
        var said = row.target().value();
        var words = say("{0}: write a figure, or explain when “{1}” is reached", row.label(), said);
        var places = row.explanation().isPresent()
                ? List.of(row.targetCell(), row.cell(Line.EXPLANATION))
                : List.of(row.targetCell());
        return isWords(row) && VAGUE.matcher(said).find() && silent(row.explanation())
                ? Stream.of(Finding.warning("C-18", words).at(places).expecting("", said))
                : Stream.empty();
    }

    private static boolean silent(Optional<String> text) {
        return text.orElse("").isBlank();
    }

    /** C-19 by itself, which only a paper is asked. */
    public static Stream<Finding> rates(List<Line> applicable) {
        return applicable.stream().flatMap(Wording::unexplainedRate);
    }

    private static Stream<Finding> unexplainedRate(Line row) {
        var words = say("{0}: say how the rate is computed or where its data come from", row.label());
        var places = row.explanation().isPresent()
                ? List.of(row.cell(Line.EXPLANATION), row.cell(Line.SOURCE))
                : List.of(row.targetCell());
        return row.isShare() && silent(row.explanation()) && silent(row.source())
                ? Stream.of(Finding.warning("C-19", words).at(places))
                : Stream.empty();
    }

    private static Stream<Finding> mostlyWords(long words, int all) {
        var told = say("{0} of {1} targets are words; write figures where something can be counted", words, all);
        return all >= FEWEST && 2 * words > all
                ? Stream.of(Finding.warning("C-18", told).expecting("≤ 50%", words + "/" + all))
                : Stream.empty();
    }
}
