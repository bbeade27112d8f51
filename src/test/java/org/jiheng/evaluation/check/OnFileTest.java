package org.jiheng.evaluation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.evaluation.Sheet;
import org.jiheng.monitoring.Ground;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on file about a project is held against its self-evaluation: each slip there is found, and nothing else. */
class OnFileTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Set<String> OF_FILES = Set.of(
            "A-04", "A-08", "C-02", "D-02", "D-04", "E-01", "E-02", "E-03", "E-04", "E-05", "E-07", "E-08", "F-01",
            "S-03");

    private static final String CONTRACT = """
            insert into contract (id, project_id, name, payee, starts_on, ends_on, amount) overriding system value
            values (504, 4, '急救车采购合同', '东区汽车公司', '{start}', '{end}', {amount});
            insert into instalment (contract_id, number, kind, percent, amount, planned_on, paid_on, state) values
            (504, 1, 'FIRST', 40, {first}, '{year}-03-01', '{year}-03-01', 'PAID'),
            (504, 2, 'FINAL', null, {last}, '{paid}', '{paid}', 'PAID');
            """;

    private static Sheet sheet;

    @BeforeAll
    static void fillIn() {
        new Ground(SITE).approved(1).approved(2).approved(4);
        sheet = Sheet.open(SITE.as("health.clerk"), 4, YEAR, false);
        sheet.save(sheet.whole());
        sheet.save(Map.of("f.fiscal.executed", "90", "f.other.executed", ""));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Set<String> rules() {
        var rules =
                new TreeSet<>(sheet.check().page().select("section.found .note").eachText());
        rules.retainAll(OF_FILES);
        return rules;
    }

    /** The line of a rule on the check page. */
    private static Element line(String rule) {
        return sheet.check().page().select("section.found li").stream()
                .filter(line -> line.select("p > .note").eachText().contains(rule))
                .reduce((outer, inner) -> inner)
                .orElseThrow();
    }

    private static void run(String sql) {
        Clockwork.run(SITE.database(), sql.replace("{year}", "" + YEAR));
    }

    private static void contract(String start, String end, String amount, String first, String last, String paid) {
        run(CONTRACT.replace("{start}", start)
                .replace("{end}", end)
                .replace("{amount}", amount)
                .replace("{first}", first)
                .replace("{last}", last)
                .replace("{paid}", paid));
    }

    private static void noContract() {
        run("delete from contract where id = 504");
    }

    @Test
    void findsNothingOnACleanFile() {
        assertThat(rules()).isEmpty();
        contract("{year}-01-01", "{year}-12-20", "900000", "360000", "540000", "{year}-12-25");
        run("insert into procurement (id, project_id, method, evaluated_on, winner, award) overriding system value"
                + " values (504, 4, 'INQUIRY', '{year}-01-01', '东区汽车公司', 900000)");
        listed("{year}-12-31", 900000);
        monitored(7, "60");
        try {
            assertThat(rules()).isEmpty();
        } finally {
            noContract();
            run("delete from procurement where id = 504");
            unlisted();
            unmonitored();
        }
    }

    @ParameterizedTest(name = "{6}: {7}")
    @CsvSource(textBlock = """
            {year}-01-01, {year}-12-20, 100000, 40000, 50000, {year}-12-25, E-01, 付款期次合计 90,000.00
            {year}-01-01, {year}-12-20, 100000, 45000, 55000, {year}-12-25, E-01, 第 1 期
            {year}-01-01, {year}-12-20, 1000000, 400000, 600000, {year}-12-25, E-02, 项目各年预算
            {year}-01-01, {year}-12-20, 100000, 40000, 60000, 2199-02-01, E-04, 2199-02
            """)
    void findsWhatAContractSaysOtherwise(
            String start,
            String end,
            String amount,
            String first,
            String last,
            String paid,
            String rule,
            String words) {
        contract(start, end, amount, first, last, paid);
        try {
            assertThat(rules()).contains(rule);
            var line = line(rule);
            assertThat(line.select("a[href=/contracts/504]").text())
                    .as(line.text())
                    .contains("急救车采购合同");
        } finally {
            noContract();
        }
        assertThat(rules()).doesNotContain(rule);
    }

    @Test
    void findsThatAllIsSaidToBeDoneWhileAContractRunsOn() {
        contract("{year}-01-01", "2199-06-30", "100000", "40000", "60000", "{year}-12-25");
        sheet.save(Map.of("year_done", "各项指标均按照计划完成"));
        try {
            assertThat(rules()).contains("E-05");
            assertThat(line("E-05").select(".sides a").eachText()).anyMatch(place -> place.contains("合同结束日期"));
        } finally {
            noContract();
            sheet.save(Map.of("year_done", "全年养护道路118公里，通行条件改善"));
        }
    }

    @Test
    void findsThatBidsWereJudgedLongBeforeTheContract() {
        contract("{year}-06-01", "{year}-12-20", "100000", "40000", "60000", "{year}-12-25");
        run("insert into procurement (id, project_id, method, evaluated_on, winner) overriding system value"
                + " values (504, 4, 'INQUIRY', '2020-01-01', '东区汽车公司')");
        try {
            assertThat(rules()).contains("E-03");
            assertThat(line("E-03").select("a[href$=#procurements]").text()).contains("评标日期");
        } finally {
            noContract();
            run("delete from procurement where id = 504");
        }
    }

    private static void listed(String asOf, int yuan) {
        run(
                ("set jiheng.scope = '1'; with list as (insert into project_import (account_id, node_id, year, money_unit, file_name, content, done_at,"
                                + " subject) values (5, 2, {year}, 'YUAN', 'list.csv', '', now(), 'EXECUTION') returning id)"
                                + " insert into execution (project_id, year, source, executed, as_of, kind, import_id)"
                                + " select 4, {year}, 'FISCAL', %d, '%s', 'NEW', id from list")
                        .formatted(yuan, asOf));
    }

    private static void unlisted() {
        run("update execution set undone_at = now() where project_id = 4");
    }

    private static void monitored(int months, String spent) {
        run(
                ("insert into paper (id, kind, project_id, year, round, department_id, node_id, scheme_id, title, state, edition,"
                                + " approved_edition) overriding system value select 604, 'MONITORING', 4, {year}, 1, 20, 21,"
                                + " scheme_id, '监控', 'DEPARTMENT_APPROVED', 1, 1 from paper where id = 104;"
                                + " insert into edition (paper_id, number, cells, receipt, hash, submitted_by) values (604, 1,"
                                + " '{\"months\": \"%d\", \"spent_fiscal\": \"%s\"}', 'JK', '', '急救站填报人')")
                        .formatted(months, spent));
    }

    private static void unmonitored() {
        run("delete from paper where id = 604");
    }

    @Test
    void findsWhatTheBudgetSystemSaysOtherwise() {
        listed("{year}-12-31", 880000);
        try {
            assertThat(sheet.get().words()).contains("预算系统 88.00（截至 " + YEAR + "-12-31）");
            var line = line("A-08");
            assertThat(line.text()).contains("90.00 万元", "88.00 万元");
            assertThat(line.select("a[href*=/projects/4][href$=#spent]").text()).contains("预算系统清单");
            assertThat(line.closest("section").hasClass("grave")).isTrue();
            assertThat(SITE.as("health.clerk").get("/projects/4?year=" + YEAR).words())
                    .contains("880,000.00", "97.78%", YEAR + "-12-31");
        } finally {
            unlisted();
        }
        listed("{year}-10-31", 880000);
        assertThat(rules()).doesNotContain("A-08");
        unlisted();
        listed("{year}-10-31", 910000);
        assertThat(line("A-08").closest("section").hasClass("grave")).isFalse();
        unlisted();
        assertThat(rules()).doesNotContain("A-08");
    }

    @Test
    void takesOverWhatTheBudgetSystemSaysWhereNothingStands() {
        sheet.save(Map.of("f.fiscal.executed", ""));
        listed("{year}-12-31", 881234);
        try {
            assertThat(sheet.get().page().select("[name='c.f.fiscal.executed']").val())
                    .isEqualTo("88.1234");
        } finally {
            unlisted();
            sheet.save(Map.of("f.fiscal.executed", "90"));
        }
    }

    @Test
    void findsThatMoreWasSpentAlreadyByAnEarlierPaper() {
        monitored(7, "95");
        try {
            var line = line("A-08");
            assertThat(line.text()).contains("95.00 万元", "90.00 万元", "1—7 月");
            assertThat(line.select("a[href='/monitorings/604#f-c.spent_fiscal']"))
                    .isNotEmpty();
        } finally {
            unmonitored();
        }
        contract("{year}-01-01", "{year}-12-20", "950000", "380000", "570000", "{year}-12-25");
        try {
            assertThat(line("A-08").text()).contains("本年合同付款", "第 1 期付款", "第 2 期付款");
        } finally {
            noContract();
        }
    }

    @Test
    void findsAnotherNameAndAnEvaluationBeforeTheEnd() {
        run("update project set name = '急救车辆更新', ends_on = '{year}-12-31', ends_precision = 'YEAR' where id = 4");
        try {
            assertThat(rules()).contains("C-02");
            assertThat(line("C-02").select("a[href^=/projects/4]").text()).contains("项目名称");
        } finally {
            run("update project set name = '急救车辆购置', ends_on = null, ends_precision = 'DAY' where id = 4");
        }
    }

    @Test
    void findsFiguresOfTheSurveyThatContradictEachOther() {
        sheet.save(Map.of("survey.satisfied", "300"));
        assertThat(rules()).contains("D-02");
        sheet.save(Map.of("survey.satisfied", "446", "survey.returned", "501"));
        assertThat(rules()).contains("D-04");
        sheet.save(Map.of("survey.returned", "480"));
        assertThat(rules()).doesNotContain("D-02", "D-04");
    }

    @Test
    void asksWhatADeviationComesFrom() {
        sheet.save(Map.of("i.aaaa.deviation_kind", ""));
        assertThat(rules()).contains("S-03");
        sheet.save(Map.of("i.aaaa.deviation_kind", "STAFF"));
        assertThat(rules()).doesNotContain("S-03");
        assertThat(SITE.as("health.clerk").get(sheet.path() + "/print").words()).contains("人员保障", "汛期停工两周");
    }

    @Test
    void findsScoresWithoutEvidence() {
        assertThat(line("C-20").text()).contains("3");
        run(
                "insert into evidence (paper_id, place, key, name, kind, bytes, sha256, since_edition, added_by, added_name, arrived_at)"
                        + " select " + sheet.id()
                        + ", 'i.' || k, k, '凭证.pdf', 'PDF', 1, sha256(''), 1, 20, '急救站填报人', now()"
                        + " from unnest(array['aaaa', 'bbbb']) as k");
        assertThat(line("C-20").text()).contains("1 ").doesNotContain("3 ");
    }

    @Test
    void findsATextThatStandsInAnotherPaper() {
        var text = "全年完成急救车辆采购与上牌，随车配备除颤仪和呼吸机，驾驶员和医护人员全部完成培训并取得上岗资格，平均到达时间缩短三分钟。";
        var roads = Sheet.open(SITE.as("roads.clerk"), 1, YEAR, false);
        roads.save(roads.whole());
        roads.save(Map.of("year_done", text));
        roads.explainAll();
        assertThat(roads.submit().location()).endsWith("/receipt");
        sheet.save(Map.of("year_done", text));
        try {
            assertThat(line("F-01").select("a[href$=/copied]")).isNotEmpty();
        } finally {
            sheet.save(Map.of("year_done", "全年养护道路118公里，通行条件改善"));
        }
        assertThat(rules()).doesNotContain("F-01");
    }

    @Test
    void keepsWithEachEditionWhatWasFoundInIt() {
        var bridge = Sheet.open(SITE.as("roads.clerk"), 2, YEAR, false);
        bridge.save(bridge.whole());
        bridge.save(Map.of("f.fiscal.executed", "36", "f.other.executed", ""));
        bridge.explainAll();
        assertThat(bridge.submit().location()).endsWith("/receipt");
        var first = findings(bridge, 1);
        assertThat(first).contains("\"A-04\"", "\"36.00\"", "f.fiscal.executed", "已核对，情况属实");
        assertThat(bridge.move("withdrawal", Map.of()).status()).isEqualTo(303);
        bridge.save(Map.of("f.fiscal.executed", "35"));
        bridge.explainAll();
        assertThat(bridge.submit().location()).endsWith("/receipt");
        assertThat(findings(bridge, 2)).doesNotContain("\"A-04\"").contains("\"A-12\"");
        assertThat(findings(bridge, 1)).isEqualTo(first);
        var read = bridge.get().page();
        assertThat(read.select("section.told .sides").text()).contains("现为", "应为");
        assertThat(read.select("section.told .sides a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> !href.startsWith(bridge.path() + "#")
                        || read.getElementById(href.substring(href.indexOf('#') + 1)) != null);
    }

    private static String findings(Sheet paper, int edition) {
        return Clockwork.text(
                SITE.database(),
                "select findings::text from edition where paper_id = " + paper.id() + " and number = " + edition);
    }
}
