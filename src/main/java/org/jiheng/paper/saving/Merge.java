package org.jiheng.paper.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;

/**
 * One person's cells against a paper that others may have changed since that person saw it. What nobody else touched is
 * taken, what the person left alone is left alone, and only a cell that two people changed differently is asked about.
 *
 * @param taken what is to be written
 * @param standing what was sent and stands already, by this person's own earlier save or by chance
 */
public record Merge(Map<String, String> taken, List<Conflict> conflicts, TreeSet<String> standing) {

    /** Two values for one cell; {@code rowGone} when the other person deleted the row it stands in. */
    public record Conflict(
            String cell, String base, String theirs, String mine, String who, String at, boolean rowGone) {

        /** Whether it is asked if a row goes that somebody else was filling in. */
        public boolean deletes() {
            return cell.endsWith("." + Cells.GONE);
        }
    }

    public static Merge of(Cells present, Map<String, Touch> touched, long me, Typed typed) {
        var merge = new Merge(new TreeMap<>(), new ArrayList<>(), new TreeSet<>());
        typed.cells().forEach((cell, mine) -> merge.add(new Row(present, touched, me, cell), mine, typed));
        return merge;
    }

    /** Rows that are deleted come back with cells that somebody chose to keep. */
    Merge restoring(Cells present) {
        List.copyOf(taken.keySet())
                .forEach(cell -> CellName.read(cell)
                        .map(name -> name.beside(Cells.GONE).toString())
                        .filter(gone -> present.value(gone).equals("yes"))
                        .ifPresent(gone -> taken.putIfAbsent(gone, "")));
        return this;
    }

    private void add(Row row, String mine, Typed typed) {
        var touch = Optional.ofNullable(row.touched.get(row.cell));
        if (mine.equals(row.value())) {
            standing.add(row.cell);
            return;
        }
        if (touch.filter(each -> leftAlone(each, mine, typed)).isPresent()) {
            return;
        }
        var against = touch.filter(each -> !each.by(row.me) && !row.isPlace())
                .or(row::deletedByAnother)
                .or(() -> mine.equals("yes") ? row.editedByAnother() : Optional.empty());
        if (against.isPresent()) {
            conflicts.add(row.conflict(against.get(), mine));
        } else {
            taken.put(row.cell, mine);
            row.deletedByMyself()
                    .filter(gone -> !mine.isEmpty() && !typed.cells().containsKey(gone))
                    .ifPresent(gone -> taken.put(gone, ""));
        }
    }

    /** Unchanged since the page was drawn, or kept by an earlier save of the same, which others have seen since. */
    private static boolean leftAlone(Touch touch, String mine, Typed typed) {
        return touch.own()
                .map(own ->
                        own.equals(mine) || !typed.onlyEdited() && touch.base().equals(mine))
                .orElseGet(() -> touch.base().equals(mine));
    }

    /** A cell, and what happened meanwhile to it and to the row it stands in. */
    private record Row(Cells present, Map<String, Touch> touched, long me, String cell) {

        String value() {
            return present.value(cell);
        }

        /** Order is nobody's text: who moves a row last has moved it. */
        boolean isPlace() {
            return cell.endsWith("." + Cells.PLACE);
        }

        private Optional<String> gone() {
            return CellName.read(cell)
                    .map(name -> name.beside(Cells.GONE).toString())
                    .filter(gone -> !gone.equals(cell) && present.value(gone).equals("yes"));
        }

        Optional<Touch> deletedByAnother() {
            return gone().map(touched::get).filter(touch -> !touch.by(me));
        }

        /** In another window; typing into the row here afterwards means that it is wanted. */
        Optional<String> deletedByMyself() {
            return gone().filter(gone ->
                    touched.containsKey(gone) && touched.get(gone).by(me));
        }

        Optional<Touch> editedByAnother() {
            return CellName.read(cell)
                    .filter(name -> name.column().equals(Cells.GONE))
                    .flatMap(name -> touched.entrySet().stream()
                            .filter(other -> !other.getValue().by(me))
                            .filter(other -> other.getKey().startsWith(name.table() + "." + name.row() + "."))
                            .filter(other -> !other.getKey().endsWith("." + Cells.PLACE))
                            .map(Map.Entry::getValue)
                            .findFirst());
        }

        Conflict conflict(Touch touch, String mine) {
            var base = touched.containsKey(cell) ? touched.get(cell).base() : value();
            return new Conflict(
                    cell,
                    base,
                    value(),
                    mine,
                    touch.name(),
                    touch.at(),
                    deletedByAnother().isPresent());
        }
    }
}
