package org.jiheng.regulation.article;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.Scoring;
import org.jiheng.words.Say;

/** How points follow from figures, in sentences. */
final class RuleArticles {

    private final Scheme scheme;

    RuleArticles(Scheme scheme) {
        this.scheme = scheme;
    }

    List<Article> scoring() {
        var scoring = scheme.scoring();
        var articles = new ArrayList<Article>();
        if (LevelArticles.known(scheme.execution().source())) {
            articles.add(execution());
        }
        articles.add(atLeast(scoring.atLeast()));
        articles.add(Article.of(
                "scoring.equal",
                scoring.equal().source(),
                say("Targets to be met exactly (=): reached, full points."),
                scoring.equal().above() == Scoring.Above.FULL
                        ? say("More than the target: full points.")
                        : say("More than the target: as for targets that should not be passed."),
                below(scoring.equal().below())));
        articles.add(Article.of(
                "scoring.atMost",
                scoring.atMost().source(),
                say("Targets with ≤ or <: within the target, full points."),
                over(scoring.atMost().over())));
        articles.add(Article.of(
                "scoring.zeroTarget",
                scoring.zeroTarget().source(),
                scoring.zeroTarget().fullOrNothing()
                        ? say("A target of 0: kept, full points; passed, none.")
                        : say("A target of 0: a person gives the points.")));
        articles.add(Article.of("scoring.late", scoring.late().source(), late(scoring.late())));
        articles.add(tiers(scoring.tiers()));
        return articles;
    }

    private Article execution() {
        var rule = scheme.execution();
        var base = switch (rule.base()) {
            case FULL_YEAR -> say("Execution rate: money spent ÷ budget of the full year, as adjusted.");
            case INITIAL -> say("Execution rate: money spent ÷ budget at the beginning of the year.");
            case ARRIVED -> say("Execution rate: money spent ÷ money that arrived.");
        };
        var cap = rule.capped()
                ? say("Points: weight × rate, at most the weight.")
                : say("Points: weight × rate, also above the weight.");
        var none = switch (rule.zeroBudget()) {
            case UNDECIDED -> say("Without a budget there is no rate and there are no points yet.");
            case FULL -> say("Without a budget: full points.");
            case NOTHING -> say("Without a budget: no points.");
        };
        return Article.of("execution", rule.source(), base, cap, none);
    }

    private static Article atLeast(Scoring.AtLeast rule) {
        var article = Article.of(
                "scoring.atLeast",
                rule.source(),
                say("Targets with ≥ or >: reached, full points."),
                below(rule.below()));
        return article.also(rule.nothingBelow()
                .map(percent -> List.of(say("Less than {0}% of the target: no points.", percent)))
                .orElse(List.of()));
    }

    private static Object below(Scoring.Short rule) {
        return rule == Scoring.Short.PROPORTIONAL
                ? say("Less than the target: weight × actual ÷ target.")
                : say("Less than the target: no points.");
    }

    private static Object over(Scoring.Over rule) {
        return switch (rule) {
            case ONE_MINUS_EXCESS ->
                say("Above the target: weight × (1 − (actual − target) ÷ target), none from twice the target on.");
            case TARGET_OVER_ACTUAL -> say("Above the target: weight × target ÷ actual.");
            case NOTHING -> say("Above the target: no points.");
        };
    }

    private static Object late(Scoring.Late rule) {
        return switch (rule.rule()) {
            case UNDECIDED -> say("Dates: in time, full points; late, a person gives the points.");
            case NOTHING -> say("Dates: in time, full points; late, none.");
            case LESS_PER_DAY ->
                say(
                        "Dates: in time, full points; each day late takes {0}% of the weight.",
                        rule.percentPerDay().orElse(BigDecimal.ZERO));
        };
    }

    private static Article tiers(Scoring.Tiers tiers) {
        return Article.of(
                        "scoring.tiers",
                        tiers.source(),
                        say("Targets in words: the points lie within the tier reached."))
                .with(tiers.list().stream().map(RuleArticles::tier).toList());
    }

    private static Say tier(Scoring.Tier tier) {
        if (tier.from().signum() == 0) {
            return say("{0}: below {1}% of the weight", tier.name(), tier.to());
        }
        return tier.to().intValue() == 100
                ? say("{0}: {1}% to {2}% of the weight", tier.name(), tier.from(), tier.to())
                : say("{0}: {1}% to below {2}% of the weight", tier.name(), tier.from(), tier.to());
    }
}
