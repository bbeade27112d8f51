package org.jiheng.filling.check;

import static org.jiheng.words.Say.say;

import org.jiheng.layout.Check;
import org.jiheng.words.Say;

/** How it is said that two places of a form do not agree. */
final class Sentence {

    private Sentence() {}

    static Say of(Check check, Object left, Object right) {
        var one = check.left().name();
        var other = check.right().name();
        return switch (check.relation()) {
            case EQUAL -> say("{0} is {1}, but {2} is {3}; make them equal", one, left, other, right);
            case ROUNDED -> say("{0} is {1}, but {2} says {3}", one, left, other, right);
            case AT_MOST -> say("{0} is {1}, more than {2} with {3}", one, left, other, right);
            case AT_LEAST -> say("{0} is {1}, less than {2} with {3}", one, left, other, right);
            case NEEDS -> say("{0} is {1}, while {2} is {3}", one, left, other, right);
            case NOT_BEFORE -> say("{0} is {1}, before {2}, {3}", one, left, other, right);
            case DIFFERENT -> say("{0} and {1} are the same: {2}", one, other, left);
        };
    }
}
