package org.jiheng.consistency.declaration;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.indicator.Line;
import org.jiheng.notation.Weight;
import org.jiheng.notation.target.Target;
import org.jiheng.words.Say;

/**
 * A row of a declaration.
 *
 * @param row the first part of its cells' names, such as i.k3f9x2
 * @param number its place on the form, from 1
 * @param block the code of its first level
 * @param type the code of its second level
 * @param mid the mid-term target, where the form asks for one
 * @param ruledOut whether the filler said that the row does not apply
 */
public record Indicator(
        String row,
        int number,
        String block,
        String type,
        String name,
        Optional<Target> mid,
        Target annual,
        Weight weight,
        boolean ruledOut,
        String reason,
        String explanation,
        String source) {

    public static final String TYPE = "level2";
    public static final String MID = "mid";
    public static final String ANNUAL = "year";

    /** What it states as a row of any paper does. */
    Line line() {
        return new Line(
                row,
                number,
                block,
                type,
                name,
                annual,
                ANNUAL,
                weight,
                ruledOut,
                Optional.of(reason),
                Optional.of(explanation),
                Optional.of(source));
    }

    boolean isNotApplicable() {
        return line().isNotApplicable();
    }

    String cell(String column) {
        return row + "." + column;
    }

    Say label() {
        return line().label();
    }

    /** The row and, where it is not the year's, the half of the form. */
    Say label(String column) {
        return column.equals(MID) ? say("{0}, mid-term", label()) : label();
    }

    /** The mid-term target where it is not just the year's again. */
    Stream<Target> otherMid() {
        return mid.stream().filter(each -> !each.equals(annual));
    }
}
