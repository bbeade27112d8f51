package org.jiheng.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One person's cells against a paper that others may have changed since that person saw it. What nobody else touched is
 * taken, what the person left alone is left alone, and only a cell that two people changed differently is asked about.
 */
public record Merge(Map<String, String> taken, List<Conflict> conflicts) {

    /** What was last done to a cell since the page was drawn: what stood there then, and who touched it last. */
    public record Touch(String base, long accountId, String name, String at) {}

    /** Two values for one cell; {@code rowGone} when the other person deleted the row it stands in. */
    public record Conflict(
            String cell, String base, String theirs, String mine, String who, String at, boolean rowGone) {}

    public static Merge of(Cells present, Map<String, Touch> touched, long me, Map<String, String> posted) {
        var merge = new Merge(new TreeMap<>(), new ArrayList<>());
        posted.forEach((cell, mine) -> merge.add(present, touched, me, cell, mine));
        return merge;
    }

    private void add(Cells present, Map<String, Touch> touched, long me, String cell, String mine) {
        var theirs = present.value(cell);
        var touch = touched.get(cell);
        if (mine.equals(theirs) || touch != null && mine.equals(touch.base())) {
            return;
        }
        if (touch != null && touch.accountId() != me) {
            conflicts.add(conflict(cell, touch, theirs, mine, false));
        } else {
            lookAtTheRow(present, touched, me, cell, mine);
        }
    }

    private void lookAtTheRow(Cells present, Map<String, Touch> touched, long me, String cell, String mine) {
        var name = CellName.read(cell);
        var deleted = name.map(part -> part.beside(Cells.GONE).toString())
                .filter(gone -> !gone.equals(cell) && present.value(gone).equals("yes"))
                .map(touched::get)
                .filter(touch -> touch.accountId() != me);
        var edited = name.filter(part -> part.column().equals(Cells.GONE) && mine.equals("yes"))
                .flatMap(part -> touched.entrySet().stream()
                        .filter(other -> other.getValue().accountId() != me)
                        .filter(other -> other.getKey().startsWith(part.table() + "." + part.row() + "."))
                        .map(Map.Entry::getValue)
                        .findFirst());
        if (deleted.isPresent()) {
            conflicts.add(conflict(cell, deleted.get(), present.value(cell), mine, true));
        } else if (edited.isPresent()) {
            conflicts.add(conflict(cell, edited.get(), present.value(cell), mine, false));
        } else {
            taken.put(cell, mine);
        }
    }

    private static Conflict conflict(String cell, Touch touch, String theirs, String mine, boolean rowGone) {
        return new Conflict(cell, touch.base(), theirs, mine, touch.name(), touch.at(), rowGone);
    }
}
