package org.jiheng.season;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.words.Say;

/** What other rooms ask: when papers may be handed in, and who then looks at them. */
public final class Seasons {

    private final WindowStore windows;
    private final StepStore steps;

    /** Asked within a deed it takes part in the deed's transaction. */
    public Seasons(Database db) {
        windows = new WindowStore(db);
        steps = new StepStore(db);
    }

    /** The window as it holds for a node; nothing where nobody has set one: then papers stay drafts. */
    public Future<Optional<Window>> window(long nodeId, int year, SeasonKind kind, int round, Scope scope) {
        return windows.of(nodeId, year, scope)
                .map(all -> all.stream()
                        .filter(window -> window.kind() == kind && window.round() == round)
                        .findFirst());
    }

    /** The window in words, or who would have to set it. */
    public Future<Say> words(long nodeId, int year, SeasonKind kind, Scope scope) {
        return window(nodeId, year, kind, 0, scope)
                .compose(window -> window.map(Window::words)
                        .map(Future::succeededFuture)
                        .orElseGet(() -> opener(nodeId, year, scope).map(opener -> Window.unset(kind, year, opener))));
    }

    /** All windows of a year as they hold for a node, in the order in which the year runs. */
    public Future<List<Window>> windows(long nodeId, int year, Scope scope) {
        return windows.of(nodeId, year, scope);
    }

    /** The monitoring rounds of a year, first to last. */
    public Future<List<Window>> rounds(long nodeId, int year, Scope scope) {
        return windows.of(nodeId, year, scope)
                .map(all -> all.stream()
                        .filter(window -> window.kind() == SeasonKind.MONITORING)
                        .toList());
    }

    /** The steps of a kind of paper (TARGET, MONITORING, SELF_EVALUATION, OVERALL), first to last, never empty. */
    public Future<List<Step>> steps(long nodeId, int year, String paperKind, Scope scope) {
        return steps.nearest(nodeId, year, paperKind, scope);
    }

    /** Whose finance office opens the windows of a node, by name. */
    public Future<String> opener(long nodeId, int year, Scope scope) {
        return windows.opener(nodeId, year, scope);
    }

    /** The day of the database in Beijing time, wherever the server stands. */
    public Future<LocalDate> today() {
        return windows.today();
    }
}
