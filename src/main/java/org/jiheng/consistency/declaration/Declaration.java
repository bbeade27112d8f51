package org.jiheng.consistency.declaration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.notation.Glyphs;

/**
 * A target declaration as its checks need it: what was typed, already read, each with the name of its cell.
 *
 * @param year the budget year
 * @param head what must be filled in above the money
 * @param mid the half about several years, where the form asks for it
 */
public record Declaration(
        int year, List<Entry> head, Period period, Optional<Half> mid, Half annual, List<Indicator> indicators) {

    /** One half of the form: the total, its parts, and the goal in words. */
    public record Half(Money total, List<Money> parts, Entry goal) {

        Stream<Money> money() {
            return Stream.concat(Stream.of(total), parts.stream());
        }
    }

    /** The years of the mid-term goals as typed, and those of the project where they are known. */
    public record Period(Entry from, Entry to, Optional<Integer> projectFrom, Optional<Integer> projectTo) {

        Optional<Integer> firstYear() {
            return year(from);
        }

        Optional<Integer> lastYear() {
            return year(to);
        }

        boolean severalYears() {
            return firstYear().isPresent()
                    && lastYear().isPresent()
                    && !firstYear().equals(lastYear());
        }

        private static Optional<Integer> year(Entry entry) {
            var digits = Glyphs.folded(entry.text()).replaceFirst("年$", "");
            return digits.matches("(?:19|20|21)\\d\\d") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
        }
    }

    Stream<Half> halves() {
        return Stream.concat(mid.stream(), Stream.of(annual));
    }

    /** The rows that are to be reached. */
    List<Indicator> applicable() {
        return indicators.stream().filter(each -> !each.isNotApplicable()).toList();
    }

    List<Line> lines() {
        return indicators.stream().map(Indicator::line).toList();
    }

    List<Line> applicableLines() {
        return applicable().stream().map(Indicator::line).toList();
    }

    List<Indicator> of(Demands.Type type) {
        return indicators.stream()
                .filter(each -> each.type().equals(type.code()))
                .toList();
    }
}
