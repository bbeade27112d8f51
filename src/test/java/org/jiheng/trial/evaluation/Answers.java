package org.jiheng.trial.evaluation;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was promised and what was reached in a self-evaluation of some rows: figures, shares, words, and one row behind. */
record Answers(int rows) {

    /** A kind of indicator by its place in the scheme, with the points of its block, its target and what was reached. */
    private record Kind(String block, String type, int points, String target, String reached) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("OUTPUT", "QUANTITY", 50, "≥2500件", "2618件"),
            new Kind("OUTPUT", "QUALITY", 50, "≥95%", "96.4%"),
            new Kind("OUTPUT", "TIMELINESS", 50, "≥90%", "88.2%"),
            new Kind("OUTPUT", "COST", 50, "≤500万元", "500万元"),
            new Kind("BENEFIT", "SOCIAL", 30, "明显提升", "明显提升"),
            new Kind("BENEFIT", "ECONOMIC", 30, "≥5%", "5.6%"),
            new Kind("SATISFACTION", "SATISFACTION", 10, "≥90%", "94.89%"));

    /** Of ten rows, which are of which kind; thirty have three times as many of each. */
    private static final List<Integer> ORDER = List.of(0, 0, 1, 1, 2, 3, 4, 4, 5, 6);

    static String key(int row) {
        return "row%05d".formatted(row);
    }

    static String name(int row) {
        return "第" + row + "项热线工单指标";
    }

    private Kind kind(int row) {
        return KINDS.get(ORDER.get((row - 1) * ORDER.size() / rows));
    }

    /** Shared out in whole points, so that each block carries what it must. */
    private int points(int row) {
        var alike = IntStream.rangeClosed(1, rows)
                .filter(other -> kind(other).block.equals(kind(row).block))
                .boxed()
                .toList();
        var whole = kind(row).points;
        var place = alike.indexOf(row);
        return whole * (place + 1) / alike.size() - whole * place / alike.size();
    }

    JsonObject promised() {
        var cells = new JsonObject()
                .put("project_name", "民意热线运行")
                .put("unit", "道路一队")
                .put("department", "东区交通局")
                .put("responsible", "甲一")
                .put("year_goal", "保证热线运行正常，及时接收并反馈社会关切。");
        for (var row = 1; row <= rows; row++) {
            var path = "i." + key(row) + ".";
            cells.put(path + "at", "" + row)
                    .put(path + "level1", kind(row).block)
                    .put(path + "level2", kind(row).type)
                    .put(path + "level3", name(row))
                    .put(path + "year", kind(row).target)
                    .put(path + "weight", "" + points(row));
        }
        return cells;
    }

    Map<String, String> filled() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("f.fiscal.executed", "492");
        cells.put("f.other.executed", "8");
        cells.put("year_done", "热线运行正常，社会关切及时接收并得到反馈。");
        for (var row = 1; row <= rows; row++) {
            reached(row, cells);
        }
        cells.putAll(Map.of("survey.method", "电话回访", "survey.issued", "500", "survey.returned", "480"));
        cells.putAll(Map.of("survey.valid", "470", "survey.satisfied", "446"));
        cells.putAll(Map.of("responsible", "甲一", "filler", "道路一队填报人", "phone", "0000-1234567"));
        cells.put("statement", "以上内容真实、完整，经队长审阅。");
        return cells;
    }

    private void reached(int row, Map<String, String> cells) {
        var path = "i." + key(row) + ".";
        cells.put(path + "actual", kind(row).reached);
        if (kind(row).type.equals("TIMELINESS")) {
            cells.put(path + "deviation_kind", "STAFF");
            cells.put(path + "deviation", "汛期来电集中，接续办理较慢");
            cells.put(path + "measures", "增加汛期值班人员");
        }
        if (kind(row).type.equals("SOCIAL")) {
            cells.put(path + "tier", "MET");
            cells.put(path + "own_score", "" + points(row));
        }
    }

    /** The cells of figures, by turns. */
    List<String> typed() {
        return IntStream.rangeClosed(1, rows)
                .filter(row -> kind(row).reached.endsWith("件"))
                .mapToObj(row -> "i." + key(row) + ".actual")
                .toList();
    }
}
