package org.jiheng.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** So many things that were made and may be wanted again; what was not asked for longest is forgotten first. */
final class Kept<K, V> {

    private final Map<K, V> things;

    Kept(int most) {
        things = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(things.get(key));
    }

    /** Two who made the same at the same time go on with one of them. */
    synchronized V keep(K key, V thing) {
        return things.merge(key, thing, (first, same) -> first);
    }
}
