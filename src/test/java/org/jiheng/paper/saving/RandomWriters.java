package org.jiheng.paper.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jiheng.paper.Cells;

/** Four people with two windows each who type, revert, resend and delete by chance, and an oracle that remembers all. */
final class RandomWriters {

    private static final List<String> CELLS =
            List.of("goal", "leader", "i.row1.x", "i.row1.y", "i.row1.at", "i.row1.gone", "i.row2.x", "i.row2.gone");

    /** One open page: what it was drawn from, and what was typed into it and not yet acknowledged. */
    private static final class Page {
        private final long who;
        private Cells shown = Cells.none();
        private int seen;
        private final Map<String, String> typed = new TreeMap<>();

        Page(long who) {
            this.who = who;
        }
    }

    private final Random random;
    private final List<Page> pages = new ArrayList<>();
    private final List<Touch.Line> history = new ArrayList<>();
    private Cells present = Cells.none();
    private int asked;

    RandomWriters(long seed) {
        random = new Random(seed);
        for (var who = 1; who <= 4; who++) {
            pages.add(new Page(who));
            pages.add(new Page(who));
        }
    }

    int asked() {
        return asked;
    }

    void step() {
        var page = pages.get(random.nextInt(pages.size()));
        for (var edits = random.nextInt(3); edits >= 0; edits--) {
            var cell = CELLS.get(random.nextInt(CELLS.size()));
            page.typed.put(cell, value(cell));
        }
        save(page, random.nextInt(4) > 0);
    }

    private String value(String cell) {
        if (cell.endsWith("gone")) {
            return random.nextInt(4) == 0 ? "yes" : "";
        }
        return random.nextInt(5) == 0 ? "" : "v" + random.nextInt(6);
    }

    private void save(Page page, boolean byScript) {
        var cells = byScript ? page.typed : whole(page);
        var since = List.copyOf(history.subList(page.seen, history.size()));
        var merge =
                Merge.of(present, Touch.of(since, page.who), page.who, new Typed(page.seen, cells, byScript, false));
        var before = present;
        present = present.with(merge.taken());
        remember(page, before, merge);
        check(page, cells, byScript, before, merge, since);
        asked += merge.conflicts().size();
        if (random.nextInt(4) > 0) {
            page.shown = present;
            page.seen = history.size();
            page.typed.clear();
        }
    }

    private static Map<String, String> whole(Page page) {
        var all = new TreeMap<String, String>();
        CELLS.forEach(cell -> all.put(cell, page.shown.value(cell)));
        all.putAll(page.typed);
        return all;
    }

    private void remember(Page page, Cells before, Merge merge) {
        var line = new HashMap<String, Touch.Change>();
        merge.taken().forEach((cell, value) -> line.put(cell, new Touch.Change(before.value(cell), value)));
        history.add(new Touch.Line(page.who, "填报人" + page.who, "14:00:00", line));
    }

    private void check(
            Page page, Map<String, String> cells, boolean byScript, Cells before, Merge merge, List<Touch.Line> since) {
        cells.forEach((cell, mine) -> {
            var typedHere = !mine.equals(page.shown.value(cell))
                    || byScript && ownLast(page, cell, since).isPresent();
            if (typedHere) {
                assertThat(stands(cell, mine)
                                || isAsked(merge, cell, mine)
                                || ownLast(page, cell, since)
                                        .filter(mine::equals)
                                        .isPresent())
                        .as("%s typed into %s", mine, cell)
                        .isTrue();
            } else if (page.typed.isEmpty()) {
                assertThat(present.value(cell)).as("left alone").isEqualTo(before.value(cell));
            }
            if (!anotherTouched(page, cell, since)) {
                assertThat(isAsked(merge, cell, mine))
                        .as("%s asked for nothing", cell)
                        .isFalse();
            }
        });
        merge.taken().keySet().stream()
                .filter(cell -> !cell.endsWith(".at"))
                .forEach(cell -> assertThat(lastToucher(cell, since, page.who))
                        .as("%s was taken over another's", cell)
                        .isEqualTo(page.who));
    }

    private boolean stands(String cell, String mine) {
        return present.value(cell).equals(mine);
    }

    private static boolean isAsked(Merge merge, String cell, String mine) {
        return merge.conflicts().stream()
                .anyMatch(one -> one.cell().equals(cell) && one.mine().equals(mine));
    }

    private static Optional<String> ownLast(Page page, String cell, List<Touch.Line> since) {
        return since.stream()
                .filter(line -> line.accountId() == page.who && line.cells().containsKey(cell))
                .reduce((first, last) -> last)
                .map(line -> line.cells().get(cell).after());
    }

    /** The cell itself, or for cells of a row any other cell of that row. */
    private static boolean anotherTouched(Page page, String cell, List<Touch.Line> since) {
        var row = cell.startsWith("i.") ? cell.substring(0, "i.row1.".length()) : cell;
        return since.stream()
                .filter(line -> line.accountId() != page.who)
                .flatMap(line -> line.cells().keySet().stream())
                .anyMatch(touched -> touched.startsWith(row));
    }

    private static long lastToucher(String cell, List<Touch.Line> since, long nobody) {
        return since.stream()
                .filter(line -> line.cells().containsKey(cell))
                .reduce((first, last) -> last)
                .map(Touch.Line::accountId)
                .orElse(nobody);
    }
}
