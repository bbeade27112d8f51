package org.jiheng.summary.selection;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** What makes a project worth a second look. */
public enum Flag {
    FULL(say("Full marks"), "l.complete and l.total = 100"),
    SLOW(say("Execution rate below 70%"), "l.rate < 70"),
    FINDING(say("Findings without an answer"), "l.unanswered > 0"),
    OPEN(say("Score not complete"), "l.edition is not null and not l.complete"),
    OVERDUE(say("Overdue"), "l.due < ? and not l.approved and l.state in ('', 'DRAFT', 'RETURNED', 'WITHDRAWN')");

    private final Say label;
    private final String condition;

    Flag(Say label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public static Optional<Flag> of(String value) {
        return Arrays.stream(values()).filter(flag -> flag.name().equals(value)).findFirst();
    }

    public static List<Choice> choices() {
        return Arrays.stream(values())
                .map(flag -> Choice.of(flag.name(), flag.label))
                .toList();
    }

    public void choose(Where where, LocalDate today) {
        if (this == OVERDUE) {
            where.and(condition, today);
        } else {
            where.and(condition);
        }
    }

    public Say label() {
        return label;
    }
}
