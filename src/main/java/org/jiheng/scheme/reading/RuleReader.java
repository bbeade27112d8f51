package org.jiheng.scheme.reading;

import static org.jiheng.scheme.reading.SchemeReader.source;

import java.util.List;
import org.jiheng.pack.Tree;
import org.jiheng.scheme.rule.Caps;
import org.jiheng.scheme.rule.Lights;
import org.jiheng.scheme.rule.OverFulfilment;
import org.jiheng.scheme.rule.Scoring;

/** Reads the rules of a scheme that turn figures into points and lights. */
final class RuleReader {

    private RuleReader() {}

    static Scoring scoring(Tree rule) {
        return new Scoring(
                atLeast(rule.tree("atLeast")),
                equal(rule.tree("equal")),
                new Scoring.AtMost(
                        rule.tree("atMost").choice("over", Scoring.Over.class, Scoring.Over.ONE_MINUS_EXCESS),
                        source(rule.tree("atMost"))),
                new Scoring.ZeroTarget(rule.tree("zeroTarget").flag("fullOrNothing"), source(rule.tree("zeroTarget"))),
                late(rule.tree("late")),
                tiers(rule.tree("tiers")));
    }

    private static Scoring.AtLeast atLeast(Tree rule) {
        return new Scoring.AtLeast(
                rule.choice("below", Scoring.Short.class, Scoring.Short.PROPORTIONAL),
                rule.number("nothingBelow"),
                source(rule));
    }

    private static Scoring.Equal equal(Tree rule) {
        return new Scoring.Equal(
                rule.choice("above", Scoring.Above.class, Scoring.Above.FULL),
                rule.choice("below", Scoring.Short.class, Scoring.Short.PROPORTIONAL),
                source(rule));
    }

    private static Scoring.Late late(Tree rule) {
        return new Scoring.Late(
                rule.choice("rule", Scoring.LateRule.class, Scoring.LateRule.UNDECIDED),
                rule.number("percentPerDay"),
                source(rule));
    }

    private static Scoring.Tiers tiers(Tree rule) {
        return new Scoring.Tiers(
                rule.trees("list").stream()
                        .map(tier -> new Scoring.Tier(
                                tier.text("code"),
                                tier.text("name"),
                                tier.number("from", "0"),
                                tier.number("to", "100")))
                        .toList(),
                source(rule));
    }

    static OverFulfilment overFulfilment(Tree rule) {
        return new OverFulfilment(
                rule.trees("steps").stream()
                        .map(step -> new OverFulfilment.Step(
                                step.number("from", "0"),
                                step.choice("action", OverFulfilment.Action.class, OverFulfilment.Action.NONE),
                                step.number("amount", "0")))
                        .toList(),
                rule.number("zeroTargetFrom"),
                source(rule));
    }

    static Caps caps(Tree rule) {
        return new Caps(
                rule.trees("list").stream()
                        .map(cap -> new Caps.Cap(cap.number("below", "0"), cap.number("total", "0")))
                        .toList(),
                source(rule));
    }

    static Lights lights(Tree rule) {
        var order = rule.has("worstFirst") ? rule.texts("worstFirst") : List.of("RED", "YELLOW", "GREEN", "BLUE");
        return new Lights(
                rule.number("redBelow", "60"),
                rule.number("yellowBelow", "80"),
                rule.number("blueFrom", "120"),
                rule.number("moneyRedBelow", "60"),
                rule.number("moneyYellowBelow", "80"),
                order.stream().map(Lights.Light::valueOf).toList(),
                source(rule));
    }
}
