package org.jiheng.paper.saving;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SavingTest {

    private static TestSite site;
    private static Person clerk;
    private static Person colleague;

    private final int paper = PlainPapers.open(site, 1, 3);

    @BeforeAll
    static void open() {
        site = PlainPapers.start();
        Clockwork.run(site.database(), "insert into post (account_id, node_id, role) values (14, 11, 'FILLER')");
        Clockwork.run(site.database(), "delete from post where account_id = 14 and node_id = 12");
        clerk = site.signIn("roads.clerk");
        colleague = site.signIn("roads2.clerk");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void keepsACellAndSaysWhenAndWhatFollows() {
        var answer = save(clerk, 0, Map.of("i.row1001.weight", "20"));
        assertThat(answer.getString("saved")).matches("\\d\\d:\\d\\d:\\d\\d");
        assertThat(answer.getInteger("seen")).isEqualTo(1);
        assertThat(answer.getJsonObject("facts").getString("sum.total")).isEqualTo("30");
        assertThat(value("i.row1001.weight")).isEqualTo("20");
    }

    @Test
    void mergesWhatTwoPeopleTypedIntoDifferentCells() {
        save(colleague, 0, Map.of("leader", "乙", "i.row1002.target", "≥90%"));
        var answer = save(clerk, 0, Map.of("year_goal", "甲的目标"));
        assertThat(answer.getJsonArray("conflicts")).isEmpty();
        assertThat(answer.getJsonObject("others").getMap())
                .containsOnly(Map.entry("leader", "乙"), Map.entry("i.row1002.target", "≥90%"));
        assertThat(answer.getString("by")).isEqualTo("道路二队填报人");
        assertThat(answer.getBoolean("rows")).isFalse();
        assertThat(value("leader") + value("year_goal")).isEqualTo("乙甲的目标");
    }

    @Test
    void asksAboutACellTwoPeopleChangedAndKeepsTheLoserInTheHistory() {
        save(colleague, 0, Map.of("year_goal", "乙的目标"));
        var answer = save(clerk, 0, Map.of("year_goal", "甲的目标", "leader", "甲"));
        var conflict = answer.getJsonArray("conflicts").getJsonObject(0);
        assertThat(conflict.getString("base")).isEqualTo("完成年度任务");
        assertThat(conflict.getString("theirs")).isEqualTo("乙的目标");
        assertThat(conflict.getString("mine")).isEqualTo("甲的目标");
        assertThat(conflict.getString("who")).isEqualTo("道路二队填报人");
        assertThat(value("year_goal") + value("leader")).isEqualTo("乙的目标甲");
        assertThat(lines("not done and cells #>> '{year_goal,1}' = '甲的目标'")).isEqualTo(1);

        save(clerk, answer.getInteger("seen"), Map.of("year_goal", "甲的目标"));
        assertThat(value("year_goal")).isEqualTo("甲的目标");
        assertThat(lines("done and cells #>> '{year_goal,0}' = '乙的目标'")).isEqualTo(1);
    }

    @Test
    void neverAsksBecauseOfOnesOwnSecondWindow() {
        save(clerk, 0, Map.of("year_goal", "一"));
        var answer = save(clerk, 0, Map.of("year_goal", "二"));
        assertThat(answer.getJsonArray("conflicts")).isEmpty();
        assertThat(answer.getString("by")).isEmpty();
        assertThat(value("year_goal")).isEqualTo("二");
    }

    @Test
    void takesTheSameSaveTwiceForOne() {
        save(clerk, 0, Map.of("year_goal", "一"));
        var again = save(clerk, 0, Map.of("year_goal", "一"));
        assertThat(again.getJsonArray("taken")).isEmpty();
        assertThat(again.getJsonObject("others").getMap()).isEmpty();
        assertThat(lines("done")).isEqualTo(1);
    }

    @Test
    void letsATypedCellBePutBackAlthoughTheAnswerToTheFirstSaveWasLost() {
        save(clerk, 0, Map.of("year_goal", "typed by mistake"));
        save(clerk, 0, Map.of("year_goal", "完成年度任务"));
        assertThat(value("year_goal")).isEqualTo("完成年度任务");
    }

    @Test
    void keepsTheRestWhenOneTextIsTooLongOrOneCellIsUnknown() {
        var answer = save(clerk, 0, Map.of("year_goal", "好".repeat(2001), "nothing", "x", "leader", "甲"));
        assertThat(answer.getJsonObject("complaints").getMap()).containsOnlyKeys("year_goal", "nothing");
        assertThat(answer.getJsonObject("complaints").getString("year_goal")).contains("2000", "2001");
        assertThat(value("leader") + value("year_goal")).isEqualTo("甲完成年度任务");
    }

    @Test
    void showsATooLongTextAgainOnAPageWithoutAScript() {
        var asked = post(clerk, 0, Map.of("c.leader", "名".repeat(21), "c.year_goal", "甲的目标"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("textarea[name='c.leader']").val()).isEqualTo("名".repeat(21));
        assertThat(value("year_goal")).isEqualTo("甲的目标");
    }

    @Test
    void emptiesACell() {
        save(clerk, 0, Map.of("year_goal", "", "i.row1001.weight", ""));
        assertThat(value("year_goal") + value("i.row1001.weight")).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(save(clerk, 0, Map.of("year_goal", "😀".repeat(2000))).getJsonObject("complaints"))
                .isEmpty();
        assertThat(value("year_goal").codePointCount(0, value("year_goal").length()))
                .isEqualTo(2000);
    }

    @Test
    void keepsHostileTextAsItWasTyped() {
        var text = "<script>alert(1)</script> {{7*7}} ' or 1=1-- \\ ${jndi:ldap://x} =cmd|' /C calc'!A0";
        save(clerk, 0, Map.of("year_goal", text));
        assertThat(clerk.get("/evaluations/" + paper).page().select("textarea").val())
                .isEqualTo(text);
    }

    @Test
    void asksBeforeTypingIntoADeletedRowAndBringsItBackWhenThatIsChosen() {
        save(colleague, 0, Map.of("i.row1001.gone", "yes"));
        var answer = save(clerk, 0, Map.of("i.row1001.target", "≥90%"));
        assertThat(answer.getJsonArray("conflicts").getJsonObject(0).getBoolean("rowGone"))
                .isTrue();
        assertThat(answer.getBoolean("rows")).isTrue();
        save(clerk, answer.getInteger("seen"), Map.of("i.row1001.target", "≥90%"), Map.of("restore", "yes"));
        assertThat(value("i.row1001.gone") + value("i.row1001.target")).isEqualTo("≥90%");
    }

    @Test
    void leavesARowDeletedWhenThatIsChosenOnThePageWithoutAScript() {
        save(colleague, 0, Map.of("i.row1001.gone", "yes"));
        var asked = post(clerk, 0, Map.of("c.i.row1001.target", "≥90%"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words()).contains("道路二队填报人", "≥90%");
        post(clerk, Integer.parseInt(asked.field("seen")), Map.of("restore", "yes", "c.i.row1001.target", ""));
        assertThat(value("i.row1001.gone")).isEqualTo("yes");
    }

    @Test
    void givesAnOrdinaryPostOfTheWholePageTheSameProtection() {
        var page = clerk.get("/evaluations/" + paper).page();
        save(colleague, 0, Map.of("leader", "乙", "year_goal", "乙的目标"));
        var fields = new HashMap<String, String>();
        page.select("main [name^=c.]").forEach(each -> fields.put(each.attr("name"), each.val()));
        fields.put("c.agreed", "yes");
        fields.put("c.year_goal", "甲的目标");
        var asked = post(clerk, 0, fields);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words()).contains("乙的目标", "甲的目标", "完成年度任务");
        assertThat(value("leader") + value("agreed") + value("year_goal")).isEqualTo("乙yes乙的目标");
        var decided = post(clerk, Integer.parseInt(asked.field("seen")), Map.of("c.year_goal", "甲的目标"));
        assertThat(decided.location()).isEqualTo("/evaluations/" + paper);
        assertThat(value("year_goal")).isEqualTo("甲的目标");
    }

    @Test
    void addsOneRowForOneFormHoweverOftenItArrives() {
        var form = Map.of("act", "add:i:output", "key", "6f0f8a5e-0000-4000-8000-000000000001");
        var first = post(clerk, 0, form);
        assertThat(first.location()).startsWith("/evaluations/" + paper + "#i.");
        assertThat(post(clerk, 0, form).location()).isEqualTo(first.location());
        assertThat(clerk.get("/evaluations/" + paper).page().select("fieldset[data-row]"))
                .hasSize(4);
    }

    @Test
    void deletesARowAndPutsItBackWithoutAScript() {
        post(clerk, 0, Map.of("act", "remove:i:row1002"));
        assertThat(value("i.row1002.gone")).isEqualTo("yes");
        post(clerk, 2, Map.of("act", "restore:i:row1002"));
        assertThat(value("i.row1002.gone")).isEmpty();
    }

    @Test
    void saysOnceMoreWhatWasTypedWhenThePaperWasHandedInMeanwhile() {
        submitted();
        var byScript = send(clerk, fields(0, Map.of("c.year_goal", "zu spät 太晚"), Map.of()), true);
        assertThat(byScript.status()).isEqualTo(409);
        assertThat(new JsonObject(byScript.body()).getString("words")).contains("已经提交");
        var byPage = post(clerk, 0, Map.of("c.year_goal", "zu spät 太晚", "c.leader", ""));
        assertThat(byPage.status()).isEqualTo(409);
        assertThat(byPage.page().select("textarea").val()).isEqualTo("zu spät 太晚");
        assertThat(value("year_goal")).isEqualTo("完成年度任务");
    }

    @Test
    void knowsNothingOfPapersOfOthersAndLetsOnlyFillersIn() {
        assertThat(post(site.as("water.clerk"), 0, Map.of("c.leader", "x")).status())
                .isEqualTo(404);
        assertThat(post(site.as("roads.head"), 0, Map.of("c.leader", "x")).status())
                .isEqualTo(403);
        assertThat(value("leader")).isEmpty();
    }

    @Test
    void refusesASaveThatDoesNotSayWhatItSaw() {
        assertThat(clerk.post(cells(), Map.of("c.leader", "x")).status()).isEqualTo(400);
        assertThat(clerk.post(cells(), Map.of("c.leader", "x", "seen", "-1")).status())
                .isEqualTo(400);
        assertThat(clerk.post(cells(), Map.of("c.leader", "x", "seen", "999999999"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void takesTwoHundredRowsAtOnceAndComplainsAboutTheNext() {
        var cells = new LinkedHashMap<String, String>();
        for (var row = 0; row < 250; row++) {
            cells.put("i.new%04d.level3".formatted(row), "指标" + row);
        }
        var answer = save(clerk, 0, cells);
        assertThat(answer.getJsonArray("taken")).hasSize(197);
        assertThat(answer.getJsonObject("complaints").size()).isEqualTo(53);
        assertThat(save(clerk, answer.getInteger("seen"), Map.of("leader", "甲")).getJsonObject("complaints"))
                .isEmpty();
    }

    @Test
    void takesAsManyFieldsAsAFormMayHaveAndRefusesMore() {
        assertThat(send(clerk, many(4094), true).status()).isEqualTo(200);
        assertThat(send(clerk, many(4095), true).status()).isEqualTo(413);
    }

    @Test
    void sendsAScriptOfAnotherSessionToTheFormAndAStrangerToTheDoor() {
        var fields = fields(0, Map.of("c.leader", "x"), Map.of("csrf", "forged"));
        assertThat(send(clerk, fields, true).status()).isEqualTo(422);
        assertThat(send(site.stranger(), fields, true).location()).isEqualTo("/sign-in");
        assertThat(value("leader")).isEmpty();
    }

    private static Map<String, String> many(int count) {
        var fields = fields(0, Map.of(), Map.of());
        while (fields.size() < count + 2) {
            fields.put("x" + fields.size(), "");
        }
        return fields;
    }

    private void submitted() {
        Clockwork.run(site.database(), "update paper set state = 'SUBMITTED' where id = " + paper);
    }

    private String cells() {
        return "/papers/" + paper + "/cells";
    }

    private String value(String cell) {
        return PlainPapers.value(site, paper, cell);
    }

    private int lines(String condition) {
        return Clockwork.seen(
                site.database(),
                "select count(*) from revision where paper = 'paper' and paper_id = %d and %s"
                        .formatted(paper, condition));
    }

    private JsonObject save(Person person, int seen, Map<String, String> cells) {
        return save(person, seen, cells, Map.of());
    }

    private JsonObject save(Person person, int seen, Map<String, String> cells, Map<String, String> more) {
        var named = new LinkedHashMap<String, String>();
        cells.forEach((cell, value) -> named.put("c." + cell, value));
        var answer = send(person, fields(seen, named, more), true);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private Answer post(Person person, int seen, Map<String, String> fields) {
        return send(person, fields(seen, fields, Map.of("csrf", person.token())), false);
    }

    private static Map<String, String> fields(int seen, Map<String, String> cells, Map<String, String> more) {
        var all = new LinkedHashMap<String, String>();
        all.put("csrf", clerk.token());
        all.put("seen", Integer.toString(seen));
        all.putAll(cells);
        all.putAll(more);
        return all;
    }

    private Answer send(Person person, Map<String, String> fields, boolean byScript) {
        var all = new LinkedHashMap<>(fields);
        if (byScript && person != clerk && !fields.get("csrf").equals("forged")) {
            all.put("csrf", person.token());
        }
        var body = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return person.sendAsIs(person.request(cells())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", byScript ? "application/json" : "text/html")
                .POST(BodyPublishers.ofString(body)));
    }
}
