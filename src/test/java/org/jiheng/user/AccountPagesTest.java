package org.jiheng.user;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class AccountPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    private final Person admin = SITE.as("admin");
    private final Person eastAdmin = SITE.as("east.admin");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void showsAnAdministratorOnlyTheirOwnPart() {
        var all = admin.get("/accounts?size=100").words();
        assertThat(all).contains("泵站填报人", "道路一队填报人", "平台安全管理员");
        assertThat(eastAdmin.get("/accounts?size=100").words())
                .contains("道路一队填报人", "急救站填报人")
                .doesNotContain("泵站填报人", "平台安全管理员");
        assertThat(eastAdmin.get("/accounts/30").status()).isEqualTo(404);
        assertThat(eastAdmin.get("/accounts/30/edit").status()).isEqualTo(404);
        assertThat(eastAdmin.post("/accounts/30/disabling", Map.of()).status()).isEqualTo(404);
        assertThat(eastAdmin.get("/accounts/1").status()).isEqualTo(404);
    }

    @Test
    void isClosedToEverybodyElse() {
        assertThat(SITE.as("roads.clerk").get("/accounts").status()).isEqualTo(403);
        assertThat(SITE.as("finance").get("/accounts.csv").status()).isEqualTo(403);
        assertThat(SITE.as("auditor").get("/accounts").status()).isEqualTo(200);
        assertThat(SITE.as("auditor").get("/accounts/new").status()).isEqualTo(403);
        assertThat(SITE.as("security").post("/accounts/10/disabling", Map.of()).status())
                .isEqualTo(403);
        assertThat(SITE.stranger().get("/accounts").location()).startsWith("/sign-in");
    }

    @Test
    void filtersByUnitRoleStateAndWordsFromTheAddress() {
        assertThat(names("?node=10&role=FILLER")).containsExactlyInAnyOrder("道路一队填报人", "道路二队填报人", "两岗人员");
        assertThat(names("?words=HEALTH.")).containsExactlyInAnyOrder("急救站填报人", "卫生局局长");
        assertThat(names("?words=%25")).isEmpty();
        assertThat(names("?words=_")).isEmpty();
        assertThat(names("?state=DISABLED&node=20")).isEmpty();
        assertThat(admin.get("/accounts?words=zzz").words()).contains("没有符合条件的账号。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=score;select",
                "?sort=(select+pg_sleep(9))",
                "?node=abc&role=KING&state=x",
                "?page=-1&size=7",
                "?words=%27+or+1%3D1--",
                "?words=%00",
                "?node=99999999999999999999"
            })
    void takesAGarbledAddressForAPlainOne(String query) {
        assertThat(admin.get("/accounts" + query).status()).isEqualTo(200);
    }

    @Test
    void sortsChineseNamesByPinyinBothWays() {
        assertThat(names("?node=10&sort=name").subList(0, 3)).containsExactly("道路二队填报人", "道路一队审核人", "道路一队填报人");
        var upwards = names("?words=roads&sort=name");
        assertThat(names("?words=roads&sort=-name"))
                .isEqualTo(upwards.stream()
                        .sorted(Comparator.comparing(upwards::indexOf).reversed())
                        .toList());
        assertThat(admin.get("/accounts?sort=-name")
                        .page()
                        .select("th[aria-sort=descending]")
                        .text())
                .contains("姓名");
    }

    @Test
    void hidesTheNumberOfAccountsOfOthersInTheCount() {
        assertThat(eastAdmin.get("/accounts?node=40").words()).contains("没有符合条件的账号。");
    }

    @Test
    void exportsExactlyTheViewAsASafeFile() {
        create("formula.one", "=1+1公式");
        var answer = admin.get("/accounts.csv?words=formula");
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(answer.header("Content-Disposition")).contains("filename*=UTF-8''%E8%B4%A6%E5%8F%B7");
        assertThat(answer.body()).startsWith("\uFEFF").contains("\"formula.one\",\"'=1+1公式\"");
        assertThat(answer.body().split("\r\n")).hasSize(6);
        assertThat(answer.body()).contains("\"筛选条件\",\"姓名：formula\"\r\n", "\"记录条数\",1\r\n");
        assertThat(admin.get("/accounts.csv?role=FILLER&node=40").body()).contains("单位：", "; 角色：填报人");
        assertThat(admin.get("/accounts.csv?node=40").body()).contains("泵站填报人").doesNotContain("道路一队");
        assertThat(eastAdmin.get("/accounts.csv").body()).doesNotContain("泵站填报人");
    }

    @Test
    void createsAnAccountWhoseOneTimePasswordIsShownOnce() {
        var form = form("new.person", "新人");
        form.put("key", UUID.randomUUID().toString());
        var page = admin.post("/accounts", form);
        var password = secret(page);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.cookies().toString() + page.location()).doesNotContain(password);
        var again = admin.post("/accounts", form);
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.body()).doesNotContain(password);
        var shown = admin.get(again.location());
        assertThat(shown.words()).contains("口令已经显示过", "同一表单提交了两次").doesNotContain(password);
        var onward = shown.page().select("main a.primary").attr("href");
        assertThat(admin.get(onward).page().select("button:contains(生成口令)")).hasSize(1);
        assertThat(firstPage("new.person", password).location()).isEqualTo("/");
    }

    @Test
    void keepsAOneTimePasswordOutOfTheLogAndOfEveryTable() throws SQLException {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        var password = secret(create("kept.secret", "保密"));
        admin.post("/accounts", form("kept.secret", "保密"));
        firstPage("kept.secret", password);
        root.detachAppender(log);
        assertThat(log.list.toString()).doesNotContain(password);
        for (var table : List.of("account", "command", "revision", "former_password", "session", "wrong_password")) {
            assertThat(rowsWith(table, password)).as(table).isZero();
        }
    }

    private static long rowsWith(String table, String text) throws SQLException {
        var database = SITE.database();
        try (var connection = database.open(database.database(), database.application());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('jiheng.scope', 'setup', false)");
            var rows = statement.executeQuery(
                    "select count(*) from %s t where strpos(t::text, '%s') > 0".formatted(table, text));
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void sendsThePersonToChooseAPasswordOfTheirOwn() {
        var password = secret(create("first.timer", "首次登录"));
        var person = SITE.stranger();
        person.post("/sign-in", Map.of("login", "First.Timer", "password", password));
        assertThat(person.get("/tasks").location()).isIn("/password", "/post");
        var own = "Quiet-Garden-2026";
        assertThat(person.post("/password", Map.of("old", password, "fresh", own, "again", own))
                        .status())
                .isEqualTo(303);
        assertThat(firstPage("first.timer", password).status()).isEqualTo(422);
        assertThat(firstPage("first.timer", own).status()).isEqualTo(303);
    }

    @Test
    void asksAgainWithEverythingKept() {
        var form = form("аdmin", "");
        form.put("phone", "tel");
        form.put("node", "");
        var answer = admin.post("/accounts", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field("phone")).isEqualTo("tel");
        assertThat(answer.page().select(".complaints li")).hasSize(4);
        assertThat(answer.words()).contains("它是另一种文字的字母");
    }

    @Test
    void refusesANameThatIsTakenAnywhere() {
        for (var taken : new String[] {"water.clerk", "ＷＡＴＥＲ.clerk"}) {
            var answer = eastAdmin.post("/accounts", form(taken, "双胞胎"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.words()).contains("换一个用户名，该用户名已被使用");
        }
    }

    @Test
    void refusesAUnitOutsideOnesPart() {
        var form = form("over.there", "越界");
        form.put("node", "41");
        assertThat(eastAdmin.post("/accounts", form).status()).isEqualTo(422);
    }

    @Test
    void changesDetailsAndAsksWhenSomeoneElseWasFaster() {
        var id = id(create("to.change", "原名"));
        var mine = form("to.change", "甲改");
        mine.put("version", "0");
        assertThat(admin.post("/accounts/" + id + "/edit", mine).status()).isEqualTo(303);
        var late = form("to.change", "乙改");
        late.put("version", "0");
        var answer = eastAdmin.post("/accounts/" + id + "/edit", late);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("其他人刚刚修改了该账号", "甲改");
        assertThat(answer.field("name")).isEqualTo("乙改");
        late.put("version", answer.field("version"));
        assertThat(eastAdmin.post("/accounts/" + id + "/edit", late).status()).isEqualTo(303);
        assertThat(admin.get("/accounts/" + id).words()).contains("乙改");
        var history = admin.get("/history?thing=ACCOUNT&paper=" + id).words();
        assertThat(history).contains("姓名").doesNotContain("名称：");
    }

    @Test
    void takesOneMailAddressAndNothingThatCouldRideAlongInAHeader() {
        var person = Map.of("login", "nobody", "name", "无岗人员", "phone", "", "node", "11");
        for (var wrong : new String[] {"nobody", "a@b", "a@x.cn,b@x.cn", "a@x.cn\r\nBcc: b@x.cn", "甲 <a@x.cn>"}) {
            var fields = new HashMap<>(person);
            fields.put("mail", wrong);
            fields.put("version", eastAdmin.get("/accounts/33/edit").field("version"));
            var refused = eastAdmin.post("/accounts/33/edit", fields);
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.words()).contains("填写一个邮箱地址");
        }
        var fields = new HashMap<>(person);
        fields.put("mail", " nobody.2@roads.example.gov.cn ");
        fields.put("version", eastAdmin.get("/accounts/33/edit").field("version"));
        assertThat(eastAdmin.post("/accounts/33/edit", fields).status()).isEqualTo(303);
        assertThat(eastAdmin.get("/accounts/33").words()).contains("邮箱 nobody.2@roads.example.gov.cn");
    }

    @Test
    void takesOnlyTheFieldsOfTheForm() {
        var form = form("plain.one", "普通");
        form.put("role", "SYSTEM_ADMIN");
        form.put("local_only", "true");
        form.put("id", "1");
        var id = id(admin.post("/accounts", form));
        assertThat(admin.get("/accounts/" + id).words()).contains("该人员还没有角色");
    }

    @Test
    void disablingEndsEverySessionAtOnceAndEnablingLetsInAgain() {
        var person = SITE.signIn("roads2.clerk");
        assertThat(person.get("/tasks").status()).isEqualTo(200);
        assertThat(admin.post("/accounts/14/disabling", Map.of()).location()).isEqualTo("/accounts/14");
        assertThat(person.get("/tasks").status()).isEqualTo(303);
        assertThat(firstPage("roads2.clerk", TestSite.PASSWORD).status()).isEqualTo(422);
        assertThat(admin.get("/accounts?state=DISABLED").words()).contains("道路二队填报人");
        assertThat(admin.post("/accounts/14/enabling", Map.of()).status()).isEqualTo(303);
        assertThat(firstPage("roads2.clerk", TestSite.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void signsOutEverywhere() {
        var person = SITE.signIn("health.head");
        admin.post("/accounts/21/sign-out", Map.of());
        assertThat(person.get("/tasks").status()).isEqualTo(303);
        assertThat(firstPage("health.head", TestSite.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aNewOneTimePasswordEndsTheOldWayInAndTheWaitAfterWrongOnes() {
        for (var times = 0; times < 6; times++) {
            firstPage("health.clerk", "wrong");
        }
        assertThat(firstPage("health.clerk", TestSite.PASSWORD).words()).contains("密码错误次数过多");
        var password = secret(admin.post("/accounts/20/one-time-password", Map.of()));
        assertThat(firstPage("health.clerk", password).status()).isEqualTo(303);
        assertThat(firstPage("health.clerk", TestSite.PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void saysOfAPasswordGivenTwiceAtOnceThatTheFirstAnswerShowedIt() {
        var id = id(create("double.click", "双击的人"));
        var form = Map.of("key", UUID.randomUUID().toString());
        var path = "/accounts/" + id + "/one-time-password";
        admin.token();
        var first = CompletableFuture.supplyAsync(() -> admin.post(path, form));
        var second = CompletableFuture.supplyAsync(() -> admin.post(path, form));
        assertThat(List.of(first.join().status(), second.join().status())).containsExactlyInAnyOrder(200, 303);
        var late = first.join().status() == 303 ? first.join() : second.join();
        assertThat(admin.get(late.location()).page().select("main a.primary").attr("href"))
                .isEqualTo(path);
    }

    @Test
    void callsAPasswordNobodyHasUsedAnInitialOne() {
        assertThat(admin.get("/accounts/33").words()).contains("初始密码");
        SITE.signIn("nobody");
        assertThat(admin.get("/accounts/33").words()).contains("本人设置").doesNotContain("初始密码");
    }

    @Test
    void givesNoPasswordToAnAccountThatIsDisabled() {
        var id = id(create("put.away", "停用的人"));
        admin.post("/accounts/" + id + "/disabling", Map.of());
        var refused = admin.post("/accounts/" + id + "/one-time-password", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("账号已停用，先启用账号");
        admin.post("/accounts/" + id + "/enabling", Map.of());
        assertThat(secret(admin.post("/accounts/" + id + "/one-time-password", Map.of())))
                .isNotEmpty();
    }

    @Test
    void leavesThePasswordsOfThoseWhoWatchSystemAdministratorsToTheSecurityAdministrator() {
        var refused = SITE.as("east.admin").post("/accounts/6/one-time-password", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("由安全管理员发放一次性口令");
        assertThat(SITE.as("east.admin").get("/accounts/6").body()).doesNotContain("/accounts/6/one-time-password");
        assertThat(SITE.as("security").get("/accounts/6").body()).contains("/accounts/6/one-time-password");
        assertThat(secret(SITE.as("security").post("/accounts/6/one-time-password", Map.of())))
                .isNotEmpty();
        assertThat(SITE.as("security")
                        .post("/accounts/14/one-time-password", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void letsASystemAdministratorHelpTheOnlySecurityAdministratorThereIs() {
        try (var own = TestSite.start(Map.of())) {
            var shown = own.as("admin").post("/accounts/2/one-time-password", Map.of());
            assertThat(secret(shown)).isNotEmpty();
        }
    }

    @Test
    void letsNobodyDoTheseThingsToTheirOwnAccount() {
        assertThat(admin.post("/accounts/1/disabling", Map.of()).status()).isEqualTo(403);
        assertThat(admin.post("/accounts/1/one-time-password", Map.of()).status())
                .isEqualTo(403);
        assertThat(admin.get("/accounts/1").words()).contains("这是本人的账号");
    }

    @Test
    void leavesWhoeverHoldsAPostAboveToTheAdministratorAbove() {
        SITE.as("security").post("/accounts/21/posts", Map.of("node", "40", "role", "DEPARTMENT_HEAD"));
        assertThat(eastAdmin.post("/accounts/21/one-time-password", Map.of()).status())
                .isEqualTo(403);
        assertThat(eastAdmin.get("/accounts/21").words()).contains("在管理范围之外还有岗位");
        SITE.as("security").post("/accounts/21/posts/40/DEPARTMENT_HEAD/taking", Map.of());
        assertThat(eastAdmin.get("/accounts/21").words()).doesNotContain("在管理范围之外还有岗位");
    }

    @Test
    void showsHostileNamesAsTheyAre() {
        var page = create("hostile.name", "<script>alert(1)</script>{{7*7}}");
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(admin.get("/accounts?words=hostile").words()).contains("<script>alert(1)</script>{{7*7}}");
    }

    private List<String> names(String query) {
        return admin.get("/accounts" + query).page().select("tbody th").eachText();
    }

    private Answer create(String login, String name) {
        return admin.post("/accounts", form(login, name));
    }

    private static Map<String, String> form(String login, String name) {
        return new LinkedHashMap<>(Map.of("login", login, "name", name, "phone", "", "node", "11"));
    }

    private static String secret(Answer page) {
        return page.page().select(".secret").text();
    }

    private static String id(Answer page) {
        return page.page().select("main a.primary").attr("href").replace("/accounts/", "");
    }

    private static Answer firstPage(String login, String password) {
        return SITE.stranger().post("/sign-in", Map.of("login", login, "password", password));
    }
}
