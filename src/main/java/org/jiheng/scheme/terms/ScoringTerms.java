package org.jiheng.scheme.terms;

import org.jiheng.scheme.rule.OverFulfilment;
import org.jiheng.scheme.rule.Scoring;
import org.jiheng.scoring.terms.Exactly;
import org.jiheng.scoring.terms.Excess;
import org.jiheng.scoring.terms.Keeping;
import org.jiheng.scoring.terms.Lateness;
import org.jiheng.scoring.terms.Reaching;
import org.jiheng.scoring.terms.Tiers;
import org.jiheng.scoring.terms.ZeroTarget;

/** How points follow from target and actual, as the engine that scores takes it. */
record ScoringTerms(Scoring scoring) {

    Reaching reaching() {
        var rule = scoring.atLeast();
        return new Reaching(
                rule.below() == Scoring.Short.PROPORTIONAL, rule.nothingBelow(), SchemeTerms.origin(rule.source()));
    }

    Exactly exactly() {
        var rule = scoring.equal();
        return new Exactly(
                rule.above() == Scoring.Above.FULL,
                rule.below() == Scoring.Short.PROPORTIONAL,
                SchemeTerms.origin(rule.source()));
    }

    Keeping keeping() {
        var rule = scoring.atMost();
        return new Keeping(Keeping.Over.valueOf(rule.over().name()), SchemeTerms.origin(rule.source()));
    }

    ZeroTarget zeroTarget() {
        var rule = scoring.zeroTarget();
        return new ZeroTarget(rule.fullOrNothing(), SchemeTerms.origin(rule.source()));
    }

    Lateness lateness() {
        var rule = scoring.late();
        return new Lateness(
                Lateness.Late.valueOf(rule.rule().name()), rule.percentPerDay(), SchemeTerms.origin(rule.source()));
    }

    Tiers tiers() {
        return new Tiers(
                scoring.tiers().list().stream()
                        .map(tier -> new Tiers.Tier(tier.code(), tier.name(), tier.from(), tier.to()))
                        .toList(),
                SchemeTerms.origin(scoring.tiers().source()));
    }

    static Excess excess(OverFulfilment rule) {
        return new Excess(
                rule.steps().stream()
                        .map(step -> new Excess.Step(
                                step.from(), Excess.Action.valueOf(step.action().name()), step.amount()))
                        .toList(),
                rule.zeroTargetFrom(),
                SchemeTerms.origin(rule.source()));
    }
}
