package org.jiheng.evaluation.content;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.notation.Weight;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Hint;
import org.jiheng.notation.target.Target;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Type;
import org.jiheng.target.content.Overruling;
import org.jiheng.words.Say;

/** One indicator of a self-evaluation: what was promised, what was reached, and what became of the promise. */
public record EvaluatedRow(RowCells row, Block block, int number, boolean published) {

    public String key() {
        return row.key();
    }

    public String value(EvaluationCell cell) {
        return row.value(cell.column());
    }

    public String cell(EvaluationCell cell) {
        return row.name(cell.column());
    }

    public String name() {
        return value(EvaluationCell.LEVEL3);
    }

    public String typeName() {
        return block.type(value(EvaluationCell.LEVEL2)).map(Type::name).orElse(value(EvaluationCell.LEVEL2));
    }

    /** 不涉及: nothing is evaluated, and it carries no points. */
    public boolean out() {
        return row.ticked(EvaluationCell.OUT.column());
    }

    /** Whether it stands in the approved declaration. */
    public boolean carried() {
        return row.ticked(EvaluationCell.CARRIED.column());
    }

    /** Whether something was promised: a row that did not concern the project then promised nothing. */
    public boolean promised() {
        return carried() && !(value(EvaluationCell.PROMISED_NAME) + value(EvaluationCell.PROMISED_TARGET)).isBlank();
    }

    public Optional<Mark> mark() {
        return carried() ? Optional.of(Mark.UNEVALUATED).filter(mark -> passedOver()) : Optional.of(Mark.UNPROMISED);
    }

    /** Somebody said so; of a paper entered as it was published, nothing that was reached stands in it. */
    private boolean passedOver() {
        return value(EvaluationCell.MARK).equals(Mark.UNEVALUATED.name())
                || published && !out() && (value(EvaluationCell.ACTUAL) + value(EvaluationCell.OWN_SCORE)).isBlank();
    }

    public boolean is(Mark mark) {
        return mark().filter(mark::equals).isPresent();
    }

    /** What a deviation of it comes from. */
    public Optional<DeviationKind> kind() {
        return DeviationKind.of(value(EvaluationCell.DEVIATION_KIND));
    }

    /** Where the reason stands for its not being as it was approved. */
    public EvaluationCell why() {
        return out() ? EvaluationCell.OUT_REASON : EvaluationCell.WHY;
    }

    /** Whether it takes part in the score. */
    public boolean scored() {
        return !out() && !is(Mark.UNEVALUATED);
    }

    public Weight weight() {
        return Weight.read(value(EvaluationCell.WEIGHT));
    }

    public Target target() {
        return Target.read(
                value(EvaluationCell.TARGET),
                Overruling.on(Hint.of(block.name(), typeName()), value(EvaluationCell.TARGET_OP)));
    }

    public Actual actual() {
        return Actual.read(value(EvaluationCell.ACTUAL), target());
    }

    /** Whether everything that is asked for in any case is there. */
    public boolean filled() {
        return !scored() || !value(EvaluationCell.ACTUAL).isBlank();
    }

    /** How it is spoken of: the number of its row, and its name where it has one. */
    public Say title() {
        return name().isBlank() ? say("Row {0}", number) : say("Row {0} {1}", number, name());
    }
}
