package org.jiheng.scoring;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Weight;
import org.jiheng.notation.target.Kind;
import org.jiheng.scoring.promise.PlainlyReached;
import org.jiheng.scoring.promise.ToldInWords;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Range;
import org.jiheng.scoring.verdict.Ratio;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.words.Say;

/** A row with what was found of it, to be told as a score. */
record ScoredRow(Line line, Optional<BigDecimal> weight, Verdict verdict, Terms terms) {

    private static final String BEST = "MET";

    Scores.Row told() {
        var score = score();
        return new Scores.Row(
                line.row().key(),
                line.target(),
                line.actual(),
                verdict.completion().map(Ratio::percent),
                weight,
                score,
                outcome(score),
                range(),
                suggestedTier(),
                verdict.asks(),
                explanation(score));
    }

    /** Without weight there is no score, and what does not apply has none. */
    private Optional<BigDecimal> score() {
        return verdict.worth()
                .filter(worth -> verdict.outcome() != Outcome.NOT_APPLICABLE)
                .flatMap(worth -> weight.map(points -> worth.score(points, terms.rounding())));
    }

    private Outcome outcome(Optional<BigDecimal> score) {
        var isNothing = score.filter(points -> points.signum() == 0).isPresent()
                && weight.filter(points -> points.signum() > 0).isPresent();
        return verdict.outcome() == Outcome.PARTLY && isNothing ? Outcome.NOT_MET : verdict.outcome();
    }

    boolean isOpen() {
        var isWeighted = weight.filter(points -> points.signum() > 0).isPresent();
        return line.weight().fault().isPresent() || isWeighted && verdict.open().isPresent();
    }

    Optional<Finding> finding() {
        return verdict.open()
                .map(open -> open.finding(
                        line.row().key(),
                        line.label(),
                        weight.isPresent(),
                        line.row().actual().strip()));
    }

    private boolean isInWords() {
        return line.target().is(Kind.QUALITATIVE) && line.named().isEmpty() && !line.isAbsent();
    }

    private Optional<Range> range() {
        return isInWords() ? new ToldInWords(terms.tiers()).range(line.row().tier(), weight) : Optional.empty();
    }

    private Optional<String> suggestedTier() {
        var isChosen = terms.tiers().tier(line.row().tier()).isPresent();
        return isInWords()
                        && !isChosen
                        && terms.tiers().tier(BEST).isPresent()
                        && PlainlyReached.says(
                                line.row().actual(), line.target().words())
                ? Optional.of(BEST)
                : Optional.empty();
    }

    private Explanation explanation(Optional<BigDecimal> score) {
        var formula = score.flatMap(points ->
                        weight.flatMap(whole -> verdict.worth().map(worth -> worth.formula(whole, points))))
                .orElse("");
        return isWithoutTarget()
                ? new Telling(inputs(), Optional.empty(), say("there is no target yet"), new Origin("", false))
                        .explain(score, "", Optional.empty())
                : new Telling(inputs(), heading(), verdict.rule(), verdict.origin())
                        .explain(score, formula, gain(score));
    }

    private boolean isWithoutTarget() {
        return line.row().target().isBlank() && line.named().isEmpty() && !line.isAbsent();
    }

    /** What is scored without a target is told without one. */
    private Optional<Say> heading() {
        return line.row().target().isBlank()
                ? Optional.empty()
                : Optional.of(say(
                        "Target: {0}; actual: {1}|score",
                        line.target().reading(), line.row().actual().strip()));
    }

    private List<Explanation.Input> inputs() {
        var inputs = new ArrayList<Explanation.Input>();
        inputs.add(new Explanation.Input(say("Target|score"), line.target().reading()));
        inputs.add(
                new Explanation.Input(say("Actual|score"), line.row().actual().strip()));
        weight.ifPresent(points -> inputs.add(new Explanation.Input(say("Weight"), Weight.written(points))));
        line.declared()
                .ifPresent(
                        points -> inputs.add(new Explanation.Input(say("Score given|score"), Weight.written(points))));
        return List.copyOf(inputs);
    }

    private Optional<Telling.Gain> gain(Optional<BigDecimal> score) {
        return verdict.hope()
                .flatMap(hope -> score.flatMap(points -> weight.map(whole -> {
                    var more = hope.worth().score(whole, terms.rounding()).subtract(points);
                    return new Telling.Gain(more, words(hope.way(), more));
                })));
    }

    private static Say words(Verdict.Way way, BigDecimal points) {
        return switch (way) {
            case MORE -> say("one more percent of the target would earn {0} points", points);
            case LESS -> say("one percent of the target less would earn {0} points", points);
            case NEARER -> say("one better would earn {0} points", points);
        };
    }
}
