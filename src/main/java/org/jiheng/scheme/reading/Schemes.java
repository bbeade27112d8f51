package org.jiheng.scheme.reading;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jiheng.database.Database;
import org.jiheng.scheme.Scheme;

/** The door for every other room: which scheme applies, and what it says. */
public final class Schemes {

    private final SchemeStore store;
    private final Map<Long, Scheme> published;

    public Schemes(Database db) {
        this(db, new ConcurrentHashMap<>());
    }

    private Schemes(Database db, Map<Long, Scheme> published) {
        store = new SchemeStore(db);
        this.published = published;
    }

    /** The same schemes, asked for within a deed. */
    public Schemes within(Database tx) {
        return new Schemes(tx, published);
    }

    /** A published scheme never changes, so it is read once. */
    public Future<Scheme> find(long id) {
        var known = published.get(id);
        return known == null ? store.find(id).map(this::kept) : Future.succeededFuture(known);
    }

    /**
     * What papers of the kind {@code TARGET} or {@code OVERALL} of a node follow in a year: the choice of the nearest
     * jurisdiction above it, or else in its newest version the Ministry's self-evaluation, and for a department as a
     * whole the sheet of Beijing, for no rule of the state says one.
     */
    public Future<Scheme> inForce(long nodeId, int year, String kind) {
        return store.inForce(nodeId, year, kind).compose(this::find);
    }

    /** The newest version of a published scheme that is shipped or belongs to the surroundings of a node. */
    public Future<Optional<Scheme>> published(String code, long nodeId) {
        return store.published(code, nodeId)
                .compose(id -> id.map(each -> find(each).map(Optional::of))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty())));
    }

    private Scheme kept(SchemeStore.Stored stored) {
        var scheme = SchemeReader.read(stored.id(), SchemeShape.read(stored.content()));
        if (!stored.draft()) {
            published.put(scheme.id(), scheme);
        }
        return scheme;
    }
}
