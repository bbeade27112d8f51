package org.jiheng.web.gallery;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.page.Status;

/** The specimens of tables: projects of a year, narrow and wide, sorted, filtered and in pages. */
final class GalleryTable {

    private static final List<String> NAMES = List.of(
            "市民热线工作问题诊断研究项目",
            "网格化平台运维",
            "朝阳区城市管理指挥中心非紧急救助服务暨市民热线服务中心外呼座席及诉求办理质量回访项目",
            "12345政务热线服务项目",
            "设备购置",
            "数字化城管平台建设");
    private static final List<String> UNITS = List.of("数据分析科", "运维保障科", "北京市朝阳区市民热线服务中心");

    /** A project as a line of a table; what has not been scored yet has no score. */
    record Project(
            String name,
            String unit,
            BigDecimal budget,
            BigDecimal spent,
            String rate,
            BigDecimal score,
            Status status) {}

    private GalleryTable() {}

    static List<Project> projects() {
        return IntStream.range(0, 24).mapToObj(GalleryTable::project).toList();
    }

    private static Project project(int number) {
        var states = GalleryTasks.states();
        var state = states.get(number % states.size());
        var budget = new BigDecimal("119.96").multiply(BigDecimal.valueOf(number * number + 1L));
        var score = number % states.size() < 2 ? null : new BigDecimal("99.50").subtract(BigDecimal.valueOf(number));
        return new Project(
                NAMES.get(number % NAMES.size()),
                UNITS.get(number % UNITS.size()),
                budget,
                number == 0 ? BigDecimal.ZERO : budget.subtract(BigDecimal.ONE),
                number == 0 ? "0.00 %" : "98.78 %",
                score,
                state);
    }

    static List<Column> columns(Address here) {
        return new Columns(here, "-score")
                .words("name", say("Project"))
                .words("unit", say("Unit"))
                .number("budget", say("Budget, 10,000 yuan"))
                .number("spent", say("Spent, 10,000 yuan"))
                .number("rate", say("Rate of spending"))
                .number("score", say("Score"))
                .plain(say("State"))
                .list();
    }

    static List<Column> wideColumns(Address here) {
        return new Columns(here, "name")
                .words("name", say("Project"))
                .words("unit", say("Unit"))
                .number("budget", say("Budget, 10,000 yuan"))
                .number("spent", say("Spent, 10,000 yuan"))
                .number("rate", say("Rate of spending"))
                .number("input", say("Decision"))
                .number("process", say("Process"))
                .number("output", say("Output"))
                .number("benefit", say("Benefit"))
                .number("satisfaction", say("Satisfaction"))
                .number("score", say("Score"))
                .plain(say("State"))
                .words("reviewer", say("Reviewer"))
                .words("day", say("Reviewed on"))
                .list();
    }

    static List<Chosen> chosen(Address here) {
        return List.of(
                new Chosen(say("Year"), "2024", here.without("year").toString()),
                new Chosen(
                        say("State"),
                        say("Awaiting review"),
                        here.without("state").toString()));
    }
}
