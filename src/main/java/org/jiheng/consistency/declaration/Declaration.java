package org.jiheng.consistency.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.notation.Amount;
import org.jiheng.notation.Glyphs;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/**
 * A target declaration as its checks need it: what was typed, already read, each with the name of its cell.
 *
 * @param year the budget year
 * @param head what must be filled in above the money
 * @param mid the half about several years, where the form asks for it
 */
public record Declaration(
        int year, List<Entry> head, Period period, Optional<Half> mid, Half annual, List<Indicator> indicators) {

    /** A text in a cell. */
    public record Entry(String cell, Say label, String text) {}

    /** An amount in a cell; an optional one may stay blank, which counts as nothing. */
    public record Money(String cell, Say label, Amount amount, boolean required) {

        BigDecimal yuan() {
            return amount.yuan().orElse(BigDecimal.ZERO);
        }

        String written() {
            return Figures.amount(yuan());
        }
    }

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

    BigDecimal midBudget() {
        return mid.map(half -> half.total().yuan()).orElse(BigDecimal.ZERO);
    }

    /** The rows that are to be reached. */
    List<Indicator> applicable() {
        return indicators.stream().filter(each -> !each.isNotApplicable()).toList();
    }

    List<Indicator> of(Demands.Block block) {
        return indicators.stream()
                .filter(each -> each.block().equals(block.code()))
                .toList();
    }

    List<Indicator> of(Demands.Type type) {
        return indicators.stream()
                .filter(each -> each.type().equals(type.code()))
                .toList();
    }
}
