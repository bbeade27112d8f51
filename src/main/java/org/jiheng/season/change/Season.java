package org.jiheng.season.change;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.season.Days;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Stand;
import org.jiheng.season.Window;
import org.jiheng.words.Say;

/**
 * A window as a city or district set it.
 *
 * @param narrowedBy how many departments narrow it, as far as the reader sees
 * @param narrowing what the reader's own department made of it
 */
public record Season(
        long id,
        long jurisdictionId,
        String jurisdiction,
        int year,
        SeasonKind kind,
        int round,
        int upToMonth,
        Days days,
        boolean closedEarly,
        String closedBecause,
        int version,
        long narrowedBy,
        Optional<Narrowing> narrowing,
        LocalDate today) {

    /** What a department made of a window. */
    public record Narrowing(Days days, int version) {}

    public String href() {
        return "/seasons/" + id;
    }

    /** As it holds where no department narrowed it. */
    public Window window() {
        return new Window(
                id,
                kind,
                year,
                round,
                upToMonth,
                days.opensOn(),
                days.warnsOn(),
                days.closesOn(),
                closedEarly,
                closedBecause,
                false,
                today);
    }

    public Say title() {
        return window().title();
    }

    public Say titleOfYear() {
        return say("{0} of {1}", title(), String.valueOf(year));
    }

    public String list() {
        return "/seasons?year=" + year;
    }

    public boolean isOver() {
        return window().stand() == Stand.CLOSED;
    }

    public Change change(Deed deed) {
        return Change.of("season", id, jurisdictionId, deed, jurisdiction + " " + year)
                .cell("kind", null, kind.label().key())
                .cell("round", null, round == 0 ? null : round);
    }
}
