package org.jiheng.scoring;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.target.Kind;
import org.jiheng.scoring.figure.Comparison;
import org.jiheng.scoring.framework.Framework;
import org.jiheng.scoring.promise.Deadline;
import org.jiheng.scoring.promise.ToldInWords;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Open;
import org.jiheng.scoring.verdict.Outcome;
import org.jiheng.scoring.verdict.Verdict;
import org.jiheng.scoring.verdict.Worth;
import org.jiheng.words.Say;

/** Finds the rule that a row falls under. */
final class Judge {

    private final Terms terms;
    private final Optional<Integer> year;

    Judge(Terms terms, Optional<Integer> year) {
        this.terms = terms;
        this.year = year;
    }

    Verdict of(Line line, Optional<BigDecimal> weight) {
        if (line.isAbsent()) {
            return Verdict.decided(
                    Outcome.NOT_APPLICABLE,
                    Worth.NOTHING,
                    say("does not apply, no points"),
                    terms.absence().origin());
        }
        return line.named()
                .map(named -> new Framework(terms)
                        .of(
                                named,
                                new Framework.Answer(
                                        line.target(),
                                        line.actual(),
                                        weight,
                                        line.declared(),
                                        line.row().marks())))
                .orElseGet(() -> promised(line, weight));
    }

    private Verdict promised(Line line, Optional<BigDecimal> weight) {
        if (line.target().is(Kind.UNREADABLE)) {
            return open(new Open(
                    Open.FIGURES, true, "target", "", line.target().fault().orElseThrow()));
        }
        var isInWords = line.target().is(Kind.QUALITATIVE);
        if (line.isUnanswered()) {
            var rule = isInWords ? Open.WORDS : Open.FIGURES;
            return open(new Open(rule, true, "actual", "", say("enter what was reached")));
        }
        if (isInWords) {
            return new ToldInWords(terms.tiers()).of(line.row().tier(), weight, line.declared());
        }
        return line.actual().answer().is(Kind.NOT_APPLICABLE)
                ? open(new Open(Open.FIGURES, true, "actual", "", nothingSaid(line)))
                : measured(line);
    }

    private static Say nothingSaid(Line line) {
        return say(
                "“{0}” does not answer the target; write what was reached, or mark the row as not applicable",
                line.row().actual().strip());
    }

    private Verdict measured(Line line) {
        return line.target().is(Kind.DATE)
                ? new Deadline(terms.lateness(), year).of(line.target(), line.actual())
                : new Comparison(terms).of(line.target(), line.actual());
    }

    private Verdict open(Open open) {
        return Verdict.undecided(open, origin(open));
    }

    private Origin origin(Open open) {
        return open.rule().equals(Open.WORDS)
                ? terms.tiers().origin()
                : terms.reaching().origin();
    }
}
