package org.jiheng.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;

/** 附表1 of Huainan's report for 2024, word for word; the points are not on the published form. */
public final class Huainan {

    public static final String YEAR_GOAL = "认真贯彻落实党中央、国务院和省委、省政府关于用好便民热线、优化政务服务的部署要求，大力推进“12345政务服务便民热线”建设，"
            + "扎实做好民意收集、咨询答复、转办处理等工作，切实办好千家万户的日常事、雪中送炭的暖心事、企业群众的烦心事，倾力打造便捷、高效的政务服务“总客服”。";
    public static final String MID_GOAL = YEAR_GOAL
            + "依据《安徽省人民政府办公厅关于印发进一步支持市场主体纾困发展若干政策和举措的通知（皖政办明电〔2022〕6号）及我市相关助企纾困文件精神，"
            + "保证12345热线工作正常运行、话务员队伍稳定，从而及时接收并反馈社会关切";

    /** Type, third-level indicator, target, points. */
    public static final List<List<String>> ROWS = List.of(
            List.of("QUANTITY", "日均受理话务量", "≥2500个", "15"),
            List.of("QUALITY", "话务运营畅通", "畅通", "15"),
            List.of("TIMELINESS", "及时响应量", "及时", "10"),
            List.of("COST", "项目控制数", "492万元", "10"),
            List.of("ECONOMIC", "节约成本指标", "明显", "7.5"),
            List.of("SOCIAL", "及时回应社会关切", "明显", "7.5"),
            List.of("ECOLOGICAL", "促进生态发展", "明显", "7.5"),
            List.of("SUSTAINABLE", "促进可持续发展", "明显", "7.5"),
            List.of("SATISFACTION", "群众满意度", "≥90%", "10"));

    private Huainan() {}

    /** Founds the office with its clerk and the project, number 90. */
    public static void found(TestSite site) {
        try (var sql = Huainan.class.getResourceAsStream("/huainan.sql")) {
            Clockwork.run(site.database(), new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The path of the declaration with every cell as it was published, opened and filled in when nobody has yet. */
    public static synchronized String declared(TestSite site) {
        var sheet = Sheet.open(site.as("huainan.clerk"), 90, 2024);
        if (sheet.typed("year_goal").isEmpty()) {
            sheet.save(all(sheet));
        }
        return sheet.path();
    }

    static Map<String, String> head() {
        return new TreeMap<>(Map.of(
                "mid_fiscal", "492.00",
                "mid_other", "0.00",
                "year_fiscal", "492.00",
                "year_other", "0.00",
                "mid_from_year", "2024",
                "mid_to_year", "2024",
                "mid_goal", MID_GOAL,
                "year_goal", YEAR_GOAL));
    }

    /** The cells of the rows of a sheet opened empty, which has one row for each type. */
    static Map<String, String> rows(Sheet sheet) {
        var cells = new TreeMap<String, String>();
        var page = sheet.get().page();
        for (var row : ROWS) {
            var select = page.select("select[name$=.level2]:has(option[value=" + row.get(0) + "][selected])")
                    .get(0);
            var key = select.attr("name").replaceFirst("^c\\.", "").replaceFirst("\\.level2$", "");
            cells.put(key + ".level3", row.get(1));
            cells.put(key + ".year", row.get(2));
            cells.put(key + ".mid", row.get(2));
            cells.put(key + ".weight", row.get(3));
        }
        return cells;
    }

    static Map<String, String> all(Sheet sheet) {
        var cells = head();
        cells.putAll(rows(sheet));
        return cells;
    }
}
