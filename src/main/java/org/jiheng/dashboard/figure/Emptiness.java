package org.jiheng.dashboard.figure;

import static org.jiheng.words.Say.say;

import java.util.Optional;
import org.jiheng.ledger.Basis;
import org.jiheng.ledger.Sums;
import org.jiheng.words.Say;

/** Why a board has no scores to show, and where to go from there. */
public record Emptiness(Say words, String href, Say next) {

    public static Optional<Emptiness> of(Sums sums, Rows rows, String latest) {
        var year = String.valueOf(rows.year());
        if (sums.projects() == 0) {
            return Optional.of(new Emptiness(
                    say("There are no projects here in {0}.", year), "/projects?year=" + year, say("To the projects")));
        }
        if (sums.scored() > 0) {
            return Optional.empty();
        }
        return Optional.of(waiting(sums, rows, latest));
    }

    private static Emptiness waiting(Sums sums, Rows rows, String latest) {
        if (sums.open() > 0) {
            var open = Numerals.count(sums.open());
            return new Emptiness(
                    rows.basis() == Basis.LATEST
                            ? say("Of the self-evaluations handed in, the score of {0} is not decided yet.", open)
                            : say(
                                    "Of the self-evaluations that were approved, the score of {0} is not decided yet.",
                                    open),
                    rows.where("flag", "OPEN"),
                    say("Show those whose score is open"));
        }
        if (rows.basis() == Basis.LATEST || Progress.handedIn(sums) == 0) {
            return new Emptiness(
                    say(
                            "No self-evaluation with a complete score was handed in yet. Scores and charts stand here from the first one on."),
                    rows.all(),
                    say("Show the projects"));
        }
        return new Emptiness(
                say(
                        "Nothing is approved yet; self-evaluations handed in: {0}.",
                        Numerals.count(Progress.handedIn(sums))),
                latest,
                say("Show them with what is not approved"));
    }
}
