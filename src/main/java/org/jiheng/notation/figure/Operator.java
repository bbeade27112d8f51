package org.jiheng.notation.figure;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.words.Say;

/** How a figure bounds what is to be reached. */
public enum Operator {
    AT_LEAST("≥"),
    MORE(">"),
    EQUAL("="),
    LESS("<"),
    AT_MOST("≤");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    /** Empty for exactly so many, which goes neither way. */
    public Optional<Direction> direction() {
        return switch (this) {
            case AT_LEAST, MORE -> Optional.of(Direction.HIGHER);
            case LESS, AT_MOST -> Optional.of(Direction.LOWER);
            case EQUAL -> Optional.empty();
        };
    }

    /** The same without its own end. */
    Operator strictly() {
        return switch (this) {
            case AT_LEAST, MORE -> MORE;
            case LESS, AT_MOST -> LESS;
            case EQUAL -> EQUAL;
        };
    }

    boolean against(Operator other) {
        return direction().isPresent()
                && other.direction().isPresent()
                && !direction().equals(other.direction());
    }

    public Say bounding(String figure) {
        return switch (this) {
            case AT_LEAST -> say("at least {0}", figure);
            case MORE -> say("more than {0}", figure);
            case EQUAL -> say("exactly {0}", figure);
            case LESS -> say("less than {0}", figure);
            case AT_MOST -> say("at most {0}", figure);
        };
    }

    public Say bounding(Say day) {
        return switch (this) {
            case AT_LEAST -> say("no earlier than {0}", day);
            case MORE -> say("after {0}", day);
            case EQUAL -> say("exactly {0}", day);
            case LESS -> say("before {0}", day);
            case AT_MOST -> say("no later than {0}", day);
        };
    }
}
