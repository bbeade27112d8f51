package org.jiheng.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How a figure of a form follows from others, such as {@code cases.closed.year / cases.handled.year * 100}. */
public final class Formula {

    /** Where the names in a formula find their figures; empty where nothing was written or it cannot be read. */
    public interface Figures {
        Optional<BigDecimal> of(Reference reference);
    }

    /** A step of a formula: a number, a name, or two of them put together. */
    sealed interface Step {
        Optional<BigDecimal> value(Figures figures);
    }

    record Number(BigDecimal number) implements Step {
        @Override
        public Optional<BigDecimal> value(Figures figures) {
            return Optional.of(number);
        }
    }

    record Name(Reference reference) implements Step {
        @Override
        public Optional<BigDecimal> value(Figures figures) {
            return figures.of(reference);
        }
    }

    /** What is empty adds nothing, and nothing can be multiplied with it. */
    record Pair(Step left, char sign, Step right) implements Step {
        @Override
        public Optional<BigDecimal> value(Figures figures) {
            var one = left.value(figures);
            var other = right.value(figures);
            var adds = sign == '+' || sign == '-';
            return one.isEmpty() && other.isEmpty() || !adds && (one.isEmpty() || other.isEmpty())
                    ? Optional.empty()
                    : put(one.orElse(BigDecimal.ZERO), other.orElse(BigDecimal.ZERO));
        }

        private Optional<BigDecimal> put(BigDecimal one, BigDecimal other) {
            return switch (sign) {
                case '+' -> Optional.of(one.add(other));
                case '-' -> Optional.of(one.subtract(other));
                case '*' -> Optional.of(one.multiply(other));
                default ->
                    other.signum() == 0 ? Optional.empty() : Optional.of(one.divide(other, MathContext.DECIMAL64));
            };
        }
    }

    private final String text;
    private final Step step;
    private final Set<Reference> references;

    private Formula(String text, Step step, Set<Reference> references) {
        this.text = text;
        this.step = step;
        this.references = references;
    }

    /** Empty when it is written in a way nobody can follow. */
    public static Optional<Formula> read(String text) {
        var references = new LinkedHashSet<Reference>();
        return new FormulaReader(text, references).read().map(step -> new Formula(text, step, references));
    }

    public Optional<BigDecimal> value(Figures figures) {
        return step.value(figures);
    }

    /** The names in it, in their order. */
    public Set<Reference> references() {
        return references;
    }

    /** The one name it consists of. */
    public Optional<Reference> only() {
        return step instanceof Name name ? Optional.of(name.reference()) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
