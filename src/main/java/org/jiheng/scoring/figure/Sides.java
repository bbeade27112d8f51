package org.jiheng.scoring.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.figure.Figure;
import org.jiheng.notation.target.Actual;
import org.jiheng.notation.target.Target;

/**
 * Goal and actual as numbers of one unit: as they were written where that is one, else in the plain unit. A goal of 0 is
 * one in all units.
 */
record Sides(BigDecimal goal, Optional<BigDecimal> goalUpTo, BigDecimal reached, Optional<BigDecimal> reachedUpTo) {

    static Sides of(Target target, Actual actual, Actual.Pair plain) {
        var wanted = target.figure().orElseThrow();
        var answer = actual.answer().figure().orElseThrow();
        var isOneUnit = wanted.unit().factor().compareTo(answer.unit().factor()) == 0;
        var isZero = wanted.number().signum() == 0 && !wanted.range();
        return isOneUnit || isZero ? of(wanted, answer) : of(plain.target(), plain.actual());
    }

    private static Sides of(Figure wanted, Figure answer) {
        return new Sides(wanted.number(), wanted.upTo(), answer.number(), answer.upTo());
    }
}
