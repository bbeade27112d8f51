package org.jiheng.paper.saving;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.RowCells;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** The plainest kind of paper there can be: two texts, a tick and one table, whose weights are counted. */
final class PlainDesk implements Desk {

    static final Map<String, Integer> HEAD = new TreeMap<>(Map.of("year_goal", 2000, "leader", 20, "agreed", 3));
    static final Map<String, Integer> COLUMNS =
            new TreeMap<>(Map.of("level3", 100, "target", 100, "weight", 20, "group", 20, "at", 40, "gone", 3));

    @Override
    public Desk within(Database tx) {
        return this;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SELF_EVALUATION;
    }

    @Override
    public Optional<Integer> limit(String cell) {
        return Optional.ofNullable(HEAD.get(cell))
                .or(() -> CellName.read(cell)
                        .filter(name -> name.table().equals("i"))
                        .map(name -> COLUMNS.get(name.column())));
    }

    @Override
    public Say label(Paper paper, String cell) {
        return say("{0}", cell);
    }

    @Override
    public String group(RowCells row) {
        return row.value("group");
    }

    @Override
    public Map<String, String> newRow(Paper paper, String table, String group) {
        return table.equals("i") ? Map.of("group", group) : Map.of();
    }

    @Override
    public Future<Map<String, Object>> facts(Paper paper, Viewer viewer) {
        return Future.succeededFuture(Map.of("sum.total", sum(paper.cells())));
    }

    static Object sum(Cells cells) {
        return cells.rows("i").stream()
                .map(row -> row.value("weight"))
                .filter(weight -> weight.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Override
    public Future<List<Finding>> check(Paper paper, Viewer viewer) {
        return Future.succeededFuture(List.of());
    }

    @Override
    public Future<List<Section>> summary(Paper paper, Viewer viewer) {
        return Future.succeededFuture(List.of());
    }

    @Override
    public Future<Void> approved(Paper paper, Viewer viewer) {
        return Future.succeededFuture();
    }
}
