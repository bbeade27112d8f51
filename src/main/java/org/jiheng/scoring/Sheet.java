package org.jiheng.scoring;

import java.util.List;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;

/**
 * What is scored: money and rows as they were typed, a blank where nothing was.
 *
 * @param year the year that dates without one belong to; without it they belong to the year of the date beside them
 */
public record Sheet(Optional<Integer> year, Money money, List<Row> rows) {

    /**
     * The total line of the funds table.
     *
     * @param weight a blank takes the scheme's
     */
    public record Money(String initial, String annual, String arrived, String executed, MoneyUnit unit, String weight) {

        public static final Money BLANK = new Money("", "", "", "", MoneyUnit.WAN_YUAN, "");
    }

    /**
     * One indicator.
     *
     * @param key what its cells are named after, such as i.k3f9x2; findings point at i.k3f9x2.actual and its like
     * @param level1 the name of its block; weights are redistributed among the rows of one name
     * @param level2 the name of its type
     * @param name its own name
     * @param item the indicator that the scheme names, in a framework: codes of type and item, such as MONEY.COMPLIANCE
     * @param tier MET, PARTLY or NOT_MET
     * @param chosen what rules over the reading of the target: HIGHER, LOWER, EQUAL or QUALITATIVE, the sign of an
     *     operator, or the name of a kind
     * @param declared the score somebody gave
     * @param notApplicable whether somebody said so; a target such as 此项目不涉及 says it as well
     * @param marks for each element of an element sum, in its order: MET, NOT_MET, or the points given
     */
    public record Row(
            String key,
            String level1,
            String level2,
            String name,
            String item,
            String target,
            String actual,
            String weight,
            String tier,
            String chosen,
            String declared,
            boolean notApplicable,
            List<String> marks) {}
}
