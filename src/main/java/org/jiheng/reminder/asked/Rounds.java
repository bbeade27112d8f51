package org.jiheng.reminder.asked;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.season.Seasons;
import org.jiheng.season.Window;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Choice;

/** The rounds of monitoring a year has, and the one that is asked for now. */
public record Rounds(List<Window> windows) {

    public static Future<Rounds> of(int year, Database db, Viewer viewer) {
        return new Seasons(db).rounds(viewer.nodeId(), year, viewer.scope()).map(Rounds::new);
    }

    /** The last one that has opened, or the first of all. */
    public int now() {
        return windows.stream()
                .filter(window -> !window.today().isBefore(window.opensOn()))
                .mapToInt(Window::round)
                .max()
                .orElse(1);
    }

    public List<Choice> choices() {
        return windows.stream()
                .map(window -> Choice.of(String.valueOf(window.round()), window.title()))
                .toList();
    }
}
