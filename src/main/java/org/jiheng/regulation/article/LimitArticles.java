package org.jiheng.regulation.article;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.OverFulfilment;

/** What happens beyond the targets and short of the money, in sentences. */
final class LimitArticles {

    private final Scheme scheme;

    LimitArticles(Scheme scheme) {
        this.scheme = scheme;
    }

    List<Article> overFulfilment() {
        var rule = scheme.overFulfilment();
        var steps = new ArrayList<Object>();
        rule.steps().forEach(step -> steps.add(step(step)));
        rule.zeroTargetFrom()
                .ifPresent(actual -> steps.add(say("A target of 0 counts so from an actual of {0}.", actual)));
        if (!LevelArticles.known(rule.source())) {
            return List.of();
        }
        return List.of(Article.of(
                        "overFulfilment",
                        rule.source(),
                        rule.steps().isEmpty()
                                ? say("However far a target is passed, nothing follows.")
                                : say("Where more is better and far more was reached than promised:"))
                .with(steps));
    }

    private static Object step(OverFulfilment.Step step) {
        return switch (step.action()) {
            case NONE -> say("From {0}% of the target: nothing follows.", step.from());
            case WARN -> say("From {0}% of the target: a warning, until a reason is given.", step.from());
            case REQUIRE_REASON -> say("From {0}% of the target: a reason must be given.", step.from());
            case DEDUCT_POINTS -> say("From {0}% of the target: {1} points less.", step.from(), step.amount());
            case DEDUCT_PCT -> say("From {0}% of the target: {1}% of the weight less.", step.from(), step.amount());
        };
    }

    List<Article> caps() {
        var caps = scheme.caps();
        return caps.list().isEmpty()
                ? List.of()
                : List.of(Article.of("caps", caps.source(), say("While little was spent, the total is limited:"))
                        .with(caps.list().stream()
                                .map(cap ->
                                        say("Execution rate below {0}%: {1} points at most.", cap.below(), cap.total()))
                                .toList()));
    }
}
