package org.jiheng.paper.saving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;

/** How much more a paper can hold than stands in it, so that nobody fills it without end. */
final class Room {

    static final int MOST_ROWS = 200;

    private static final int MOST_ROWS_EVER = 2000;
    private static final int MOST_CELLS = 20_000;

    private final Cells present;
    private final Map<String, Set<String>> rows = new HashMap<>();
    private final Map<String, Integer> living = new HashMap<>();
    private int cells;
    private boolean counted;

    Room(Cells present) {
        this.present = present;
        cells = present.values().size();
    }

    /** Counted only once a cell needs room; most of what is sent changes cells that stand already. */
    private void count() {
        if (counted) {
            return;
        }
        counted = true;
        present.values().keySet().stream()
                .map(CellName::read)
                .flatMap(Optional::stream)
                .filter(name -> rowsOf(name.table()).add(name.row()))
                .filter(name ->
                        !present.value(name.beside(Cells.GONE).toString()).equals("yes"))
                .forEach(name -> living.merge(name.table(), 1, Integer::sum));
    }

    /** What stands already can always be changed; only what is added needs room. */
    boolean isThereFor(String cell, String text) {
        if (text.isEmpty() || !present.value(cell).isEmpty()) {
            return true;
        }
        return ++cells <= MOST_CELLS
                && CellName.read(cell).map(this::isThereFor).orElse(true);
    }

    private boolean isThereFor(CellName name) {
        count();
        var known = rowsOf(name.table());
        if (known.contains(name.row())) {
            return true;
        }
        var free = living.getOrDefault(name.table(), 0) < MOST_ROWS && known.size() < MOST_ROWS_EVER;
        if (free) {
            known.add(name.row());
            living.merge(name.table(), 1, Integer::sum);
        }
        return free;
    }

    private Set<String> rowsOf(String table) {
        return rows.computeIfAbsent(table, none -> new HashSet<>());
    }
}
