package org.jiheng.overall.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a sentence of a report is worded while its figures are so. */
record Template(String name, List<Condition> conditions, String words) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    /** A figure that equals a number or another figure. */
    record Condition(Stated figure, String wanted) {

        private static Condition read(String written) {
            var sides = written.strip().split("=", 2);
            return new Condition(Stated.of(sides[0]).orElseThrow(), sides[1]);
        }

        private boolean holds(Figured figures) {
            var place = PLACE.matcher(wanted);
            var other = place.matches() ? figures.of(named(place)) : Optional.of(wanted);
            return other.isPresent() && figures.of(figure).equals(other);
        }
    }

    static Template read(String line) {
        var parts = line.split("\\|", 3);
        return new Template(
                parts[0].strip(),
                Arrays.stream(parts[1].split(","))
                        .filter(each -> !each.isBlank())
                        .map(Condition::read)
                        .toList(),
                parts[2].strip());
    }

    private static Stated named(Matcher place) {
        return Stated.of(place.group(1)).orElseThrow();
    }

    boolean fits(Figured figures) {
        return conditions.stream().allMatch(each -> each.holds(figures));
    }

    List<Stated> figures() {
        return PLACE.matcher(words)
                .results()
                .map(each -> Stated.of(each.group(1)).orElseThrow())
                .distinct()
                .toList();
    }

    /** Empty while one of its figures is not known. */
    Optional<String> filled(Figured figures) {
        return figures().stream().allMatch(each -> figures.of(each).isPresent())
                ? Optional.of(PLACE.matcher(words)
                        .replaceAll(place -> Matcher.quoteReplacement(
                                figures.of(Stated.of(place.group(1)).orElseThrow())
                                        .orElseThrow())))
                : Optional.empty();
    }
}
