package org.jiheng.notation.target;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.notation.figure.Operator;

/** What is known of a cell besides its text: whether it is a cost, and what the filler chose over the reading. */
public record Hint(boolean cost, Optional<Operator> operator, Optional<Kind> kind) {

    public static final Hint NONE = new Hint(false, Optional.empty(), Optional.empty());

    /** Costs stand under 成本指标, as first level since 2021 and as second level before. */
    public static Hint of(String level1, String level2) {
        return new Hint((level1 + level2).contains("成本"), Optional.empty(), Optional.empty());
    }

    /** What the filler chose: the sign of an operator or the name of a kind; anything else leaves the reading alone. */
    public Hint choosing(String chosen) {
        var sign = Operator.of(chosen);
        return new Hint(cost, sign, sign.map(each -> Kind.QUANTITY).or(() -> named(chosen)));
    }

    private static Optional<Kind> named(String chosen) {
        return Arrays.stream(Kind.values())
                .filter(each -> each != Kind.UNREADABLE && each.name().equals(chosen))
                .findFirst();
    }

    boolean demands(Kind wanted) {
        return kind.filter(each -> each == wanted).isPresent();
    }

    boolean allows(Kind wanted) {
        return kind.isEmpty() || demands(wanted);
    }

    boolean overrules() {
        return kind.isPresent();
    }
}
