package org.jiheng.overall.score;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.ScoredItem;
import org.jiheng.overall.rollup.Rollup;
import org.jiheng.overall.sentence.Bound;
import org.jiheng.overall.sentence.Figured;
import org.jiheng.overall.sentence.ReportFigures;
import org.jiheng.overall.sentence.Sentences;
import org.jiheng.scheme.Block;
import org.jiheng.scoring.Scores;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/**
 * An overall evaluation with what the engine made of it, reckoned once.
 *
 * @param figures its figures as the report states them
 * @param sentences the sentences that state them
 */
public record OverallScored(Overall overall, Scores scores, Figured figures, List<Bound> sentences) {

    /** While it is filled in, the figures it states are those of now. */
    public static OverallScored of(Overall overall) {
        var scores = OverallScores.of(overall);
        var decided = Optional.of(scores).filter(each -> isComplete(overall, each));
        var figures = ReportFigures.of(overall.year(), overall.measures(), decided);
        return new OverallScored(overall, scores, figures, Sentences.of(overall.cells(), figures));
    }

    /** What was handed in states the figures of then; a sentence is marked where they would be others by now. */
    public static OverallScored handedIn(Overall then, Rollup now) {
        var kept = of(then);
        var figures = then.rollup().equals(Optional.of(now))
                ? kept.figures()
                : of(then.with(now)).figures();
        return new OverallScored(
                then, kept.scores(), kept.figures(), Sentences.of(then.cells(), kept.figures(), figures));
    }

    public Optional<Scores.Row> row(EvaluatedRow row) {
        return scores.row(OverallScores.name(row));
    }

    public Optional<Scores.Row> row(ScoredItem item) {
        return scores.row(item.place());
    }

    /** Empty while a score in it is open. */
    public Optional<BigDecimal> of(Block block) {
        return OverallScores.of(block, overall, scores);
    }

    /** A block without a single row gives nothing, so nothing stands fast before every block has some. */
    public boolean complete() {
        return isComplete(overall, scores);
    }

    private static boolean isComplete(Overall overall, Scores scores) {
        return scores.complete()
                && overall.scheme().targetBlocks().stream()
                        .noneMatch(block -> overall.indicators(block).isEmpty());
    }

    private boolean empty() {
        return scores.rows().isEmpty() && scores.execution().score().isEmpty();
    }

    /** What it comes to once no score is open. */
    public Optional<BigDecimal> points() {
        return complete() ? Optional.of(scores.total()) : Optional.empty();
    }

    public Optional<String> mark() {
        return scores.grade().filter(grade -> complete());
    }

    public String total() {
        return points().map(BigDecimal::toPlainString).orElse(Figures.ABSENT);
    }

    /** While scores are open there is no grade yet. */
    public Object grade() {
        if (empty()) {
            return Figures.ABSENT;
        }
        return complete()
                ? mark().<Object>map(grade -> grade).orElse(Figures.ABSENT)
                : say("scores still open: {0}", Math.max(1, open()));
    }

    private long open() {
        var rows = scores.rows().stream()
                .filter(row -> row.score().isEmpty() && row.weight().isPresent())
                .count();
        var money = scores.execution().score().isEmpty()
                && scores.execution().weight().isPresent();
        return rows + (money ? 1 : 0);
    }

    public Say reckoning() {
        return empty() ? say("Nothing is scored yet.") : scores.reckoning().sentence();
    }
}
