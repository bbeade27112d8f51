package org.jiheng.target.content;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Kind;
import org.jiheng.web.page.Choice;

/** What a filler decides where a target was read otherwise than it is meant. */
public enum Overruling {
    GE(Operator.AT_LEAST.sign()),
    GT(Operator.MORE.sign()),
    EQ(Operator.EQUAL.sign()),
    LE(Operator.AT_MOST.sign()),
    LT(Operator.LESS.sign()),
    QUAL(Kind.QUALITATIVE.name());

    private final String chosen;

    Overruling(String chosen) {
        this.chosen = chosen;
    }

    /** What is known of a cell, with what was chosen there; anything else leaves the reading alone. */
    public static Hint on(Hint hint, String code) {
        return of(code).map(each -> hint.choosing(each.chosen)).orElse(hint);
    }

    /** What rules over the reading: the sign of an operator or the name of a kind; blank where nothing was chosen. */
    public static String chosen(String code) {
        return of(code).map(each -> each.chosen).orElse("");
    }

    private static Optional<Overruling> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    public Object label() {
        return this == QUAL ? say("Qualitative") : chosen;
    }

    public static Object label(String code) {
        return of(code).map(Overruling::label).orElse(code);
    }

    public static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }
}
