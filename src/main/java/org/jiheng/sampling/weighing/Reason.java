package org.jiheng.sampling.weighing;

import java.util.List;
import org.jiheng.words.Say;

/**
 * One reason to look closer: what was found, its figures, how much it weighs, and where else to look.
 *
 * @param cell the cell of the paper it is about, blank where it is about the whole
 * @param elsewhere the other place, as an address; blank where there is none
 */
public record Reason(Sign sign, int strength, List<String> values, String cell, String elsewhere) {

    static Reason of(Sign sign, int strength, String... values) {
        return new Reason(sign, strength, List.of(values), "", "");
    }

    Reason at(String place) {
        return new Reason(sign, strength, values, place, elsewhere);
    }

    Reason beside(String other) {
        return new Reason(sign, strength, values, cell, other);
    }

    public Say words() {
        return sign.told(values);
    }

    /** Where in the paper it stands. */
    public String here(String paper) {
        return paper + (cell.isEmpty() ? sign.ground().part() : "#f-c." + cell);
    }
}
