package org.jiheng.scheme.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.Caps;
import org.jiheng.scheme.rule.OverFulfilment;
import org.jiheng.scheme.rule.Scoring;
import org.jiheng.words.Say;

/** Whether the rules of a scheme contradict themselves: tiers, thresholds, caps, grades and lights. */
final class RuleCheck {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Scheme scheme;
    private final List<Fault> faults;

    RuleCheck(Scheme scheme, List<Fault> faults) {
        this.scheme = scheme;
        this.faults = faults;
    }

    void run() {
        tiers(scheme.scoring().tiers().list(), "/scoring/tiers/list");
        var late = scheme.scoring().late();
        check(
                late.rule() != Scoring.LateRule.LESS_PER_DAY
                        || late.percentPerDay()
                                .filter(part -> part.signum() > 0)
                                .isPresent(),
                "/scoring/late",
                say("Say what a day costs, in percent of the weight"));
        overFulfilment(scheme.overFulfilment().steps(), "/overFulfilment/steps");
        caps(scheme.caps().list(), "/caps/list");
    }

    private void tiers(List<Scoring.Tier> tiers, String at) {
        var codes = new HashSet<String>();
        for (var number = 0; number < tiers.size(); number++) {
            var tier = tiers.get(number);
            check(codes.add(tier.code()), at + "/" + number, say("The code {0} stands here twice", tier.code()));
            check(
                    tier.from().compareTo(tier.to()) < 0,
                    at + "/" + number,
                    say("The tier “{0}” ends before it begins", tier.name()));
        }
        var upper = HUNDRED;
        for (var tier : tiers) {
            var order = tier.to().compareTo(upper);
            check(order <= 0, at, say("Two tiers overlap at {0}%; order them from the best down", upper));
            check(order >= 0, at, say("Between {0}% and {1}% there is no tier", tier.to(), upper));
            upper = tier.from();
        }
        check(upper.signum() == 0, at, say("Between {0}% and {1}% there is no tier", 0, upper));
    }

    private void overFulfilment(List<OverFulfilment.Step> steps, String at) {
        var before = BigDecimal.ZERO;
        for (var number = 0; number < steps.size(); number++) {
            var step = steps.get(number);
            var place = at + "/" + number;
            check(
                    step.from().compareTo(before) > 0,
                    place + "/from",
                    say("The thresholds are out of order: {0}% does not come after {1}%", step.from(), before));
            var takes = step.action() == OverFulfilment.Action.DEDUCT_POINTS
                    || step.action() == OverFulfilment.Action.DEDUCT_PCT;
            check(takes == step.amount().signum() > 0, place + "/amount", amount(takes));
            before = step.from();
        }
    }

    private static Say amount(boolean takes) {
        return takes ? say("Say how much is taken off") : say("Nothing is taken off here; leave the amount out");
    }

    private void caps(List<Caps.Cap> caps, String at) {
        for (var number = 0; number < caps.size(); number++) {
            var cap = caps.get(number);
            var place = at + "/" + number;
            check(
                    cap.total().compareTo(scheme.total()) < 0,
                    place + "/total",
                    say("A cap of {0} limits nothing: the total is {1}", cap.total(), scheme.total()));
            if (number > 0) {
                var above = caps.get(number - 1);
                check(
                        cap.below().compareTo(above.below()) < 0,
                        place + "/below",
                        say(
                                "The thresholds are out of order: {0}% does not come before {1}%",
                                cap.below(), above.below()));
                check(
                        cap.total().compareTo(above.total()) < 0,
                        place + "/total",
                        say("Less money spent must not allow more points: {0} after {1}", cap.total(), above.total()));
            }
        }
    }

    private void check(boolean holds, String at, Say otherwise) {
        if (!holds) {
            faults.add(Fault.of(at, otherwise));
        }
    }
}
