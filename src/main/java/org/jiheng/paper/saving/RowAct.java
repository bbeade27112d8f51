package org.jiheng.paper.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;

/** What a button of a table asks for when the page has no script: {@code verb:table:row}, or a group to add to. */
record RowAct(String verb, String table, String target) {

    private static final Pattern WRITTEN =
            Pattern.compile("(add|up|down|copy|remove|restore):([a-z]+):([A-Za-z0-9_-]{1,40})");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int FINEST = 20;

    /** The cells that change, and where to look afterwards; a form sent twice adds its row once. */
    record Done(Map<String, String> changed, String anchor) {

        /** Changes of a whole table are looked at from its head on. */
        static Optional<Done> ofDesk(Map<String, String> changed) {
            return changed.keySet().stream()
                    .findFirst()
                    .map(first -> new Done(
                            changed,
                            CellName.read(first)
                                    .map(cell -> "#" + cell.table() + ".caption")
                                    .orElse("")));
        }
    }

    static Optional<RowAct> read(String written) {
        var read = WRITTEN.matcher(written);
        return read.matches() ? Optional.of(new RowAct(read.group(1), read.group(2), read.group(3))) : Optional.empty();
    }

    Optional<Done> on(Paper paper, Desk desk, String key) {
        var fresh = key.isEmpty() ? CellName.newRow() : CellName.newRow(key + verb + target);
        if (paper.cells().row(table, fresh).isPresent()) {
            return Optional.of(done(Map.of(), fresh));
        }
        if (verb.equals("add")) {
            return add(desk.newRow(paper, table, target), paper.cells(), fresh);
        }
        return paper.cells()
                .row(table, target)
                .filter(row -> row.gone() == verb.equals("restore"))
                .map(row -> switch (verb) {
                    case "up" -> swap(row, besides(row, desk), -1);
                    case "down" -> swap(row, besides(row, desk), 1);
                    case "copy" -> copy(row, fresh);
                    case "restore" -> done(Map.of(row.name(Cells.GONE), ""), row.key());
                    default -> new Done(Map.of(row.name(Cells.GONE), "yes"), "");
                });
    }

    private Done done(Map<String, String> changed, String key) {
        return new Done(changed, "#" + table + "." + key);
    }

    private Optional<Done> add(Map<String, String> columns, Cells cells, String key) {
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(placed(columns, cells.lastPlace(table).add(BigDecimal.ONE), key));
    }

    private Done placed(Map<String, String> columns, BigDecimal place, String key) {
        var changed = new TreeMap<String, String>();
        columns.forEach((column, value) -> changed.put(new CellName(table, key, column).toString(), value));
        changed.put(new CellName(table, key, Cells.PLACE).toString(), place.toPlainString());
        return done(changed, key);
    }

    private List<RowCells> besides(RowCells row, Desk desk) {
        var group = desk.group(row);
        return row.cells().rows(table).stream()
                .filter(other -> desk.group(other).equals(group))
                .toList();
    }

    private Done swap(RowCells row, List<RowCells> group, int step) {
        var other = group.stream().map(RowCells::key).toList().indexOf(row.key()) + step;
        if (other < 0 || other >= group.size()) {
            return done(Map.of(), row.key());
        }
        var neighbour = group.get(other);
        return done(
                Map.of(
                        row.name(Cells.PLACE), neighbour.place().toPlainString(),
                        neighbour.name(Cells.PLACE), row.place().toPlainString()),
                row.key());
    }

    private Done copy(RowCells row, String key) {
        var after = row.cells().rows(table).stream()
                .map(RowCells::place)
                .filter(place -> place.compareTo(row.place()) > 0)
                .findFirst();
        var place = after.map(next -> row.place().add(next).divide(TWO))
                .orElseGet(() -> row.place().add(BigDecimal.ONE));
        return place.scale() > FINEST ? spread(row, key) : placed(row.columns(), place, key);
    }

    /** Where a gap has become too narrow, all rows get new places with the copy among them. */
    private Done spread(RowCells row, String key) {
        var changed = new TreeMap<String, String>();
        var place = 0;
        for (var each : row.cells().allRows(table).toList()) {
            changed.put(each.name(Cells.PLACE), String.valueOf(++place));
            if (each.key().equals(row.key())) {
                changed.putAll(
                        placed(row.columns(), BigDecimal.valueOf(++place), key).changed());
            }
        }
        return done(changed, key);
    }
}
