package org.jiheng.consistency.indicator;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.notation.Weight;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.words.Say;

/**
 * What a row of indicators states in any paper.
 *
 * @param row the first part of its cells' names, such as i.k3f9x2
 * @param number its place on the form, from 1
 * @param block the code of its first level, or what was written there
 * @param type the code of its second level, or what was written there
 * @param targetColumn the column its target stands in
 * @param ruledOut whether the filler said that the row does not apply
 * @param reason why it does not apply; empty where the paper does not ask
 * @param explanation how it is computed or when it is reached; empty where the paper does not ask
 * @param source where its data come from; empty where the paper does not ask
 */
public record Line(
        String row,
        int number,
        String block,
        String type,
        String name,
        Target target,
        String targetColumn,
        Weight weight,
        boolean ruledOut,
        Optional<String> reason,
        Optional<String> explanation,
        Optional<String> source) {

    public static final String NAME = "level3";
    public static final String WEIGHT = "weight";
    public static final String NOT_APPLICABLE = "na";
    public static final String REASON = "na_reason";
    public static final String EXPLANATION = "explanation";
    public static final String SOURCE = "source";

    /** A dash or 不涉及 in the target says the same as the tick, and so does 不涉及 instead of a name. */
    public boolean isNotApplicable() {
        return ruledOut || target.is(Kind.NOT_APPLICABLE) || hasNone();
    }

    private boolean hasNone() {
        var blank = target.is(Kind.UNREADABLE) && target.value().isBlank();
        return blank && Target.read(name, Hint.NONE).is(Kind.NOT_APPLICABLE);
    }

    public String cell(String column) {
        return row + "." + column;
    }

    public String targetCell() {
        return cell(targetColumn);
    }

    public Say label() {
        return name.isBlank() ? say("Row {0}|finding", number) : say("Row {0} “{1}”", number, name.strip());
    }

    /** Whether the target is a rate. */
    public boolean isShare() {
        return target.figure().filter(figure -> figure.unit().isShare()).isPresent();
    }
}
