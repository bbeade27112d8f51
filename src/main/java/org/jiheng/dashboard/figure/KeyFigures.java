package org.jiheng.dashboard.figure;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** The few figures a head of department looks at first. */
public record KeyFigures(Sums sums, Rows rows) {

    public List<KeyFigure> list() {
        return List.of(projects(), approved(), mean(), weighted(), lowest(), budget(), executed(), rate());
    }

    private KeyFigure projects() {
        var exempt = sums.number("STANDING", "EXEMPT");
        var cancelled = sums.number("STANDING", "CANCELLED");
        return new KeyFigure(
                "projects",
                say("Projects"),
                Numerals.count(sums.projects()),
                exempt + cancelled == 0
                        ? say("all to be evaluated")
                        : say("exempt {0}, cancelled {1}", Numerals.count(exempt), Numerals.count(cancelled)),
                rows.all());
    }

    private KeyFigure approved() {
        var approved = sums.number("STATE", "APPROVED");
        return new KeyFigure(
                "approved",
                say("Approved"),
                Numerals.count(approved),
                say("{0} of all projects", Numerals.share(approved, sums.projects())),
                rows.state("state", "APPROVED"));
    }

    private KeyFigure mean() {
        return new KeyFigure(
                "mean",
                say("Mean score"),
                Numerals.mean(sums.mean()),
                scored(),
                rows.known("SCORE", sums.tally("SCORED")));
    }

    private Say scored() {
        var scored = Numerals.count(sums.scored());
        return sums.open() == 0
                ? say("of {0 scored project/scored projects}", scored)
                : say(
                        "of {0 scored project/scored projects}, {1} with points still open",
                        scored, Numerals.count(sums.open()));
    }

    private KeyFigure weighted() {
        return new KeyFigure(
                "weighted",
                say("Mean weighted by budget"),
                Numerals.mean(sums.weightedMean()),
                say(
                        "of {0} with a budget",
                        Numerals.count(sums.tally("WEIGHTED").number())),
                rows.known("WEIGHTED", sums.tally("WEIGHTED")));
    }

    private KeyFigure lowest() {
        return new KeyFigure(
                "lowest",
                say("Lowest score"),
                Numerals.mean(sums.min()),
                say("highest {0}", Numerals.mean(sums.max())),
                sums.min()
                        .map(least -> rows.address()
                                .with("known", "SCORE")
                                .with("sort", "total")
                                .toString())
                        .orElse(""));
    }

    private KeyFigure budget() {
        var initial = sums.tally("MONEY", "INITIAL");
        return new KeyFigure(
                "budget",
                say("Budget, 10,000 yuan|board"),
                Numerals.money(sums.budget()),
                initial.number() == 0
                        ? say("of {0 project/projects}", Numerals.count(sums.number("MONEY", "ANNUAL")))
                        : say("at first {0}", Numerals.money(initial.amount())),
                rows.known("ANNUAL", sums.tally("MONEY", "ANNUAL")));
    }

    private KeyFigure executed() {
        return new KeyFigure(
                "executed",
                say("Spent, 10,000 yuan"),
                Numerals.money(sums.executed()),
                say("of {0 project/projects}", Numerals.count(sums.number("MONEY", "EXECUTED"))),
                rows.known("EXECUTED", sums.tally("MONEY", "EXECUTED")));
    }

    private KeyFigure rate() {
        var both = sums.tally("MONEY", "EXECUTED");
        return new KeyFigure(
                "rate",
                say("Execution rate"),
                Numerals.rate(sums.executionRate()),
                say("of a budget of {0}", both.number() == 0 ? Figures.ABSENT : Numerals.money(both.weight())),
                rows.known("EXECUTED", both));
    }
}
