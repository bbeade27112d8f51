package org.jiheng.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.table.workbook.SheetTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ListingPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final String HEAD = "项目编码,项目名称,单位,项目属性,年初预算数（万元）\n";

    private final Person finance = SITE.as("finance");
    private final Person office = SITE.as("roads.office");
    private final Person clerk = SITE.as("roads.clerk");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void previewsEachProjectInYuanAndStoresNothing() throws SQLException {
        var page = preview(office, HEAD + "P1,道路养护,道路一队,延续性,492\nP2,桥梁检测,010002,新增项目,1234.567891\n");
        assertThat(page.words()).contains("确认导入：新增 2，延续 0，修改 0", "4,920,000.00", "12,345,678.91", "金额单位按清单所写为万元");
        assertThat(page.words()).contains("2026年度，尚未保存");
        assertThat(number("select count(*) from project where code in ('P1', 'P2')"))
                .isZero();
    }

    @Test
    void namesEveryFaultAtItsCell() {
        var list = "项目编码,项目名称,单位,项目属性,起始日期,结束日期,年初预算数(万元),全年预算数(万元),财政拨款(万元),其他资金(万元),项目负责人\n"
                + ",没有编码,道路一队,新增,,,1,,,,\n"
                + "F2,,道路一队,新增,,,1,,,,\n"
                + "F3,没有的单位,无此单位,新增,,,1,,,,\n"
                + "F4,别处的单位,泵站,新增,,,1,,,,\n"
                + "F5,没有属性,道路一队,,,,1,,,,\n"
                + "F6,别的属性,道路一队,随便,,,1,,,,\n"
                + "F7,倒过来,道路一队,新增,2026-12-31,2026-01-01,1,,,,\n"
                + "F8,读不出的日,道路一队,新增,二月三十,,1,,,,\n"
                + "F9,读不出的钱,道路一队,新增,,,四百九十二,,,,\n"
                + "F10,负数,道路一队,新增,,,-5,,,,\n"
                + "F11,不等于合计,道路一队,新增,,,10,,5,4,\n"
                + "F12,不知调哪项,道路一队,新增,,,9,12,5,4,\n"
                + "F13,没有理由,道路一队,新增,,,9,12,,,\n"
                + "F14,没有年初,道路一队,新增,,,,12,,,\n"
                + "F15,公式错误,道路一队,新增,,,#REF!,,,,\n"
                + "F 16,编码有空格,道路一队,新增,,,1,,,,\n"
                + "3.40101E+20,编码被舍入,道路一队,新增,,,1,,,,\n"
                + "F18,第一次,道路一队,新增,,,1,,,,\n"
                + "F18,第二次,道路一队,新增,,,1,,,,\n"
                + "F20,负责人太长,道路一队,新增,,,1,,,," + "长".repeat(51) + "\n"
                + "F21," + "名".repeat(181) + ",道路一队,新增,,,1,,,,\n"
                + "F22,<script>alert(1)</script>,道路一队,新增,,,1,,,,\n"
                + "F23,=cmd|' /C calc'!A0,道路一队,新增,,,1,,,,\n"
                + "F24,太精确,道路一队,新增,,,1.1234567,,,,\n";
        var page = preview(finance, list, "&size=50");
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(page.page().select("button.primary:contains(确认导入)")).isEmpty();
        expect(page, "没有编码", "填写项目编码");
        expect(page, "F2", "填写项目名称");
        expect(page, "F3", "填写管理范围内的单位");
        expect(page, "F4", "泵站 填写管理范围内的单位");
        expect(page, "F5", "填写一次性项目");
        expect(page, "F6", "填写一次性项目");
        expect(page, "F7", "不能早于起始日期");
        expect(page, "F8", "填写日期、月份或年份");
        expect(page, "F9", "四百九十二");
        expect(page, "F11", "与各项来源合计 90,000.00 元不一致");
        expect(page, "F12", "写明调整的是哪一项");
        expect(page, "F13", "预算调整超过百分之十");
        expect(page, "F14", "同时填写年初预算数");
        expect(page, "F15", "公式有错误");
        expect(page, "F 16", "不含空格");
        expect(page, "3.40101E+20", "四舍五入");
        expect(page, "第二次", "与第 19 行重复");
        expect(page, "F20", "现有 51 个字");
        expect(page, "F21", "现有 181 个字");
        assertThat(page.page().select("tr:has(.status.returned)")).hasSize(21);
        assertThat(page.page().select("tr:has(.status.returned)"))
                .allMatch(row -> !row.select(".complaint").isEmpty());
        var file = finance.get(page.page().select("a[href$=faults.csv]").attr("href"));
        assertThat(file.header("Content-Disposition")).contains("attachment", ".csv");
        assertThat(file.body().split("\r\n")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(file.body()).contains("10,\"F9\",\"读不出的钱\",\"年初预算数\",\"四百九十二\"");
        var only = finance.get(page.response().uri().getPath() + "?kind=NEW");
        assertThat(only.page().select("tbody tr")).hasSize(3);
    }

    @Test
    void carriesTheListOutAndFindsItUnchangedTheSecondTime() throws SQLException {
        var list = "编码,名称,单位,属性,项目期,起始日期,结束日期,项目负责人,归口科室,年初预算数(元),财政拨款(元),上年结转(元),其他(元),立项依据\n"
                + "C1,道路清扫,道路一队,一次性,1年,2026年1月,2026-12-31,张三,综合科,\"1,000.00\",600,300,100,文件一\n"
                + "C2,零预算,道路二队,新增,,,,,,0,,,,\n";
        assertThat(carryOut(office, preview(office, list)).words()).contains("清单已导入：新增 2 个，延续 0 个，修改 0 个");
        assertThat(preview(office, list).words()).contains("清单中的项目均已一致，无需导入", "不变");
        assertThat(number("select count(*) from funding f join project p on p.id = f.project_id where p.code = 'C1'"))
                .isEqualTo(3);
        assertThat(number("select count(*) from revision where deed = 'ADDED_PROJECT' and title in ('道路清扫', '零预算')"))
                .isEqualTo(2);
        assertThat(text("select starts_on || starts_precision from project where code = 'C1'"))
                .isEqualTo("2026-01-01MONTH");
    }

    @Test
    void changesOnlyWhatTheListSaysAndTakesBackWhatNobodyTouched() throws SQLException {
        carryOut(office, preview(office, HEAD + "U1,旧名一,道路一队,新增,10\nU2,旧名二,道路一队,新增,20\n"));
        var page = preview(office, HEAD + "U1,新名一,,,15\nU2,新名二,,延续性,\nU3,新项目,道路一队,新增,5\n");
        assertThat(page.page().select("del").eachText()).contains("旧名一", "100,000.00", "新增项目");
        carryOut(office, page);
        assertThat(text("select name || attribute from project where code = 'U1'"))
                .isEqualTo("新名一NEW");
        sql("update project set name = '后来的名字', version = version + 1 where code = 'U2'");
        var undone = undo(office);
        assertThat(undone.words()).contains("其中 1 个项目后来有人修改", "U2 新名二", "项目名称").doesNotContain("整个项目");
        assertThat(text("select name from project where code = 'U1'")).isEqualTo("旧名一");
        assertThat(
                        text(
                                "select initial::text from funding f join project p on p.id = f.project_id where p.code = 'U1'"))
                .isEqualTo("100000.00");
        assertThat(text("select name || attribute from project where code = 'U2'"))
                .isEqualTo("后来的名字NEW");
        assertThat(number("select count(*) from project where code = 'U3'")).isZero();
    }

    @Test
    void keepsACreatedProjectThatSomebodyHasTouched() throws SQLException {
        carryOut(office, preview(office, HEAD + "T1,碰过,道路一队,新增,10\nT2,没碰,道路一队,新增,20\nT3,有合同,道路一队,新增,20\n"));
        sql("update project set version = version + 1 where code = 'T1'");
        sql(
                "insert into contract (project_id, name, payee, amount) select id, '合同', '公司', 1 from project where code = 'T3'");
        var undone = undo(office);
        assertThat(undone.words())
                .contains("其中 2 个项目后来有人修改", "T1 碰过", "T3 有合同", "整个项目")
                .doesNotContain("T2");
        assertThat(number("select count(*) from project where code in ('T1', 'T2', 'T3')"))
                .isEqualTo(2);
    }

    @Test
    void goesOnWithAProjectOfTheYearBeforeAndTakesItOutAgain() throws SQLException {
        var before = preview(office, HEAD + "L1,延续的项目,道路一队,新增,10\nL2,别的名字,道路一队,新增,10\n", 2025, "");
        carryOut(office, before);
        var page = preview(office, HEAD + "L1,延续的项目,,,12\nL2,同一编码,道路一队,新增,9\n");
        assertThat(page.words()).contains("新增 1，延续 1，修改 0", "延续性项目");
        carryOut(office, page);
        assertThat(
                        number(
                                "select count(*) from project_year y join project p on p.id = y.project_id where p.code = 'L1'"))
                .isEqualTo(2);
        assertThat(text("select attribute from project where code = 'L1'")).isEqualTo("CONTINUING");
        undo(office);
        assertThat(text("select attribute from project where code = 'L1'")).isEqualTo("NEW");
        assertThat(number("select count(*) from project_year where code = 'L1' and year = 2026"))
                .isZero();
        assertThat(number("select count(*) from project_year where code = 'L2'"))
                .isEqualTo(1);
    }

    @Test
    void refusesToUndoWhatHasPapers() throws SQLException {
        carryOut(office, preview(office, HEAD + "B1,有表单,道路一队,新增,10\n"));
        sql(
                "insert into scheme (owner_id, code, version, name, object, content) values (1, 'for-papers', 1, 'x', 'PROJECT', '{}')");
        sql(
                "insert into paper (kind, project_id, year, department_id, node_id, scheme_id, title)"
                        + " select 'TARGET', p.id, 2026, 10, 11, s.id, '表' from project p, scheme s where p.code = 'B1' and s.code = 'for-papers'");
        var page = office.get(
                office.get("/projects/import").page().select("a.task").attr("href"));
        var refused = office.post(page.page().select("form[action$=undoing]").attr("action"), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("其中 1 个项目已有绩效表单：有表单");
        assertThat(number("select count(*) from project where code = 'B1'")).isEqualTo(1);
    }

    @Test
    void letsOneOfTwoWinWhoImportTheSameCodes() throws SQLException {
        var first = preview(office, HEAD + "W1,甲的,道路一队,新增,10\n");
        var second = preview(finance, HEAD + "W1,乙的,道路一队,新增,20\n");
        assertThat(carryOut(office, first).words()).contains("清单已导入");
        var late = finance.post(action(second), Map.of("seen", second.field("seen")));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("核对之后有人修改了项目", "甲的", "乙的");
        assertThat(text("select name from project where code = 'W1'")).isEqualTo("甲的");
    }

    @Test
    void keepsALineToItsUnitAndACodeToItsProject() {
        carryOut(office, preview(office, HEAD + "K1,二队的,道路二队,新增,10\nK2,一队的,道路一队,新增,10\n"));
        expect(preview(clerk, HEAD + "K1,一队也要,,新增,10\n"), "K1", "该编码已用于其他单位的项目");
        expect(preview(clerk, HEAD + "K9,往二队放,道路二队,新增,10\n"), "K9", "填写管理范围内的单位");
        expect(preview(office, HEAD + "K2,一队的,道路二队,新增,10\n"), "K2", "调整单位须在项目页面办理");
        assertThat(preview(clerk, "编码,名称,属性\nK3,自己的单位,新增\n").words()).contains("确认导入：新增 1");
        expect(preview(finance, "编码,名称,属性\nK4,没有单位,新增\n"), "K4", "填写项目所属单位");
    }

    @Test
    void keepsAListToTheOneWhoBroughtItAndToThoseWhoMayEnterProjects() {
        var mine = upload(office, "a.csv", (HEAD + "M1,我的,道路一队,新增,1\n").getBytes(StandardCharsets.UTF_8), 2026)
                .location();
        assertThat(finance.get(mine).status()).isEqualTo(404);
        assertThat(finance.post(mine.replace("/preview", ""), Map.of("seen", "x"))
                        .status())
                .isEqualTo(404);
        for (var other :
                new String[] {"roads.reviewer", "roads.head", "expert", "auditor", "east.admin", "east.security"}) {
            assertThat(SITE.as(other).get("/projects/import").status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(SITE.as("water.clerk").get("/projects/import").words()).doesNotContain("以前的导入");
    }

    @Test
    void warnsOfAListOfAnotherYear() {
        var titled = preview(office, "2024年度项目清单\n" + HEAD + "Y1,去年的,道路一队,新增,1\n");
        assertThat(titled.words()).contains("清单写明的是2024年，所选的是2026年");
        assertThat(preview(office, HEAD.replace("年初", "2026年初") + "Y1,今年的,道路一队,新增,1\n")
                        .words())
                .doesNotContain("清单写明的是");
        var five = "Z1,甲,道路一队,新增,1\nZ2,乙,道路一队,新增,1\nZ3,丙,道路一队,新增,1\nZ4,丁,道路一队,新增,1\nZ5,戊,道路一队,新增,1\n";
        carryOut(office, preview(office, HEAD + five, 2025, ""));
        assertThat(preview(office, HEAD + five).words()).contains("清单的 5 个编码中有 5 个是2025年的项目");
    }

    @Test
    void readsGbkTotalsUnitsInTheTitleAndTwoLinedHeads() {
        var list = "项目支出预算表\n单位：元,,,,\n项目编码,项目名称,项目属性,资金来源,\n,,,财政拨款,上年结转\nG1,国标,新增,100,50\n,合计,,100,50\n";
        var page = clerk.get(upload(clerk, "表.csv", list.getBytes(Charset.forName("GBK")), 2026)
                .location());
        assertThat(page.words()).contains("150.00", "合计行不读取：第 6 行", "按清单所写为元", "确认导入：新增 1");
    }

    @Test
    void asksAgainForAFileThatIsNoListAndKeepsTheYear() {
        var answer = upload(office, "list.csv", "姓名,用户名\na,b".getBytes(StandardCharsets.UTF_8), 2025);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#c-list").text()).contains("第一行填写列名");
        assertThat(answer.page().select("#f-year option[selected]").val()).isEqualTo("2025");
        assertThat(upload(office, "x.csv", new byte[0], 0).status()).isEqualTo(422);
    }

    @Test
    void handsOutTemplatesThatItReadsAgain() {
        var csv = office.get("/projects/import/template.csv?unit=YUAN").body();
        assertThat(csv).contains("\"年初预算数（元）\"");
        assertThat(upload(office, "t.csv", csv.getBytes(StandardCharsets.UTF_8), 2026)
                        .words())
                .contains("至少填写一个项目");
        var workbook = office.get("/projects/import/template.xlsx");
        assertThat(workbook.header("Content-Type")).isEqualTo(SheetTemplate.TYPE);
        assertThat(upload(office, "t.xlsx", workbook.bytes(), 2026).words()).contains("至少填写一个项目");
    }

    @Test
    void readsAWorkbookThatLibreOfficeWroteAndSpeaksEnglish() throws Exception {
        var english = SITE.signIn("roads.office");
        try (var file = getClass().getResourceAsStream("/lists/libreoffice.xlsx")) {
            var page = office.get(
                    upload(office, "项目清单.xlsx", file.readAllBytes(), 2026).location());
            assertThat(page.words())
                    .contains("00010001", "4,920,000.00", "1,000.00", "12,345,678.91", "隐藏的行同样读取：第 5 行", "未使用的列：备注");
        }
        english.post("/language", Map.of("language", "en", "to", "/"));
        assertThat(english.withCookie("language", "en").get("/projects/import").status())
                .isEqualTo(200);
    }

    private static void expect(Answer page, String row, String words) {
        assertThat(page.page().select("tbody tr:contains(" + row + ")").eachText())
                .as(row)
                .anyMatch(text -> text.contains(words));
    }

    private static Answer preview(Person person, String list) {
        return preview(person, list, 2026, "");
    }

    private static Answer preview(Person person, String list, String query) {
        return preview(person, list, 2026, query);
    }

    private static Answer preview(Person person, String list, int year, String query) {
        var location = upload(person, "list.csv", list.getBytes(StandardCharsets.UTF_8), year)
                .location();
        return person.get(location + query.replaceFirst("^&", "?"));
    }

    private static String action(Answer preview) {
        return preview.page().select("form:has([name=seen])").attr("action");
    }

    private static Answer carryOut(Person person, Answer preview) {
        var done = person.post(action(preview), Map.of("seen", preview.field("seen")));
        assertThat(done.status()).isEqualTo(303);
        return person.get(done.location());
    }

    private static Answer undo(Person person) {
        var page = person.get(
                person.get("/projects/import").page().select("a.task").attr("href"));
        var done = person.post(page.page().select("form[action$=undoing]").attr("action"), Map.of());
        assertThat(done.status()).isEqualTo(303);
        return person.get(done.location());
    }

    static Answer upload(Person person, String name, byte[] content, int year) {
        var head = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + person.token()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n" + year
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"list\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        var body = Buffer.buffer(head).appendBytes(content).appendString("\r\n--b--\r\n");
        return person.send("/projects/import", "POST", "multipart/form-data; boundary=b", body.getBytes());
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(text(sql.replaceFirst("count\\(\\*\\)", "count(*)::text")));
    }

    private static String text(String sql) throws SQLException {
        var database = SITE.database();
        try (var connection = database.open(database.database(), database.application());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('jiheng.scope', '1', false)");
            var rows = statement.executeQuery(sql);
            rows.next();
            return rows.getString(1);
        }
    }

    private static void sql(String sql) throws SQLException {
        var database = SITE.database();
        try (var connection = database.open(database.database(), database.application());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('jiheng.scope', '1', false)");
            statement.execute(sql);
        }
    }
}
