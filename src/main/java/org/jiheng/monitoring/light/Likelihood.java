package org.jiheng.monitoring.light;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** 完成目标可能性: how sure a unit is to reach a target by the end of the year. */
public enum Likelihood {
    CERTAIN(say("Certain")),
    POSSIBLE(say("Possible")),
    IMPOSSIBLE(say("Impossible"));

    private final Say label;

    Likelihood(Say label) {
        this.label = label;
    }

    public static Optional<Likelihood> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    public Say label() {
        return label;
    }

    public static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }
}
