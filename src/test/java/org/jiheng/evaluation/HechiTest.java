package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The self-evaluation of Hechi for 2021, entered on the form of its place as it was published. */
class HechiTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    private static Sheet sheet;

    @BeforeAll
    static void enterAsPublished() {
        HechiOffice.found(SITE);
        sheet = HechiOffice.entered(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void showsTheFormOfThePlaceWithItsTotalAndGrade() {
        assertThat(sheet.fact("score.total")).isEqualTo("99.50");
        assertThat(sheet.fact("grade")).isEqualTo("一等");
        assertThat(sheet.fact("total_score")).isEqualTo("99.5");
        assertThat(sheet.fact("grade_word")).isEqualTo("一等");
        assertThat(sheet.fact("sum.score.projectmanag")).contains("得分 44 / 44");
        assertThat(sheet.fact("arrival_rate")).isEqualTo("100%");
        assertThat(sheet.get().page().select("section.part > h2").eachText())
                .startsWith("封面", "一、项目基本概况", "资金安排和到位", "二、项目支出明细", "三、项目绩效情况");
    }

    @Test
    void complainsAtTheCellAndLeavesTheGradeOpen() {
        var before = Map.of("score.money.own_score", "23", "received", "3047件");
        assertThat(sheet.fact("grade_word")).isEqualTo("一等");
        sheet.save(Map.of("score.money.own_score", "24", "received", "很多"));
        var wrong = sheet.get().page();
        sheet.save(before);
        assertThat(fact(wrong, "score.money.own_score.reading")).contains("此处最多23分");
        assertThat(fact(wrong, "received.reading")).contains("请用数字写整数");
        assertThat(fact(wrong, "grade_word")).isEqualTo("--");
        assertThat(sheet.fact("grade_word")).isEqualTo("一等");
    }

    private static String fact(Document page, String name) {
        return page.getElementsByAttributeValue("data-fact", name).text();
    }

    @Test
    void listsTheContradictionsOfTheReport() {
        assertThat(sheet.check().words())
                .contains(
                        "支出明细计划数合计为1,890,000.00，计划安排资金为1,900,000.00，两者应当相等",
                        "支出明细实际数合计为0.00，实际支出为空白，两者应当相等",
                        "累计为310，少于当年的418",
                        "“社会公众或服务对象满意度”得4.5分（满分5分），请写明扣分原因",
                        "满意度得分为4.5，而实测群众满意率为空白",
                        "编制日期为2021年12月28日，早于项目结束时间（2021年12月30日）",
                        "评价组组长与项目负责人相同，都是组长甲");
    }

    @Test
    void takesNoCellsThatTheFormDoesNotHave() {
        var answer = sheet.save(Map.of("fund.moon.annual", "1", "cases.complaint.cost", "1", "secret", "1"));
        assertThat(answer.status()).isEqualTo(422);
        var text = sheet.get().words();
        assertThat(text).doesNotContain("moon");
    }

    @Test
    void addsAndRemovesRowsWithoutAScript() {
        var location = sheet.save(Map.of(), "add:spend:all").location();
        var key = location.substring(location.indexOf("#spend.") + 7);
        sheet.save(Map.of("spend." + key + ".item", "办公费", "spend." + key + ".planned", "1万元"));
        var summed = sheet.fact("sum.spend");
        sheet.save(Map.of(), "remove:spend:" + key);
        assertThat(summed).contains("1,900,000.00");
        assertThat(sheet.fact("sum.spend")).contains("1,890,000.00");
    }

    @Test
    void printsInTheOrderOfTheOriginal() {
        var text = sheet.person()
                .get(sheet.path() + "/print")
                .page()
                .select("main")
                .text()
                .replace(" ", "");
        assertThat(text)
                .containsSubsequence(
                        "河池市城市管理执法局",
                        "2021年项目支出绩效自评报告",
                        "项目名称河池市市政热线平台建设项目",
                        "项目单位河池市城市管理执法局",
                        "主管部门",
                        "评价类型事前评价□事中评价□事后评价☑",
                        "评价方式部门（单位）绩效自评",
                        "评价机构部门（单位）评价组",
                        "2021年12月28日",
                        "一、项目基本概况",
                        "项目负责人组长甲联系电话1380000****",
                        "地址河池市金城江城区邮编547000",
                        "2021年1月1日",
                        "2021年12月30日",
                        "计划安排资金（元）1,900,000.00实际到位资金（元）1,900,000.00",
                        "其中：中央财政其中：中央财政",
                        "自治区财政自治区财政",
                        "市县财政1,900,000.00市县财政1,900,000.00",
                        "其它其它",
                        "实际支出（元）",
                        "二、项目支出明细",
                        "支出内容（经济科目）计划支出数（元）实际支出数（元）",
                        "信息网络及软件购置更新支出1,890,000.000.00",
                        "支出合计1,890,000.000.00",
                        "三、项目绩效情况",
                        "预期实际",
                        "项目绩效目标及实施计划完成情况",
                        "财务管理情况按照政府购买服务方式运作。",
                        "自评得分99.5",
                        "自评等次一等",
                        "四、评价人员",
                        "姓名职称/职务单位签字",
                        "组长甲副局长河池市城市管理执法局",
                        "成员丁计财科科长河池市城市管理执法局",
                        "填报人（签字）",
                        "______年____月____日",
                        "评价组组长（签字）",
                        "一、基本情况",
                        "二、项目绩效评价工作情况",
                        "2021年12月20日",
                        "2021年12月25日",
                        "三、绩效分析及评价结论",
                        "四、经验总结、存在问题及意见或建议",
                        "五、绩效自评工作开展情况",
                        "六、项目评价得分汇总表",
                        "投入项目立项66",
                        "过程项目管理1515",
                        "社会公众或服务对象满意度54.5",
                        "总分10099.5");
    }

    @Test
    void showsAndPrintsTheBlankFormOfAScheme() {
        var scheme = Clockwork.text(
                SITE.database(), "select id::text from scheme where code = 'guangxi' order by version desc limit 1");
        assertThat(sheet.person().get("/schemes/" + scheme).words()).contains("空白表", "六、项目评价得分汇总表");
        var blank = sheet.person().get("/schemes/" + scheme + "/form");
        assertThat(blank.page().select("h1").text()).isEqualTo("项目支出绩效自评报告");
        assertThat(blank.words()).contains("社会公众或服务对象满意度").doesNotContain("河池市市政热线");
        var other = Clockwork.text(SITE.database(), "select id::text from scheme where code = 'mof-2021'");
        assertThat(sheet.person().get("/schemes/" + other + "/form").status()).isEqualTo(404);
    }
}
