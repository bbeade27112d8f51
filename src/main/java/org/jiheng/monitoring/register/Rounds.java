package org.jiheng.monitoring.register;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.season.Stand;
import org.jiheng.season.Window;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** The rounds of a year as they hold for the viewer, and what is said when nobody has set any. */
record Rounds(List<Window> all, Say unset) {

    static Future<Rounds> of(Database db, int year, Viewer viewer) {
        var seasons = new Seasons(db);
        return Future.all(
                        seasons.rounds(viewer.nodeId(), year, viewer.scope()),
                        seasons.opener(viewer.nodeId(), year, viewer.scope()))
                .map(both -> new Rounds(both.resultAt(0), Window.unset(SeasonKind.MONITORING, year, both.resultAt(1))));
    }

    /** The one that was asked for, or is open, or was opened last, or comes first. */
    int atHand(int asked) {
        return find(asked)
                .or(() -> all.stream().filter(Window::admits).findFirst())
                .or(() -> all.stream()
                        .filter(window -> window.stand() != Stand.NOT_OPEN)
                        .reduce((earlier, later) -> later))
                .or(() -> all.stream().findFirst())
                .map(Window::round)
                .orElse(Math.max(asked, 1));
    }

    private Optional<Window> find(int round) {
        return all.stream().filter(window -> window.round() == round).findFirst();
    }

    Say words(int round) {
        return find(round).map(Window::words).orElse(unset);
    }

    List<Choice> choices() {
        return all.stream()
                .map(window -> Choice.of(String.valueOf(window.round()), window.title()))
                .toList();
    }
}
