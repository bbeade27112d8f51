package org.jiheng.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.audit.Ledger;
import org.jiheng.web.HostileTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistoryPageTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    private static final String LINES = """
            select set_config('jiheng.scope', 'setup', false);
            insert into revision (paper, paper_id, department_id, unit_id, at, account_id, account_name, post_id, deed, title,
                                  cells, reason, done, request_id, address, number, previous, hash)
            select 'node', d.node, d.department, d.unit, now(), d.account, d.who, d.node, 'RENAMED_NODE', d.title,
                   jsonb_build_object('post', jsonb_build_array('旧' || d.title, '新' || d.title)), d.reason, d.done,
                   'req-' || d.node, '10.2.3.4', 0, '', ''
              from (values
                    (11, 10, 11, 10, '道路一队填报人', '道路一队改名', '因为合并', true),
                    (12, 10, 12, 14, '道路二队填报人', '道路二队改名', '', false),
                    (10, 10, null, 13, '交通局局长', '交通局改名', '', true),
                    (21, 20, 21, 20, '急救站填报人', '急救站改名', '', true),
                    (41, 40, 41, 30, '泵站填报人', '泵站改名', '', true),
                    (1, 1, null, 1, '平台系统管理员', '平台改名', '', true))
                as d (node, department, unit, account, who, title, reason, done);
            """;

    @BeforeAll
    static void write() {
        Clockwork.run(SITE.database(), LINES);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void tellsTheAuditorWhoDidWhatWhenAndWhere() {
        var page = SITE.as("auditor").get("/history?who=" + encoded("道路一队") + "&thing=NODE");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words())
                .contains("操作记录", "道路一队填报人", "机构更名", "机构 11 · 道路一队改名", "岗位", "改动前： 旧道路一队改名")
                .contains("改动后： 新道路一队改名", "原因：因为合并", "成功", "10.2.3.4", "req-11", "共 1 条 · 截至 ");
        assertThat(page.words()).containsPattern("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\+08:00");
    }

    @Test
    void showsNobodyALineOfAForeignNode() {
        assertSees("auditor", "道路一队改名", "道路二队改名", "交通局改名", "急救站改名");
        assertSees("east.admin", "道路一队改名", "道路二队改名", "交通局改名", "急救站改名");
        assertSees("security", "道路一队改名", "道路二队改名", "交通局改名", "急救站改名", "泵站改名", "平台改名");
        assertSees("finance", "道路一队改名", "道路二队改名", "交通局改名", "急救站改名");
        assertSees("roads.head", "道路一队改名", "道路二队改名", "交通局改名");
        assertSees("roads.office", "道路一队改名", "道路二队改名", "交通局改名");
        assertSees("roads.reviewer", "道路一队改名");
        assertSees("roads.clerk", "道路一队改名");
        assertSees("roads2.clerk", "道路二队改名");
        assertSees("health.head", "急救站改名");
        assertSees("water.clerk", "泵站改名");
        assertSees("expert");
    }

    @Test
    void opensOneLineWithItsPlaceInTheChain() {
        Ledger.seal(SITE.database());
        var id = idOf("道路一队改名");
        var page = SITE.as("roads.head").get("/history/" + id);
        assertThat(page.words()).contains("操作记录第 " + id + " 条", "链内序号 1", "本链第一条", "下一条 暂无", "所属封存 #", "旧道路一队改名");
        var seal = page.page().select("a[href^=/history/seals/]").attr("href");
        assertThat(SITE.as("roads.head").get(seal).words()).contains("总链第", "校验码");
        assertThat(SITE.as("roads.head").get("/history/seals/999999").status()).isEqualTo(404);
        assertThat(SITE.as("roads2.clerk").get("/history/" + id).status()).isEqualTo(404);
        assertThat(SITE.as("water.clerk").get("/history/" + id).status()).isEqualTo(404);
        assertThat(SITE.as("health.head").get("/history/" + id).status()).isEqualTo(404);
    }

    @Test
    void narrowsByEveryFilterAndKeepsItInTheAddress() {
        var auditor = SITE.as("auditor");
        assertThat(auditor.get("/history?result=REFUSED&thing=NODE").words())
                .contains("道路二队改名")
                .doesNotContain("道路一队改名");
        assertThat(auditor.get("/history?thing=NODE&paper=21").words())
                .contains("急救站改名")
                .doesNotContain("道路一队改名");
        assertThat(auditor.get("/history?deed=RENAMED_NODE").words()).contains("急救站改名");
        assertThat(auditor.get("/history?deed=MOVED_NODE").words()).contains("没有符合条件的记录");
        assertThat(auditor.get("/history?from=2999-01-01").words()).contains("没有符合条件的记录");
        assertThat(auditor.get("/history?to=1999-01-01").words()).contains("没有符合条件的记录");
        assertThat(auditor.get("/history?from=0001-01-01&to=9999-12-31").words())
                .contains("急救站改名");
        assertThat(auditor.get("/history?mine=yes").words())
                .doesNotContain("急救站改名")
                .contains("东区审计");
        var page = auditor.get("/history?result=REFUSED&thing=NODE&size=20").page();
        assertThat(page.select("select[name=result] option[selected]").val()).isEqualTo("REFUSED");
        assertThat(page.select(".chosen li a").eachAttr("href"))
                .containsExactly("/history?result=REFUSED&size=20", "/history?size=20&thing=NODE");
    }

    @Test
    void walksThroughTheLinesWithoutCountingThem() {
        var person = SITE.as("roads.office");
        for (var line = 0; line < 45; line++) {
            Clockwork.run(
                    SITE.database(),
                    LINES.replace("select 'node'", "select 'account'").replace("改名", "第" + line + "次"));
        }
        var first = person.get("/history?size=20&thing=ACCOUNT&deed=RENAMED_NODE");
        var second = person.get(first.page().select("a[rel=next]").attr("href"));
        var again = person.get(second.page().select("a[rel=prev]").attr("href"));
        assertThat(rows(first)).hasSize(20).doesNotContainAnyElementsOf(rows(second));
        assertThat(rows(again)).isEqualTo(rows(first));
        assertThat(first.page().select("a[rel=prev]")).isEmpty();
        assertThat(person.get("/history?size=20&before=1").words()).contains("没有符合条件的记录");
    }

    @Test
    void asksForADayThatExistsAndForDigits() {
        var page = SITE.as("auditor").get("/history?from=2024-02-30&paper=abc&deed=NOTHING&who=" + "x".repeat(51));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("存在问题", "填写起始日期，例如 2026-11-21", "对象编号填写数字，例如 123", "从列表中选择动作", "不超过 50 字");
        assertThat(page.field("from")).isEqualTo("2024-02-30");
        assertThat(page.words()).contains("急救站改名", "下载 CSV");
        assertThat(page.page().select("form[action='/history/exports'] input[value=abc]"))
                .isEmpty();
        assertThat(SITE.as("auditor")
                        .get("/history?from=2024-03-02&to=2024-03-01")
                        .words())
                .contains("截止日期不能早于起始日期");
    }

    @Test
    void takesWhatHostilePeopleTypeForWhatItIs() {
        var auditor = SITE.as("auditor");
        var texts = new java.util.ArrayList<>(HostileTexts.ALL);
        texts.addAll(List.of("' or 1=1--", "9999", "(select pg_sleep(9))", "$1", "?"));
        for (var text : texts) {
            for (var field : List.of("from", "who", "deed", "paper", "before")) {
                var answer = auditor.get("/history?" + field + "=" + encoded(text));
                assertThat(answer.status()).as(field + "=" + text).isIn(200, 422);
                assertThat(answer.words()).as(field + "=" + text).doesNotContain("泵站改名");
            }
        }
        for (var sign : List.of("%", "_", "\\", "' or 1=1--")) {
            assertThat(auditor.get("/history?who=" + encoded(sign)).words()).contains("没有符合条件的记录");
        }
    }

    @Test
    void keepsALineOfTheHistoryOneLineWhateverWasTyped() {
        var stranger = SITE.stranger();
        stranger.post("/sign-in", Map.of("login", "roads.clerk\r\n2026-11-21 signed in", "password", "x"));
        var page = SITE.as("auditor").get("/history?who=" + encoded("signed in"));
        assertThat(page.words()).contains("没有符合条件的记录");
    }

    @Test
    void givesAwayExactlyWhatWasShownAsAFileAndRecordsIt() {
        Clockwork.run(
                SITE.database(), LINES.replace("道路一队改名", "=cmd|'' /C calc''!A0").replace("因为合并", "@SUM(A1)\r\nx\"y"));
        var head = SITE.as("roads.head");
        var file = export(head, Map.of("thing", "NODE", "paper", "11"));
        assertThat(file.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(file.header("Content-Disposition")).contains("filename*=UTF-8''%E6%93%8D%E4%BD%9C");
        assertThat(file.header("Content-Security-Policy")).isNotEmpty();
        assertThat(file.body()).startsWith("\uFEFF\"操作记录\",\"东区交通局\"\r\n\"筛选条件\",\"对象类别：机构; 对象编号：11\"\r\n");
        assertThat(file.body()).contains("\"总链最新封存\",", "\"'=cmd|' /C calc'!A0\"", "\"'@SUM(A1)\r\nx\"\"y\"");
        assertThat(file.body()).doesNotContain("道路二队", "急救站", "泵站").doesNotContainPattern("(?<!\r)\n[^新旧x名]");
        var count = head.get("/history?thing=NODE&paper=11")
                .page()
                .select("caption")
                .text()
                .replaceAll("\\D+(\\d+) 条.*", "$1");
        assertThat(file.body()).endsWith("\"记录条数\"," + count + "\r\n");
        assertThat(head.get("/history?deed=EXPORTED_HISTORY").words()).contains("导出操作记录", "对象编号 改动后： 11");
    }

    @Test
    void givesAnExportOnlyToWhoAskedForIt() {
        var asked = SITE.as("roads.head").post("/history/exports", Map.of());
        assertThat(asked.location()).startsWith("/history/exports/");
        assertThat(SITE.as("roads.head").get(asked.location()).status()).isEqualTo(200);
        assertThat(SITE.as("roads.office").get(asked.location()).status()).isEqualTo(404);
        assertThat(SITE.as("roads.head")
                        .get("/history/exports/" + idOf("交通局改名"))
                        .status())
                .isEqualTo(404);
        assertThat(SITE.as("roads.head")
                        .post("/history/exports", Map.of("from", "2024-02-30"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void exportsOnlyTheirOwnLinesToAFiller() {
        var file = export(SITE.as("roads2.clerk"), Map.of());
        assertThat(file.body()).contains("道路二队改名").doesNotContain("道路一队改名", "交通局改名");
    }

    @Test
    void letsOnlyAuditorsAndSecurityAdministratorsCheckTheChain() {
        assertThat(SITE.as("roads.head").post("/history/verification", Map.of()).status())
                .isEqualTo(403);
        assertThat(SITE.as("east.admin").post("/history/verification", Map.of()).status())
                .isEqualTo(403);
        assertThat(SITE.as("roads.head").get("/history").words())
                .doesNotContain("链校验")
                .contains("总链最新封存");
        var auditor = SITE.as("auditor");
        assertThat(auditor.get("/history").words()).contains("链校验");
        assertThat(auditor.post("/history/verification", Map.of()).location()).isEqualTo("/history");
        var words = "";
        for (var look = 0; look < 200 && !words.contains("操作记录完整"); look++) {
            words = auditor.get("/history").words();
        }
        assertThat(words).contains("完整", "已校验", "总链最新封存");
    }

    @Test
    void speaksEnglishToo() {
        var person = SITE.signIn("health.head");
        person.post("/preferences", Map.of("language", "en", "path", "/history"));
        var page = person.get("/history?thing=NODE");
        assertThat(page.words()).contains("History", "Renamed", "急救站改名", "before: 旧急救站改名", "Done", "Lines: ");
        assertThat(export(person, Map.of("thing", "NODE")).body())
                .contains("\"Number of lines\",", "\"Subject: Organisation\"");
        person.post("/preferences", Map.of("language", "zh-CN", "path", "/history"));
    }

    private static void assertSees(String login, String... titles) {
        var words =
                SITE.as(login).get("/history?thing=NODE&size=100&to=2999-01-01").words();
        var all = List.of("道路一队改名", "道路二队改名", "交通局改名", "急救站改名", "泵站改名", "平台改名");
        assertThat(all).as(login).filteredOn(words::contains).containsExactly(titles);
    }

    private static Answer export(Person person, Map<String, String> filter) {
        return person.get(person.post("/history/exports", filter).location());
    }

    private static int idOf(String title) {
        return Clockwork.seen(
                SITE.database(),
                "select id from (select set_config('jiheng.scope', 'setup', false)) as s, revision where title = '"
                        + title + "' order by id limit 1");
    }

    private static List<String> rows(Answer answer) {
        return answer.page().select("tbody tr td:last-child a").eachAttr("href");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replaceAll("\\p{Cs}", "?"), StandardCharsets.UTF_8);
    }
}
