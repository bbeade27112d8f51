package org.jiheng.evaluation.content;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** 偏差原因: what a deviation from a target comes from, in the kinds of the Ministry's forms. */
public enum DeviationKind {
    FUNDS(say("Funds|reason"), say("Funds|brief")),
    SYSTEM(say("Rules|reason"), say("Rules|brief")),
    STAFF(say("Staff|reason"), say("Staff|brief")),
    HARDWARE(say("Equipment|reason"), say("Equipment|brief")),
    OTHER(say("Other|reason"), say("Other|brief"));

    private final Say label;
    private final Say brief;

    DeviationKind(Say label, Say brief) {
        this.label = label;
        this.brief = brief;
    }

    public static Optional<DeviationKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    public Say label() {
        return label;
    }

    /** As much of it as a narrow column shows. */
    public static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.brief))
                .toList();
    }
}
