package org.jiheng.summary.selection;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.paper.State;
import org.jiheng.web.page.Choice;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** How far a paper has come, as the table writes it: approved, as its state says, or not begun. */
public final class StateWords {

    private StateWords() {}

    public static Status status(String code) {
        if (code.equals(Narrowing.APPROVED)) {
            return Status.good(say("Approved"));
        }
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(code))
                .findFirst()
                .map(State::status)
                .orElse(Status.idle(say("Not started")));
    }

    public static Say label(String code) {
        return status(code).label();
    }

    public static List<Choice> choices() {
        return Stream.concat(
                        Stream.of(Narrowing.NONE, Narrowing.APPROVED),
                        Arrays.stream(State.values()).map(State::name))
                .map(code -> Choice.of(code, label(code)))
                .toList();
    }
}
