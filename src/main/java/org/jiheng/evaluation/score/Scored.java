package org.jiheng.evaluation.score;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.scheme.Block;
import org.jiheng.scoring.Explanation;
import org.jiheng.scoring.Scores;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A self-evaluation with what the engine made of it. */
public record Scored(Evaluation evaluation, Scores scores) {

    public Optional<Scores.Row> row(EvaluatedRow row) {
        return scores.row(Reckoning.name(row));
    }

    /** The sum of what was decided in a block. */
    public BigDecimal score(Block block) {
        return evaluation.of(block).stream()
                .flatMap(row -> row(row).stream())
                .flatMap(row -> row.score().stream())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Money alone is no evaluation: without indicators there is neither a total nor a grade. */
    public boolean complete() {
        return scores.complete() && !scores.rows().isEmpty();
    }

    public String total() {
        return scores.rows().isEmpty() ? Figures.ABSENT : scores.total().toPlainString();
    }

    /** While scores are open there is no grade yet. */
    public Object grade() {
        if (scores.rows().isEmpty()) {
            return Figures.ABSENT;
        }
        return scores.complete()
                ? scores.grade().<Object>map(grade -> grade).orElse(Figures.ABSENT)
                : say("scores still open: {0}", open());
    }

    private long open() {
        var rows = scores.rows().stream()
                .filter(row -> row.score().isEmpty() && row.weight().isPresent())
                .count();
        var money = scores.execution().score().isEmpty()
                && scores.execution().weight().isPresent();
        return rows + (money ? 1 : 0);
    }

    public Say basis() {
        return scores.execution().explanation().told();
    }

    public Say reckoning() {
        return scores.rows().isEmpty()
                ? say("Without indicators there is no total.")
                : scores.reckoning().sentence();
    }

    /** Why a row scores what it does; a row that was left out says so. */
    public Say basis(EvaluatedRow row) {
        return row(row).map(Scores.Row::explanation)
                .map(Explanation::told)
                .orElseGet(() -> row.is(Mark.UNEVALUATED)
                        ? say("This indicator was approved and is not evaluated; it earns nothing.")
                        : say("Nothing is scored here."));
    }
}
