package org.jiheng.indicator;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** What approved declarations have promised, for others of the same city or district to learn from. */
public final class Library {

    /** An indicator by what it is called and what it measures in. */
    public record Name(String type, String name, String unit) {}

    private final LibraryStore store;

    public Library(Database db) {
        store = new LibraryStore(db);
    }

    /** Keeps what a paper now promises, in place of what it promised before. */
    public Future<Void> keep(Paper paper, List<Promise> promises, Viewer viewer) {
        return store.drop(paper, viewer).compose(dropped -> store.add(paper, promises, viewer));
    }

    /** How the targets of other projects spread, by indicator; those nobody else promised are not in it. */
    public Future<Map<Name, Spread>> spreads(Paper paper, List<Name> names, Viewer viewer) {
        return names.isEmpty() ? Future.succeededFuture(Map.of()) : store.spreads(paper, names, viewer);
    }
}
