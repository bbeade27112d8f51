package org.jiheng.bench.papers;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** The cells of a declaration as somebody would have filled it, with as many indicators as are asked for. */
record Rows(JsonObject opened) {

    private static final String GOAL = "认真贯彻落实决策部署，做好民意收集、咨询答复、转办处理，办好千家万户的日常事，" + "保证热线运行正常、话务员队伍稳定，及时接收并反馈社会关切。";
    private static final List<String> TARGETS = List.of("≥2500个", "≥90%", "492万元", "明显提升", "2026年12月底前");

    static String key(int row) {
        return "row%05d".formatted(row);
    }

    static String name(int row) {
        return "第" + row + "项：热线按时办结的工单占比";
    }

    JsonObject filled(int rows) {
        var cells = new JsonObject();
        opened.forEach(cell -> {
            if (!cell.getKey().startsWith("i.")) {
                cells.put(cell.getKey(), cell.getValue());
            }
        });
        cells.put("mid_goal", GOAL.repeat(4)).put("year_goal", GOAL.repeat(3));
        cells.put("responsible", "甲一").put("mid_fiscal", "1476.00").put("mid_other", "24.00");
        var kinds = kinds();
        for (var row = 1; row <= rows; row++) {
            fill(cells, row, kinds.get((row - 1) * kinds.size() / rows), rows);
        }
        return cells;
    }

    private static void fill(JsonObject cells, int row, List<String> kind, int rows) {
        var path = "i." + key(row) + ".";
        cells.put(path + "at", "" + row)
                .put(path + "level1", kind.get(0))
                .put(path + "level2", kind.get(1))
                .put(path + "level3", name(row))
                .put(path + "year", TARGETS.get(row % TARGETS.size()))
                .put(path + "mid", TARGETS.get(row % TARGETS.size()))
                .put(path + "weight", "" + 90 / rows)
                .put(path + "source", "热线平台年度统计")
                .put(path + "explanation", "按时办结的工单数 ÷ 应办结的工单数 × 100%");
    }

    /** First and second level of the rows the form opens with, in its order. */
    private List<List<String>> kinds() {
        return opened.fieldNames().stream()
                .filter(name -> name.startsWith("i.") && name.endsWith(".level2"))
                .map(name -> name.substring(0, name.length() - "level2".length()))
                .sorted((one, other) -> place(one) - place(other))
                .map(path -> List.of(opened.getString(path + "level1"), opened.getString(path + "level2")))
                .collect(Collectors.toList());
    }

    private int place(String path) {
        return Integer.parseInt(opened.getString(path + "at"));
    }
}
