package org.jiheng.layout;

import java.util.List;
import java.util.Optional;

/**
 * A place of a form to be filled in: on its own, or as a column of a table.
 *
 * @param name the cell, or the column of a table
 * @param kind for a fact, how its figure is shown is said by {@code shows}
 * @param row the words to the left of it, where fields stand side by side
 * @param sum whether a column is added up below its table
 * @param printed whether it stands on the printed form
 */
public record Field(
        String name,
        String label,
        Kind kind,
        Kind shows,
        String row,
        String hint,
        Need need,
        int limit,
        List<Option> options,
        From from,
        Optional<Formula> formula,
        boolean sum,
        boolean printed) {

    /** How much it is missed while it is empty, and by which rule. */
    public record Need(Gravity gravity, String rule) {

        public static final Need NONE = new Need(Gravity.NONE, "");

        public boolean wanted() {
            return gravity != Gravity.NONE;
        }
    }

    public int limit() {
        return limit == 0 ? kind.longest() : Math.min(limit, kind.longest());
    }

    /** The words of a code, or what was typed when nothing of the kind is offered. */
    public String chosen(String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(Option::name)
                .findFirst()
                .orElse(code);
    }
}
