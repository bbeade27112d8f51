package org.jiheng.demo.report;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiheng.demo.paper.DemoFile;
import org.jiheng.demo.paper.Goal;
import org.jiheng.demo.paper.Written;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.PaperKind;

/** A published report as its file keeps it, and the papers it becomes: every figure as it was published, also a wrong one. */
record Report(JsonObject file) {

    static final List<String> NAMES =
            List.of("yiyang-2019", "hechi-2021", "chaoyang-2023", "chaoyang-2024", "huainan-2024");

    /** Rows that answer no promise stand behind those that do. */
    private static final int BEHIND = 100;

    static Report named(String name) {
        return new Report(DemoFile.read("seeds/" + name));
    }

    private JsonObject paper() {
        return file.getJsonObject("paper");
    }

    String project() {
        return paper().getString("project");
    }

    int year() {
        return file.getInteger("year");
    }

    String scheme() {
        return file.getString("scheme");
    }

    /** The declaration, where one was published. */
    Optional<Written> declaration() {
        return Optional.ofNullable(file.getJsonObject("target"))
                .map(cells -> written(PaperKind.TARGET, placed(cells.copy(), 0)));
    }

    /** What the paper holds of the report; the rest of it stands in the file only. */
    Written evaluation(Predicate<String> holds) {
        var cells = new JsonObject();
        file.getJsonObject("cells").forEach(cell -> {
            var place = paper().getJsonObject("places", new JsonObject()).getString(cell.getKey(), cell.getKey());
            if (holds.test(place) && !unconcerned(place)) {
                cells.put(place, cell.getValue());
            }
        });
        answers().forEach(answer -> {
            cells.put("i." + answer.getKey() + ".na", "yes");
            cells.put(
                    "i." + answer.getKey() + ".na_reason",
                    file.getJsonObject("cells").getString("i." + answer.getValue() + ".level3"));
        });
        return written(PaperKind.SELF_EVALUATION, placed(cells, BEHIND));
    }

    /** Promised rows of which the report says that they do not concern the project, each with the row that says so. */
    private JsonObject answers() {
        return paper().getJsonObject("unconcerned", new JsonObject());
    }

    private boolean unconcerned(String cell) {
        return CellName.read(cell)
                .filter(name ->
                        answers().stream().anyMatch(answer -> answer.getValue().equals(name.row())))
                .isPresent();
    }

    private Written written(PaperKind kind, JsonObject cells) {
        return new Written(new JsonObject()
                .put("kind", kind.name())
                .put("year", year())
                .put("state", Goal.APPROVED.name())
                .put("origin", paper().getString("origin"))
                .put("published", kind == PaperKind.SELF_EVALUATION)
                .put("cells", cells)
                .put("rows", new JsonArray()));
    }

    /** Rows stand in the order in which the report has them; those of the money have theirs already. */
    private static JsonObject placed(JsonObject cells, int behind) {
        var rows = cells.fieldNames().stream()
                .flatMap(cell -> CellName.read(cell).stream())
                .filter(name -> !name.table().equals(Outlay.TABLE))
                .map(name -> name.beside(Cells.PLACE).toString())
                .distinct()
                .toList();
        for (var row : rows) {
            cells.put(row, cells.getString(row, String.valueOf(behind + rows.indexOf(row) + 1)));
        }
        return cells;
    }
}
