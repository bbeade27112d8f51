package org.jiheng.notation.target;

import java.util.Optional;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.calendar.Term;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.figure.Operator;
import org.jiheng.words.Say;

/**
 * What a target cell was read to promise. The operator is empty for a bare number, for which a direction is assumed; of
 * a quantity there is a figure, of a date a term, of words the words.
 */
public record Target(
        Kind kind,
        Optional<Operator> operator,
        Optional<Direction> assumed,
        Optional<Figure> figure,
        Optional<Term> term,
        String words,
        boolean overruled,
        Optional<Say> fault,
        Say reading) {

    private static final KnownTargets KNOWN = new KnownTargets();

    public static Target read(String text, Hint hint) {
        return KNOWN.read(text, hint);
    }

    static Target without(Kind kind, String words, boolean overruled, Optional<Say> fault, Say reading) {
        return new Target(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                overruled,
                fault,
                reading);
    }

    /** The number without needless zeros, the ISO date, or the words; empty where there is none. */
    public String value() {
        return figure.map(each -> Numeral.written(each.number()))
                .or(() -> term.map(each -> each.due().iso()))
                .orElse(words);
    }

    public String unit() {
        return figure.map(each -> each.unit().text()).orElse("");
    }

    public boolean is(Kind asked) {
        return kind == asked;
    }

    /** The written operator's direction or the assumed one; empty for an exact number, a range, a date and words. */
    public Optional<Direction> direction() {
        return operator.flatMap(Operator::direction).or(() -> assumed);
    }
}
