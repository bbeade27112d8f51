package org.jiheng.summary.selection;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.evaluation.content.DeviationKind;
import org.jiheng.form.Id;
import org.jiheng.form.Text;
import org.jiheng.paper.State;
import org.jiheng.project.Standing;

/** Whether a value of an address means something, and what it means in words. */
final class Meant {

    private static final int LONGEST = 100;

    private Meant() {}

    static boolean brief(String value) {
        return Text.length(value) <= LONGEST;
    }

    static boolean state(String value) {
        return value.equals(Narrowing.APPROVED)
                || value.equals(Narrowing.NONE)
                || Arrays.stream(State.values()).anyMatch(state -> state.name().equals(value));
    }

    static Object stateWords(String value, SchemesInUse schemes) {
        return StateWords.label(value);
    }

    static boolean standing(String value) {
        return value.equals(Narrowing.ALL) || found(value).isPresent();
    }

    static Object standingWords(String value, SchemesInUse schemes) {
        return found(value).map(Standing::label).orElse(say("All"));
    }

    private static Optional<Standing> found(String value) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(value))
                .findFirst();
    }

    static boolean flag(String value) {
        return Flag.of(value).isPresent();
    }

    static Object flagWords(String value, SchemesInUse schemes) {
        return Flag.of(value).orElseThrow().label();
    }

    /** A block of a scheme, and after a line a kind of indicator in it. */
    static boolean lost(String value) {
        return value.matches("[A-Z][A-Z0-9_]{0,59}(/.{0,60})?");
    }

    static Object place(String value, SchemesInUse schemes) {
        return schemes.place(value);
    }

    static boolean why(String value) {
        return value.equals(Narrowing.NONE) || DeviationKind.of(value).isPresent();
    }

    static Object whyWords(String value, SchemesInUse schemes) {
        return DeviationKind.of(value).map(DeviationKind::label).orElse(say("No reason given"));
    }

    static boolean known(String value) {
        return Known.of(value).isPresent();
    }

    static Object knownWords(String value, SchemesInUse schemes) {
        return Known.of(value).orElseThrow().label();
    }

    static boolean node(String value) {
        return Id.read(value).isPresent();
    }

    static Object itselfWords(String value, SchemesInUse schemes) {
        return say("nothing of the units below");
    }

    /** A name or a number says itself. */
    static Object itself(String value, SchemesInUse schemes) {
        return value;
    }
}
