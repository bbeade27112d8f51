package org.jiheng.summary.selection;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.words.Say;

/** Which projects went into a mean or a sum: those that have the figures it is made of. */
enum Known {
    SCORE(say("Complete score"), "l.complete"),
    WEIGHTED(say("Complete score and budget"), "l.complete and l.annual is not null"),
    INITIAL(say("Budget at the beginning of the year"), "l.initial is not null"),
    ANNUAL(say("Budget of the whole year"), "l.annual is not null"),
    EXECUTED(say("Spending and budget"), "l.executed is not null and l.annual is not null");

    private final Say label;
    private final String condition;

    Known(Say label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    static Optional<Known> of(String value) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(value))
                .findFirst();
    }

    Say label() {
        return label;
    }

    String condition() {
        return condition;
    }
}
