package org.jiheng.monitoring.light;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jiheng.notation.figure.Operator;
import org.jiheng.notation.target.Actual;
import org.jiheng.scheme.rule.Lights;
import org.jiheng.scheme.rule.Lights.Light;
import org.jiheng.scheme.rule.Scoring.Tiers;
import org.jiheng.words.Say;

/** The light of an indicator by the rules of its scheme, some months into a year; what cannot be told is never guessed. */
public record RowLight(Lights rules, Tiers tiers, int months, int year) {

    public Lamp of(Reached row) {
        return switch (row.target().kind()) {
            case NOT_APPLICABLE -> Lamp.dark(say("not concerned"));
            case UNREADABLE -> Lamp.dark(say("the target cannot be read"));
            case QUALITATIVE -> words(row);
            case DATE -> date(row);
            case QUANTITY -> row.blank() ? Lamp.dark(nothing()) : new FigureLight(rules, months).of(row);
        };
    }

    private static Say nothing() {
        return say("nothing filled in yet");
    }

    /** The degree that was named first of all, or else how sure the unit is. */
    private Lamp words(Reached row) {
        var said = row.toDate().strip();
        for (var at = 0; at < tiers.list().size(); at++) {
            if (said.startsWith(tiers.list().get(at).name())) {
                var last = at == tiers.list().size() - 1;
                var light = at == 0 ? Light.GREEN : last ? Light.RED : Light.YELLOW;
                return Lamp.lit(light, say("{0}|data", tiers.list().get(at).name()));
            }
        }
        return likelihood(row);
    }

    private static Lamp likelihood(Reached row) {
        return row.likelihood()
                .map(sure -> Lamp.lit(light(sure), say("likelihood: {0}", sure.label())))
                .orElseGet(() -> Lamp.dark(
                        row.blank() ? nothing() : say("words: choose how likely the target is to be reached")));
    }

    private static Light light(Likelihood sure) {
        return switch (sure) {
            case CERTAIN -> Light.GREEN;
            case POSSIBLE -> Light.YELLOW;
            case IMPOSSIBLE -> Light.RED;
        };
    }

    /** A day that was reported and lies within the months is compared; before it is due nobody can tell but the unit. */
    private Lamp date(Reached row) {
        var term = row.target().term().orElseThrow();
        var bound = row.target().operator().orElse(Operator.AT_MOST);
        var done = Actual.read(row.toDate(), row.target()).day(year).filter(day -> !day.isAfter(end()));
        if (done.isPresent()) {
            return term.kept(done.get(), bound, year)
                    ? Lamp.lit(Light.GREEN, say("done on {0}, in time", done.get()))
                    : Lamp.lit(Light.RED, say("done on {0}, not in time", done.get()));
        }
        var due = term.due().lastDay(year);
        var over = bound != Operator.AT_LEAST && bound != Operator.MORE && !due.isAfter(end());
        return over ? Lamp.dark(say("due on {0}: enter the day on which it was done", due)) : likelihood(row);
    }

    private LocalDate end() {
        return YearMonth.of(year, months).atEndOfMonth();
    }
}
