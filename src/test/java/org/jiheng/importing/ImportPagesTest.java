package org.jiheng.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.table.workbook.SheetTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ImportPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final String HEAD = "姓名,用户名,单位,电话\n";

    private final Person admin = SITE.as("admin");
    private final Person east = SITE.as("east.admin");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void previewsEachPersonAndStoresNothing() {
        var page =
                preview(east, HEAD + "新人甲,preview.a,道路一队,010-1\n道路一队填报员,roads.clerk,道路二队,\n急救站填报人,health.clerk,急救站,\n");
        assertThat(page.words()).contains("有误 0 · 新增 1 · 修改 1 · 不变 1", "确认导入：新增 1，修改 1");
        assertThat(page.page().select("del").eachText()).containsExactly("道路一队填报人", "道路一队");
        assertThat(east.get("/accounts?words=preview.a").words()).contains("没有符合条件的账号");
    }

    @Test
    void namesEveryFaultBesideItsCellAndOffersNothingToCarryOut() {
        var hostile = HEAD
                + "=cmd|' /C calc'!A0,formula.ok,道路一队,\n"
                + ",no.name,道路一队,\n"
                + "   ,blank.name,道路一队,\n"
                + "=-+@,signs.only,道路一队,\n"
                + "无用户名,,道路一队,\n"
                + "短,a,道路一队,\n"
                + "西里尔,аdmin,道路一队,\n"
                + "全角重名,ＲＯＡＤＳ．ＣＬＥＲＫ,道路一队,\n"
                + "重复一,twin,道路一队,\n"
                + "重复二,TWIN,道路一队,\n"
                + "别处的人,water.clerk,道路一队,\n"
                + "平台的人,security,道路一队,\n"
                + "自己,east.admin,东区,\n"
                + "别处的单位,else.where,泵站,\n"
                + "没有的单位,no.unit,无此单位,\n"
                + "空单位,empty.unit,,\n"
                + "同名单位,some.unit,' or 1=1--,\n"
                + "电话,bad.phone,道路一队,call me\n"
                + "长电话,long.phone,道路一队,1234567890123456789012345\n"
                + "n".repeat(5000) + ",long.name,道路一队,\n"
                + "长用户名," + "l".repeat(51) + ",道路一队,\n"
                + "空格,has space,道路一队,\n"
                + "斜杠,../etc/passwd,道路一队,\n"
                + "表情,😀😀😀,道路一队,\n"
                + "方向,abc\u202Edef,道路一队,\n"
                + "零宽,ze\u200Bro,道路一队,\n"
                + "<script>alert(1)</script>,script.ok,道路一队,\n"
                + "缺列\n"
                + "多列,many.ok,道路一队,,,,,,,\n"
                + "百分号,%_%,道路一队,\n"
                + "\"未闭合,open.quote,道路一队,\n";
        var page = preview(east, hostile);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(page.page().select("tr:has(.status.returned)")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(page.page().select("tr:has(.status.returned)"))
                .allMatch(row -> !row.select(".complaint").isEmpty());
        assertThat(page.page().select("button.primary:contains(确认导入)")).isEmpty();
        assertThat(row(page, "formula.ok")).contains("新增");
        assertThat(row(page, "script.ok")).contains("新增");
        assertThat(row(page, "abcdef")).contains("新增");
        assertThat(row(page, "TWIN")).contains("用户名与第 10 行重复");
        assertThat(row(page, "water.clerk")).contains("该用户名已被使用").doesNotContain("泵站填报人");
    }

    @Test
    void refusesFilesThatAreNoLists() {
        for (var content : new String[] {"", "PK\u0003\u0004", "姓名,单位\na,b", "\0\0\0"}) {
            var answer = upload(admin, "list.csv", content.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#c-list")).hasSize(1);
        }
    }

    @Test
    void readsAListThatASpreadsheetSavedInGbk() {
        var list = (HEAD + "国标人,gbk.person,道路一队,\n").getBytes(Charset.forName("GBK"));
        var page = admin.get(upload(admin, "名单.csv", list).location());
        assertThat(page.words()).contains("国标人", "新增");
    }

    @Test
    void readsAListFromAWorkbook() {
        var template = admin.get("/accounts/import/template.xlsx");
        assertThat(template.header("Content-Type")).contains("spreadsheetml");
        var empty = upload(admin, "名单.xlsx", template.bytes());
        assertThat(empty.page().select("#c-list").text()).contains("至少填写一人");
        var list = SheetTemplate.of("名单", List.of("姓名", "用户名", "单位")).getBytes();
        assertThat(upload(admin, "名单.csv", list).page().select("#c-list").text())
                .contains("扩展名却不是 .xlsx");
    }

    @Test
    void readsTheListOfAccountsThatWasDownloaded() {
        var list = admin.get("/accounts.csv?words=roads").body();
        assertThat(preview(admin, list).words()).contains("有误 0 · 新增 0 · 修改 0", "未使用的列：角色、状态、上次登录");
    }

    @Test
    void carriesTheWholeListOutAndShowsThePasswordsOnce() {
        var page = preview(east, HEAD + "新人乙,carry.b,道路一队,\n新人丙,carry.c,020001,010-2\n道路二队填报员,roads2.clerk,道路二队,\n");
        var form = new LinkedHashMap<>(Map.of("seen", page.field("seen"), "key", page.field("key")));
        var done = east.post(action(page), form);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.words()).contains("清单已导入：新增 2 个，修改 1 个。");
        var password = done.page().select("code").first().text();
        var again = east.post(action(page), form);
        assertThat(again.location()).matches("/accounts/import/\\d+/shown");
        var shown = east.get(again.location());
        assertThat(again.body() + shown.body()).doesNotContain(password);
        assertThat(shown.words()).contains("口令已经显示过", "撤销本次导入后重新导入");
        var file = east.post("/accounts/import/passwords.csv", Map.of("people", done.field("people")));
        assertThat(file.body())
                .startsWith("\uFEFF\"姓名\",\"单位\",\"用户名\",\"一次性口令\"\r\n")
                .contains(password);
        assertThat(SITE.stranger()
                        .post("/sign-in", Map.of("login", "carry.b", "password", password))
                        .status())
                .isEqualTo(303);
        assertThat(east.get("/accounts?words=carry").page().select("tbody tr")).hasSize(2);
        var undoing = again.location().replace("/shown", "/undoing");
        assertThat(east.post(undoing, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void handsThePasswordsOutAsAFileBesideThePageThatShowsThem() {
        var page = preview(admin, HEAD + "下载甲,download.a,道路一队,\n下载乙,download.b,道路一队,\n");
        var done = admin.post(action(page), Map.of("seen", page.field("seen")));
        var form = done.page().select("form[action$=passwords.csv]");
        assertThat(form.attr("target")).isEqualTo("_blank");
        var file = admin.post(form.attr("action"), Map.of("people", done.field("people")));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("attachment", ".csv");
        var passwords = done.page().select("code").eachText();
        assertThat(file.body())
                .contains("\"下载甲\",\"道路一队\",\"download.a\",\"" + passwords.get(0) + "\"")
                .contains("\"下载乙\",\"道路一队\",\"download.b\",\"" + passwords.get(1) + "\"");
    }

    @Test
    void undoesTheWholeBatchWhileNobodyHasComeInOrHoldsARole() throws SQLException {
        var page = preview(admin, HEAD + "可撤甲,undo.a,道路一队,\n可撤乙,undo.b,道路一队,\n卫生局新局长,health.head,东区卫生局,\n");
        var done = admin.post(action(page), Map.of("seen", page.field("seen")));
        var id = admin.get("/accounts?words=undo.a").page().select("tbody a").attr("href");
        var path = done.page().select("a[href^=/accounts/import/]").last().attr("href");
        SITE.as("security").post(id + "/posts", Map.of("node", "11", "role", "FILLER"));
        var refused = admin.post(path + "/undoing", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("其中 1 个账号已有角色：可撤甲 undo.a", "先由安全管理员收回角色");
        assertThat(admin.get("/accounts?words=undo.").page().select("tbody tr")).hasSize(2);
        SITE.as("security").post(id + "/posts/11/FILLER/taking", Map.of());
        assertThat(admin.get(path).words()).contains("新增 2 个，修改 1 个");
        assertThat(admin.post(path + "/undoing", Map.of()).location()).isEqualTo(path);
        assertThat(admin.get("/accounts?words=undo.").words()).contains("没有符合条件的账号");
        assertThat(admin.get("/accounts/21").words()).contains("卫生局局长");
        assertThat(admin.get(path).words()).contains("已撤销");
        assertThat(admin.post(path + "/undoing", Map.of()).status()).isEqualTo(303);
        assertThat(number("select count(*) from revision where deed = 'UNDID_IMPORT' and title !~ '大批|急救站填报人'"))
                .isEqualTo(3);
    }

    @Test
    void leavesAloneWhatOthersChangedSince() {
        var page = preview(admin, HEAD + "专家改名,expert,东区交通局,\n");
        assertThat(admin.post(action(page), Map.of("seen", page.field("seen"))).status())
                .isEqualTo(303);
        var form = Map.of("login", "expert", "name", "后来的名字", "phone", "", "node", "10", "version", "1");
        assertThat(admin.post("/accounts/31/edit", form).status()).isEqualTo(303);
        var path = admin.get("/accounts/import").page().select("a.task").attr("href");
        assertThat(admin.post(path + "/undoing", Map.of()).status()).isEqualTo(303);
        assertThat(admin.get("/accounts/31").words()).contains("后来的名字");
    }

    @Test
    void takesMailAddressesAndLeavesThemAloneWhereAListTellsNone() {
        var head = "姓名,用户名,单位,电话,邮箱\n";
        assertThat(preview(admin, head + "急救站填报人,health.clerk,急救站,,不是邮箱\n").words())
                .contains("填写一个邮箱地址", "有误 1");
        var page = preview(admin, head + "急救站填报人,health.clerk,急救站,,clerk＠health.example.gov.cn\n");
        assertThat(admin.post(action(page), Map.of("seen", page.field("seen"))).status())
                .isEqualTo(303);
        assertThat(admin.get("/accounts/20").words()).contains("邮箱 clerk@health.example.gov.cn");
        assertThat(preview(admin, HEAD + "急救站填报人,health.clerk,急救站,\n").words()).contains("修改 0 · 不变 1");
        var path = admin.get("/accounts/import").page().select("a.task").attr("href");
        assertThat(admin.post(path + "/undoing", Map.of()).status()).isEqualTo(303);
        assertThat(admin.get("/accounts/20").words()).doesNotContain("clerk@health.example.gov.cn");
    }

    @Test
    void carriesNothingOutThatTheReaderHasNotSeen() {
        var page = preview(admin, HEAD + "无岗新名,nobody,道路一队,\n");
        var form = Map.of("login", "nobody", "name", "中途改名", "phone", "", "node", "11", "version", "0");
        assertThat(admin.post("/accounts/33/edit", form).status()).isEqualTo(303);
        var late = admin.post(action(page), Map.of("seen", page.field("seen")));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("账号在核对之后有变动", "中途改名");
    }

    @Test
    void keepsAListToTheOneWhoBroughtIt() {
        var location = upload(admin, "a.csv", (HEAD + "甲乙,mine.only,道路一队,\n").getBytes(StandardCharsets.UTF_8))
                .location();
        assertThat(east.get(location).status()).isEqualTo(404);
        assertThat(east.post(location.replace("/preview", ""), Map.of("seen", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(SITE.as("security").get("/accounts/import").status()).isEqualTo(403);
    }

    @Test
    void takesAThousandPeopleInSeconds() throws SQLException {
        var list = IntStream.range(0, 1000)
                .mapToObj(number -> "大批人员%d,mass.%d,道路一队,010-%d\n".formatted(number, number, number))
                .collect(Collectors.joining());
        var begun = Instant.now();
        var page = preview(admin, HEAD + list);
        var done = admin.post(action(page), Map.of("seen", page.field("seen")));
        var took = Duration.between(begun, Instant.now());
        System.out.println("1,000 people checked and carried out in " + took.toMillis() + " ms");
        assertThat(done.page().select("tbody tr")).hasSize(1000);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        assertThat(number("select count(*) from account where login like 'mass.%' and password like '$random$%'"))
                .isEqualTo(1000);
        assertThat(admin.post("/accounts/import/passwords.csv", Map.of("people", done.field("people")))
                        .body()
                        .split("\r\n"))
                .hasSize(1001);
        var path = done.page().select("a[href^=/accounts/import/]").last().attr("href");
        var undoing = Instant.now();
        assertThat(admin.post(path + "/undoing", Map.of()).status()).isEqualTo(303);
        assertThat(Duration.between(undoing, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    private static Answer preview(Person person, String list) {
        return person.get(upload(person, "list.csv", list.getBytes(StandardCharsets.UTF_8))
                .location());
    }

    private static String action(Answer preview) {
        return preview.page().select("form[action^=/accounts/import/]").attr("action");
    }

    private static String row(Answer preview, String login) {
        return preview.page()
                .select("tbody tr:has(td:containsOwn(" + login + "))")
                .text();
    }

    private static Answer upload(Person person, String name, byte[] content) {
        var head = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + person.token()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"list\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        var body = io.vertx.core.buffer.Buffer.buffer(head).appendBytes(content).appendString("\r\n--b--\r\n");
        return person.send("/accounts/import", "POST", "multipart/form-data; boundary=b", body.getBytes());
    }

    private static long number(String sql) throws SQLException {
        var database = SITE.database();
        try (var connection = database.open(database.database(), database.application());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('jiheng.scope', '1', false)");
            var rows = statement.executeQuery(sql);
            rows.next();
            return rows.getLong(1);
        }
    }
}
