package org.jiheng.listing.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;
import org.jiheng.table.workbook.SheetTemplate;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ExecutionImportTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final int YEAR = China.year();
    private static final String HEAD = "项目编码,项目名称,资金来源,全年预算数（万元）,全年执行数（万元）,截至日期\n";

    private final Person finance = SITE.as("finance");
    private final Person office = SITE.as("roads.office");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void storesWhatWasSpentBySourceAndLetsItBeTakenBack() throws SQLException {
        var first = HEAD + "010001-01,道路养护,本年财政拨款,492,480.5,%d-12-31\n".formatted(YEAR)
                + "010001-01,道路养护,其他资金,8,8,%d-12-31\n".formatted(YEAR)
                + "合计,,,500,488.5,\n";
        var page = preview(office, first);
        assertThat(page.words()).contains("确认导入：新增 2", "4,805,000.00", "97.66%", "本年财政拨款", "道路养护");
        assertThat(executed()).isEmpty();
        assertThat(carryOut(office, page).words()).contains("新增 2");
        assertThat(executed()).containsExactly("FISCAL 4805000.00", "OTHER 80000.00");

        var second = preview(finance, HEAD + "010001-01,道路养护,财政拨款,492,492,%d-12-31\n".formatted(YEAR));
        assertThat(second.page().select("del").text()).contains("4,805,000.00");
        assertThat(carryOut(finance, second).words()).contains("修改 1");
        assertThat(executed()).containsExactly("FISCAL 4920000.00", "OTHER 80000.00");
        assertThat(preview(finance, HEAD + "010001-01,,财政拨款,492,492,%d-12-31\n".formatted(YEAR))
                        .words())
                .contains("无需导入");

        undo(finance);
        assertThat(executed()).containsExactly("FISCAL 4805000.00", "OTHER 80000.00");
        assertThat(SITE.as("auditor").get("/history").words()).contains("导入预算执行数", "撤销预算执行数");
    }

    @Test
    void takesAListThatSaysNothingOfTheBudget() {
        var list = "项目编码,资金来源,全年执行数（元）,截至日期\n010001-02,财政拨款,290000.55,%d-11-30\n".formatted(YEAR);
        assertThat(carryOut(office, preview(office, list)).words()).contains("新增 1");
        undo(office);
    }

    @Test
    void namesEveryFaultAtItsCell() {
        var list = HEAD + "没有,,财政拨款,1,1,\n"
                + "040001-01,别区的项目,财政拨款,1,1,\n"
                + "010001-02,,天上掉的,1,1,\n"
                + "010001-02,,财政拨款,1,,\n"
                + "010002-01,,财政拨款,1,一百,\n"
                + "020001-01,,财政拨款,1,-5,\n"
                + "020001-01,,财政拨款,1,1,不是日子\n"
                + "020001-01,,财政拨款,1,1,1999-01-01\n"
                + "020001-01,,财政拨款,1,1,9999-12-31\n"
                + "010001-01,,,1,1,\n";
        var page = preview(finance, list);
        var rows = page.page().select("tbody tr");
        assertThat(rows).hasSize(10).allMatch(row -> row.select(".complaint").size() > 0);
        assertThat(rows.get(0).text()).contains("没有该编码的项目");
        assertThat(rows.get(1).text()).contains("没有该编码的项目");
        assertThat(rows.get(2).text()).contains("写明资金来源");
        assertThat(rows.get(3).text()).contains("没有支出填 0");
        assertThat(rows.get(6).text()).contains("填写截至日期");
        assertThat(rows.get(7).text()).contains("早于");
        assertThat(rows.get(8).text()).contains("尚未到来");
        assertThat(rows.get(9).text()).contains("写明资金来源");
        assertThat(page.page().select("form:has([name=seen])")).isEmpty();
        assertThat(finance.get(page.page().select("a[href$=faults.csv]").attr("href"))
                        .body())
                .contains("没有该编码的项目", "010001-02");
    }

    @Test
    void asksForASecondLookWhereFiguresAreStrange() {
        var page =
                preview(finance, HEAD + "010001-02,,财政拨款,30,31,%d-06-30\n".formatted(YEAR) + "010001-02,,其他资金,0,0,\n");
        assertThat(page.words()).contains("执行数大于全年预算数", "350,000.00", "有疑点的行：1 行");
        assertThat(page.page().select("form:has([name=seen])")).isNotEmpty();
    }

    @Test
    void readsAWorkbookAndKnowsTheOneSourceThatIsNotNamed() {
        var book = SheetTemplate.of("执行", List.of("项目编码", "全年执行数(元)"));
        assertThat(upload(finance, "空.xlsx", book.getBytes()).status()).isEqualTo(422);
        var page = preview(finance, "项目编码,全年执行数（元）\n020001-01,\"880,000.00\"\n");
        assertThat(page.words()).contains("880,000.00", "本年财政拨款", China.today().toString());
    }

    @Test
    void isOpenToThoseWhoReviewTheMoneyOnly() {
        for (var login : List.of("roads.clerk", "roads.reviewer", "auditor", "east.admin", "roads.head")) {
            assertThat(SITE.as(login).get("/projects/execution").status())
                    .as(login)
                    .isEqualTo(403);
        }
        var other = preview(office, HEAD + "020001-01,,财政拨款,90,80,%d-12-31\n".formatted(YEAR));
        assertThat(other.words()).contains("没有该编码的项目");
        var mine = preview(office, HEAD + "010001-02,,财政拨款,35,30,%d-12-31\n".formatted(YEAR));
        var action = mine.page().select("form:has([name=seen])").attr("action");
        assertThat(finance.post(action, Map.of("seen", mine.field("seen"))).status())
                .isEqualTo(404);
        assertThat(SITE.as("west.finance").get(action + "/preview").status()).isEqualTo(404);
    }

    @Test
    void doesNothingWhenTheAmountsAreOtherwiseByNow() {
        var list = HEAD + "010002-01,,财政拨款,120.000055,100,%d-12-31\n".formatted(YEAR);
        var seen = preview(office, list);
        carryOut(finance, preview(finance, HEAD + "010002-01,,财政拨款,120.000055,90,%d-12-31\n".formatted(YEAR)));
        var late = office.post(
                seen.page().select("form:has([name=seen])").attr("action"), Map.of("seen", seen.field("seen")));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("已被他人修改");
    }

    private static List<String> executed() throws SQLException {
        try (var connection = TestDatabase.openAsApplication(SITE.database());
                var statement = connection.createStatement()) {
            statement.execute("set jiheng.scope = '1'");
            var rows = statement.executeQuery("""
                    select distinct on (source) source, executed
                      from execution
                     where project_id = 1 and undone_at is null
                     order by source, id desc
                    """);
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1) + " " + new BigDecimal(rows.getString(2)));
            }
            return all;
        }
    }

    private static Answer preview(Person person, String list) {
        var kept = upload(person, "执行.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.status()).isEqualTo(303);
        return person.get(kept.location());
    }

    private static Answer carryOut(Person person, Answer preview) {
        var done = person.post(
                preview.page().select("form:has([name=seen])").attr("action"), Map.of("seen", preview.field("seen")));
        assertThat(done.status()).isEqualTo(303);
        return person.get(done.location());
    }

    private static void undo(Person person) {
        var page = person.get(
                person.get("/projects/execution").page().select("a.task").attr("href"));
        var done = person.post(page.page().select("form[action$=undoing]").attr("action"), Map.of());
        assertThat(done.status()).isEqualTo(303);
        assertThat(person.get(done.location()).words()).contains("已撤销");
    }

    private static Answer upload(Person person, String name, byte[] content) {
        var head = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + person.token()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n" + YEAR
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"asOf\"\r\n\r\n" + China.today()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"list\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        var body = Buffer.buffer(head).appendBytes(content).appendString("\r\n--b--\r\n");
        return person.send("/projects/execution", "POST", "multipart/form-data; boundary=b", body.getBytes());
    }
}
