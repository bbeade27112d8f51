package org.jiheng.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HuainanTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @BeforeAll
    static void foundTheOffice() {
        Huainan.found(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void printsAsItWasPublished() {
        var sheet = Sheet.open(SITE.as("huainan.clerk"), 90, 2024);
        assertThat(sheet.save(Huainan.all(sheet)).status()).isEqualTo(303);
        var page = sheet.print().page();
        assertThat(page.select("h1").text()).isEqualTo("项目支出绩效目标申报表");
        assertThat(page.select(".year").text()).startsWith("（2024年度）");
        assertThat(page.select("table.head").text())
                .contains("项目名称 12345政务热线服务项目")
                .contains("主管部门及代码 [009]淮南市人民政府办公室 实施单位 淮南市人民政府办公室")
                .contains("项目属性 一次性项目 项目期 1年")
                .contains("中期资金总额： 492.00 年度资金总额： 492.00")
                .contains("其中：财政拨款 492.00 其中：财政拨款 492.00")
                .contains("其他资金 0.00 其他资金 0.00")
                .contains("中期目标（2024年—2024年）", Huainan.MID_GOAL, Huainan.YEAR_GOAL)
                .doesNotContain("上年结转");
        assertThat(page.select("table.rows tbody tr").eachText())
                .hasSize(9)
                .contains("时效指标 及时响应量 及时 时效指标 及时响应量 及时")
                .contains("满意度指标 服务对象满意度指标 群众满意度 ≥90% 服务对象满意度指标 群众满意度 ≥90%");
        assertThat(page.select("th.first[rowspan]").eachText()).containsExactly("产出指标", "效益指标", "满意度指标");
    }

    @Test
    void saysOfARowThatTheProjectIsNotConcerned() {
        var sheet = Sheet.open(SITE.as("huainan.clerk"), 90, 2024);
        sheet.save(Map.of("i." + sheet.row("ECOLOGICAL") + ".na", "yes"));
        assertThat(sheet.print().words()).contains("此项目不涉及");
        sheet.save(Map.of("i." + sheet.row("ECOLOGICAL") + ".na", ""));
    }
}
