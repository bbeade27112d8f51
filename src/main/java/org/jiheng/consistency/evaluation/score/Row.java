package org.jiheng.consistency.evaluation.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.indicator.Line;

/**
 * A row of a self-evaluation: what was promised, reached and scored.
 *
 * @param target as it was written
 * @param score the score that somebody gave; blank where the engine alone decides
 * @param deviation the reason for a deviation and what is done about it
 * @param kind of which kind the reason is; empty where the form does not ask for it
 * @param marked whether its points are given directly, so that no value is asked for
 */
public record Row(
        Line line,
        Entry target,
        Entry actual,
        Entry score,
        Entry deviation,
        Optional<Entry> kind,
        boolean marked,
        Computed computed,
        Standing standing) {

    /** A row of a form that does not ask of which kind a reason is. */
    public Row(
            Line line,
            Entry target,
            Entry actual,
            Entry score,
            Entry deviation,
            boolean marked,
            Computed computed,
            Standing standing) {
        this(line, target, actual, score, deviation, Optional.empty(), marked, computed, standing);
    }

    /** A row that stands beside no declaration, so that only the reading of its target matters. */
    public Row(
            Line line,
            Entry actual,
            Entry score,
            Entry deviation,
            boolean marked,
            Computed computed,
            Standing standing) {
        this(
                line,
                new Entry(line.targetCell(), line.label(), line.target().value()),
                actual,
                score,
                deviation,
                marked,
                computed,
                standing);
    }

    /** How a row stands to what was promised, and why it does not stand as promised. */
    public record Standing(Mark mark, Entry why) {}

    /** What the filler says about a row that is not as promised. */
    public enum Mark {
        NONE,
        UNPROMISED,
        UNEVALUATED
    }

    public boolean evaluated() {
        return standing.mark() != Mark.UNEVALUATED;
    }

    Points points() {
        return Points.of(score);
    }

    /** The score somebody gave, else the computed one. */
    Optional<BigDecimal> given() {
        return points().number().or(computed::score);
    }

    /** Whether it says nothing because nothing is asked of it. */
    boolean silent() {
        return line.isNotApplicable() || computed.notApplicable();
    }

    private Optional<Integer> beside() {
        return silent()
                ? Optional.empty()
                : given().flatMap(score -> line.weight()
                        .points()
                        .filter(weight -> weight.signum() > 0)
                        .map(weight -> Points.near(score, weight) ? 0 : score.compareTo(weight)));
    }

    boolean below() {
        return beside().filter(each -> each < 0).isPresent();
    }

    boolean full() {
        return beside().filter(each -> each == 0).isPresent();
    }

    /** Whether it carries points that somebody may score. */
    boolean weighs() {
        return !silent()
                && line.weight().points().filter(each -> each.signum() > 0).isPresent();
    }
}
