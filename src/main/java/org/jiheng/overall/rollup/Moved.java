package org.jiheng.overall.rollup;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/**
 * A project that is not what it was when an overall evaluation took it over.
 *
 * @param before empty for one that came later
 * @param now empty for one that is gone
 */
public record Moved(long project, String code, String name, Optional<Seen> before, Optional<Seen> now) {

    /** How a project stood, with the edition of its self-evaluation that was approved. */
    public record Seen(
            String standing,
            Optional<Integer> edition,
            Optional<BigDecimal> total,
            Optional<BigDecimal> annual,
            Optional<BigDecimal> executed) {

        Object points() {
            return total.<Object>map(each -> each.setScale(2).toPlainString()).orElse(Figures.ABSENT);
        }

        Object number() {
            return edition.<Object>map(each -> each).orElse(Figures.ABSENT);
        }
    }

    /** Whether it came, went, or is to be evaluated otherwise. */
    public boolean isListedOtherwise() {
        return before.isEmpty()
                || now.isEmpty()
                || !before.get().standing().equals(now.get().standing());
    }

    /** What became of it, in one sentence. */
    public Say told() {
        if (before.isEmpty()) {
            return say("{0}: new", name);
        }
        return now.map(seen -> told(before.get(), seen)).orElseGet(() -> say("{0}: no longer there", name));
    }

    private Say told(Seen one, Seen other) {
        if (!one.standing().equals(other.standing())) {
            return say("{0}: to be evaluated otherwise than before", name);
        }
        if (one.edition().isEmpty()) {
            return other.edition().isPresent()
                    ? say("{0}: approved since, {1} points", name, other.points())
                    : say("{0}: other amounts than before", name);
        }
        return one.edition().equals(other.edition()) && one.total().equals(other.total())
                ? say("{0}: other amounts than before", name)
                : say(
                        "{0}: edition {1} → {2}, {3} → {4} points",
                        name, one.number(), other.number(), one.points(), other.points());
    }
}
