package org.jiheng.grid;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** The specimens of the grid, with the indicators of the seed reports. */
final class GalleryGrid {

    private static final String LONG_NAME = "市、县（区）、乡镇（街道）三级承办单位对企业和群众通过政务服务便民热线反映的各类非紧急诉求在规定时限内办结并向诉求人反馈办理结果的比例";
    private static final String NOTE = "依据《淮南市12345政务服务便民热线管理办法》，以热线平台导出的年度工单统计为准；\n按办结工单数除以应办结工单数计算。";

    /** 二级指标, 三级指标, operator, target, unit, how it is read, weight. */
    private static final List<List<String>> OUTPUT = List.of(
            List.of("quantity", "日均受理话务量", ">=", "2500", "个", "不低于 2500 个", "10"),
            List.of("quantity", "坐席数量", ">=", "60", "个", "不低于 60 个", "5"),
            List.of("quality", "接通率", ">=", "90", "%", "不低于 90 %", "10"),
            List.of("quality", "话务运营畅通", "=", "畅通", "", "定性", "5"),
            List.of("timeliness", "及时响应量", "=", "及时", "", "定性", "5"),
            List.of("timeliness", "按时办结率", ">=", "98", "%", "不低于 98 %", "5"),
            List.of("cost", "项目控制数", "<=", "492", "万元", "不超过 492 万元", "10"));

    private static final List<List<String>> BENEFIT = List.of(
            List.of("economic", "节约成本", "=", "明显", "", "定性", "10"),
            List.of("social", "回应社会关切", "=", "明显", "", "定性", "10"),
            List.of("ecological", "本项目不涉及生态", "", "", "", "", ""));

    private GalleryGrid() {}

    private static List<GridColumn> columns() {
        return List.of(
                GridColumn.of(GridKind.CHOICE, "level2", say("Second-level indicator"))
                        .medium()
                        .offering("output", outputs())
                        .offering("benefit", benefits())
                        .offering(
                                "satisfaction",
                                List.of(Choice.of("satisfaction", say("Satisfaction of those served")))),
                GridColumn.of(GridKind.TEXT, "level3", say("Third-level indicator"))
                        .wide()
                        .limit(60)
                        .namingTheRow()
                        .hint(say("What is measured, in a few words")),
                GridColumn.of(GridKind.CHOICE, "operator", say("Operator")).offering(operators()),
                GridColumn.of(GridKind.TEXT, "target", say("Target value"))
                        .limit(40)
                        .hint(say("A number or a word")),
                GridColumn.of(GridKind.TEXT, "unit", say("Unit of measure"))
                        .narrow()
                        .limit(10),
                GridColumn.of(GridKind.FACT, "reading", say("Read as")).medium(),
                GridColumn.of(GridKind.SUM, "weight", say("Points")),
                GridColumn.of(GridKind.OUT, "out", say("Not concerned")),
                GridColumn.of(GridKind.LONG, "note", say("Scoring note")).limit(500));
    }

    private static List<Choice> outputs() {
        return List.of(
                Choice.of("quantity", say("Quantity")),
                Choice.of("quality", say("Quality")),
                Choice.of("timeliness", say("Timeliness")),
                Choice.of("cost", say("Cost")));
    }

    private static List<Choice> benefits() {
        return List.of(
                Choice.of("economic", say("Economic benefit")),
                Choice.of("social", say("Social benefit")),
                Choice.of("ecological", say("Ecological benefit")),
                Choice.of("lasting", say("Lasting effect")));
    }

    private static List<Choice> operators() {
        return List.of(Choice.of(">=", "≥"), Choice.of("<=", "≤"), Choice.of("=", "="));
    }

    static Grid full() {
        var satisfaction = List.of(List.of("satisfaction", "群众和社会满意率", ">=", "98", "%", "不低于 98 %", "10"));
        return grid(rows("a", OUTPUT, 18), rows("b", BENEFIT, 8), rows("s", satisfaction, 4));
    }

    static Grid empty() {
        return grid(List.of(), List.of(), List.of());
    }

    static Grid wrong() {
        var output = new ArrayList<>(rows("a", OUTPUT, 7));
        output.set(0, output.get(0).with("weight", GridCell.of("十分").complaining(say("Enter the points as a number"))));
        output.set(1, output.get(1).with("level3", GridCell.of(LONG_NAME).complaining(tooLong())));
        output.set(2, output.get(2).with("note", GridCell.of(NOTE.repeat(8)).complaining(tooLong())));
        output.set(3, output.get(3).with("target", GridCell.of("畅通且全天候人工服务").marked(true)));
        output.set(5, output.get(5).gone(true));
        return grid(output, rows("b", BENEFIT, 3), List.of());
    }

    private static Say tooLong() {
        return say("No more than {0} characters", 60);
    }

    private static Grid grid(List<GridRow> output, List<GridRow> benefit, List<GridRow> satisfaction) {
        var total = GridSum.total("sum.total", sum(output).add(sum(benefit)).add(sum(satisfaction)), of(90));
        return Grid.of(
                        "i",
                        say("Performance indicators"),
                        columns(),
                        List.of(
                                group("output", say("Output indicators"), output, 50),
                                group("benefit", say("Benefit indicators"), benefit, 30),
                                group("satisfaction", say("Satisfaction indicators"), satisfaction, 10)))
                .totalling(total);
    }

    private static GridGroup group(String key, Object label, List<GridRow> rows, int wanted) {
        return GridGroup.of(key, label, rows)
                .summing(GridSum.subtotal("sum." + key, sum(rows), of(wanted)))
                .whenEmpty(say("No row yet: add one, or paste a block from Excel or WPS into it."));
    }

    private static BigDecimal of(int points) {
        return BigDecimal.valueOf(points);
    }

    private static BigDecimal sum(List<GridRow> rows) {
        return rows.stream()
                .map(row -> row.cell("weight").value())
                .filter(weight -> weight.matches("\\d+"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** So many rows; those beyond the specimens are named by their number and weigh nothing. */
    private static List<GridRow> rows(String prefix, List<List<String>> specimens, int wanted) {
        var rows = new ArrayList<GridRow>();
        for (var at = 0; at < wanted; at++) {
            var cells = specimens.get(at % specimens.size());
            var again = at < specimens.size() ? "" : "（" + (at / specimens.size() + 1) + "）";
            rows.add(row(prefix + "row%04d".formatted(at + 1), at + 1, cells, again));
        }
        return rows;
    }

    private static GridRow row(String key, int at, List<String> cells, String again) {
        var name = cells.get(1) + again;
        var out = cells.get(2).isEmpty();
        return GridRow.of(key, String.valueOf(at), name)
                .out(out)
                .with("level2", cells.get(0))
                .with("level3", name)
                .with("operator", cells.get(2))
                .with("target", cells.get(3))
                .with("unit", cells.get(4))
                .with("reading", cells.get(5))
                .with("weight", again.isEmpty() ? cells.get(6) : "0")
                .with("out", out ? "yes" : "")
                .with("note", at % 3 == 1 ? NOTE : "");
    }
}
