package org.jiheng.scoring;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.Glyphs;
import org.jiheng.notation.Numeral;
import org.jiheng.notation.Weight;
import org.jiheng.notation.figure.Direction;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.words.Say;

/** A row as it was understood. */
record Line(int number, Sheet.Row row, Target target, Actual actual, Weight weight, Optional<Named> named) {

    static Line read(int number, Sheet.Row row, Terms terms) {
        var target = target(row, terms);
        return new Line(
                number,
                row,
                target,
                Actual.read(row.actual(), target),
                Weight.read(row.weight()),
                terms.named(row.item()));
    }

    private static Target target(Sheet.Row row, Terms terms) {
        var isCost =
                Hint.of(row.level1(), row.level2()).cost() || terms.lowerTypes().contains(row.level2());
        var hint = new Hint(isCost, Optional.empty(), Optional.empty());
        return switch (row.chosen()) {
            case "HIGHER" -> directed(row, hint, Optional.of(Direction.HIGHER), Operator.AT_LEAST);
            case "LOWER" -> directed(row, hint, Optional.of(Direction.LOWER), Operator.AT_MOST);
            case "EQUAL" -> directed(row, hint, Optional.empty(), Operator.EQUAL);
            default -> Target.read(row.target(), hint.choosing(row.chosen()));
        };
    }

    /** A chosen direction changes the sign of a figure only where that goes another way. */
    private static Target directed(Sheet.Row row, Hint hint, Optional<Direction> wanted, Operator sign) {
        var read = Target.read(row.target(), hint);
        var agrees = read.operator()
                .filter(operator -> operator.direction().equals(wanted))
                .isPresent();
        return agrees || !read.is(Kind.QUANTITY) ? read : Target.read(row.target(), hint.choosing(sign.sign()));
    }

    boolean isAbsent() {
        return row.notApplicable() || target.is(Kind.NOT_APPLICABLE);
    }

    boolean isUnanswered() {
        return Glyphs.absent(Glyphs.folded(row.actual()));
    }

    /** What it carries of itself: what was typed, or what the scheme gives it. */
    Optional<BigDecimal> points() {
        return weight.blank() ? named.flatMap(Named::weight) : weight.points();
    }

    /** The score somebody gave, where it is a number of points. */
    Optional<BigDecimal> declared() {
        return Numeral.at(Glyphs.folded(row.declared()))
                .filter(numeral -> numeral.rest().isEmpty() || numeral.rest().equals("分"))
                .map(Numeral::value);
    }

    Say label() {
        return row.name().isBlank()
                ? say("Row {0}|finding", number)
                : say("Row {0} “{1}”", number, row.name().strip());
    }
}
