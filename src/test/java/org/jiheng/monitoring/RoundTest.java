package org.jiheng.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Ground GROUND = new Ground(SITE).approved(1).approved(4);
    private static final String HOSTILE = "\"'><script>alert(1)</script>{{csrf}}";

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("roads.clerk");
    }

    @Test
    void opensOnlyWithApprovedTargetsAndAnActiveProject() {
        assertThat(clerk().get("/monitorings/new?project=2&year=" + YEAR + "&round=1")
                        .status())
                .isEqualTo(409);
        assertThat(clerk().get("/monitorings/new?project=1&year=" + YEAR + "&round=9")
                        .status())
                .isEqualTo(409);
        for (var round : new String[] {"", "99", "x"}) {
            assertThat(clerk().post("/monitorings", Map.of("project", "1", "year", "" + YEAR, "round", round))
                            .status())
                    .isIn(400, 409);
        }
        assertThat(clerk().post("/monitorings", Map.of("project", "1", "year", "x", "round", "1"))
                        .status())
                .isEqualTo(400);
        assertThat(clerk().get("/monitorings/new?project=41&year=" + YEAR).status())
                .isEqualTo(404);
        assertThat(SITE.as("roads2.clerk")
                        .get("/monitorings/new?project=3&year=" + YEAR)
                        .words())
                .contains("不作绩效监控");
    }

    @Test
    void goesThroughARoundWithItsRectification() {
        var sheet = GROUND.open(clerk(), 1);
        var other = SITE.as("double");
        other.post("/post", Map.of("node", "11"));
        assertThat(GROUND.open(other, 1).path()).isEqualTo(sheet.path());
        assertThat(sheet.get().words()).contains("养护里程", "≥120公里", "492.00", "此项目不涉及", "与生态无关");

        assertThat(sheet.save(Map.of("i.aaaa.target", "≥1公里")).status()).isEqualTo(422);
        assertThat(sheet.save(Map.of("i.zzzz.remark", "无此行")).status()).isEqualTo(422);
        sheet.save(Map.of(), "remove:i:aaaa");
        sheet.save(Map.of(), "copy:i:aaaa");
        assertThat(sheet.get().page().select("tr[data-row]")).hasSize(2);

        var unexplained = new HashMap<>(Ground.filled());
        unexplained.put("i.aaaa.r_staff", "");
        unexplained.put("i.aaaa.note", "");
        assertThat(sheet.save(unexplained).status()).isEqualTo(303);
        assertThat(sheet.fact("i.aaaa.light.reading")).contains("黄灯", "71.4%");
        assertThat(sheet.fact("i.bbbb.light.reading")).contains("绿灯");
        assertThat(sheet.fact("rate_total")).isEqualTo("57.70%");
        assertThat(sheet.get().page().select("output[data-fact=light]").attr("data-tone"))
                .isEqualTo("YELLOW");
        assertThat(sheet.check().words()).contains("勾选偏差原因");
        assertThat(sheet.submit().status()).isEqualTo(422);

        sheet.save(Ground.filled());
        assertThat(SITE.as("roads.reviewer").get(sheet.path()).body()).doesNotContain("汛期停工");
        assertThat(sheet.submit().location()).endsWith("/receipt");
        assertThat(SITE.as("roads.reviewer").get(sheet.path()).words()).contains("汛期停工");
        for (var login : new String[] {"roads.reviewer", "roads.office"}) {
            assertThat(sheet.by(SITE.as(login)).move("approval", Map.of()).status())
                    .isEqualTo(303);
        }
        assertThat(sheet.get().words()).contains("已批准");
        assertThat(clerk().get(sheet.path() + "?edition=1").words()).contains("汛期停工");
        var printed = clerk().get(sheet.path() + "/print");
        assertThat(printed.words()).contains("√", "有可能", "项目支出绩效运行监控表").doesNotContain("草稿");

        rectifies(sheet);
        assertThat(clerk().get("/projects/1?year=" + YEAR).words()).contains("绩效监控第 1 轮");
    }

    private static void rectifies(Ground.Sheet sheet) {
        var office = SITE.as("roads.office");
        var asked = Map.of(
                "row",
                "aaaa",
                "advice",
                "九月底前补齐里程" + HOSTILE,
                "due",
                China.today().plusDays(5).toString());
        assertThat(office.post(
                                sheet.path() + "/rectifications",
                                Map.of("row", "zzzz", "advice", "", "due", "2000-01-01"))
                        .status())
                .isEqualTo(422);
        assertThat(office.post(sheet.path() + "/rectifications", asked).status())
                .isEqualTo(303);
        var one =
                office.get(sheet.path()).page().select("#rectifications a.task").attr("href");
        assertThat(office.get(sheet.path()).body()).doesNotContain("<script>alert");
        assertThat(clerk().get("/tasks").words()).contains("整改", "养护里程", "待整改");
        assertThat(clerk().get(sheet.path()).page().select("tr").text()).contains("待整改");
        assertThat(SITE.as("health.head").get(one).status()).isEqualTo(404);
        assertThat(SITE.as("health.clerk")
                        .post(one + "/answer", Map.of("version", "0", "answer", "x"))
                        .status())
                .isEqualTo(404);

        assertThat(clerk().post(one + "/answer", Map.of("version", "0", "answer", " "))
                        .status())
                .isEqualTo(422);
        assertThat(office.post(one + "/closing", Map.of("version", "0")).status())
                .isEqualTo(409);
        assertThat(clerk().post(one + "/answer", Map.of("version", "0", "answer", "已增加班组"))
                        .status())
                .isEqualTo(303);
        assertThat(clerk().post(one + "/answer", Map.of("version", "0", "answer", "迟到的话"))
                        .words())
                .contains("未作任何改动", "已增加班组");
        assertThat(office.get("/tasks").words()).contains("已整改，待办结");
        assertThat(SITE.as("roads.reviewer")
                        .post(one + "/closing", Map.of("version", "1"))
                        .status())
                .isEqualTo(409);
        assertThat(office.post(
                                one + "/repetition",
                                Map.of(
                                        "version",
                                        "1",
                                        "advice",
                                        "附里程台账",
                                        "due",
                                        China.today().toString()))
                        .status())
                .isEqualTo(303);
        assertThat(clerk().get(one).words()).contains("附里程台账", "已增加班组", "今天截止");
        assertThat(clerk().post(one + "/answer", Map.of("version", "2", "answer", "台账已附"))
                        .status())
                .isEqualTo(303);
        assertThat(office.get("/monitorings?rectification=open").words()).contains("道路养护");
        assertThat(office.post(one + "/closing", Map.of("version", "3", "closing", "同意"))
                        .status())
                .isEqualTo(303);
        assertThat(office.post(one + "/closing", Map.of("version", "3")).status())
                .isEqualTo(409);
        assertThat(office.get(one).words()).contains("已办结", "同意");
        assertThat(SITE.as("auditor").get("/history?thing=RECTIFICATION").words())
                .contains("要求整改", "提交整改结果", "要求继续整改", "办结整改");
    }

    @Test
    void isNotClosedByWhoAnsweredIt() {
        GROUND.execute(
                "insert into post (account_id, node_id, role) values (20, 21, 'UNIT_REVIEWER') on conflict do nothing");
        assertThat(SITE.as("health.clerk").get("/tasks").words()).contains("急救车辆购置", "未开始");
        var twice = SITE.signIn("health.clerk");
        var sheet = GROUND.open(twice, 4);
        var cells = new HashMap<>(Ground.filled());
        cells.put("spent_fiscal", "90");
        cells.put("forecast_fiscal", "90");
        cells.put("spent_other", "0");
        cells.put("forecast_other", "0");
        sheet.save(cells);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        var asked = Map.of("row", "", "advice", "补充说明", "due", China.today().toString());
        assertThat(twice.post(sheet.path() + "/rectifications", asked).status()).isEqualTo(303);
        var one =
                twice.get(sheet.path()).page().select("#rectifications a.task").attr("href");
        twice.post(one + "/answer", Map.of("version", "0", "answer", "已补充"));
        assertThat(twice.post(one + "/closing", Map.of("version", "1")).status())
                .isEqualTo(409);
        assertThat(twice.get(one).page().select("form[action$=closing]")).isEmpty();
    }

    @Test
    void listsARoundAndHandsItOut() {
        GROUND.open(clerk(), 1);
        var office = SITE.as("roads.office");
        for (var query : new String[] {
            "", "?round=1&light=YELLOW&state=DRAFT&sort=-light", "?sort=rate", "?sort=-open&round=99&light=x"
        }) {
            assertThat(office.get("/monitorings" + query).status()).as(query).isEqualTo(200);
        }
        var file = office.get("/monitorings.csv?round=1");
        assertThat(file.body()).startsWith("\uFEFF").contains("道路养护");
        assertThat(SITE.as("health.head").get("/monitorings").words()).doesNotContain("道路养护");
    }

    @Test
    void keepsWhatWasFilledInWhenTargetsAreAdjusted() {
        GROUND.execute("""
                insert into project (id, department_id, node_id, code, name, attribute, period, ends_precision, basis, organised, lead_section, leader, phone)
                overriding system value
                select 50, department_id, node_id, 'T-50', '隧道照明', attribute, period, ends_precision, basis, organised, lead_section, leader, phone
                  from project where id = 2;
                insert into project_year (project_id, year, department_id, code, standing, reason)
                select 50, year, department_id, 'T-50', standing, reason from project_year where project_id = 2
                """).approved(50);
        var sheet = GROUND.open(clerk(), 50);
        sheet.save(Map.of("i.aaaa.remark", HOSTILE, "i.aaaa.to_date", HOSTILE, "spent_fiscal", HOSTILE));
        GROUND.execute("""
                insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                select 150, 2, cells || '{"i.aaaa.year": "≥100公里"}'::jsonb, 'SB', '', '道路一队填报人' from paper where id = 150;
                update paper set edition = 2, approved_edition = 2 where id = 150
                """);
        assertThat(sheet.get().words()).contains("≥100公里", "读不出").doesNotContain("≥120公里");
        for (var path :
                new String[] {sheet.path(), sheet.path() + "/print", sheet.papers() + "/check", "/monitorings"}) {
            assertThat(clerk().get(path).status()).as(path).isEqualTo(200);
            assertThat(clerk().get(path).body()).as(path).doesNotContain("<script>alert");
        }
        assertThat(sheet.get().body()).contains("alert(1)");
    }
}
