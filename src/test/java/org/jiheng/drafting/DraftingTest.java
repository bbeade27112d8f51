package org.jiheng.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.drafting.sheet.Part;
import org.jiheng.scheme.reading.SchemeShape;
import org.junit.jupiter.api.Test;

class DraftingTest {

    private static final TestSite SITE = TestSite.shared();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MINISTRYS = SchemeShape.text("mof-self-evaluation.json");

    private static Person finance() {
        return SITE.as("finance");
    }

    private static String copied() {
        var code = "east-" + NUMBER.incrementAndGet();
        var answer = finance().post("/schemes/" + shipped() + "/copy", Map.of("code", code, "name", "东区体系"));
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        return answer.location().replaceAll("/edit$", "");
    }

    private static String shipped() {
        return finance()
                .get("/schemes?words=mof-self-evaluation")
                .page()
                .select("tbody a")
                .attr("href")
                .replaceAll("\\D", "");
    }

    private static Map<String, String> fields(String path) {
        var fields = new LinkedHashMap<String, String>();
        var page = finance().get(path).page();
        page.select("main form [name]").forEach(field -> {
            var ticked = !field.attr("type").equals("checkbox") || field.hasAttr("checked");
            if (ticked && !field.attr("name").matches("csrf|key|language|size|path")) {
                var option = field.select("option[selected]");
                fields.put(
                        field.attr("name"),
                        field.tagName().equals("select")
                                ? option.attr("value")
                                : field.tagName().equals("textarea") ? field.wholeText() : field.attr("value"));
            }
        });
        return fields;
    }

    private static Answer upload(String login, String pack) {
        return upload(login, pack.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer upload(String login, byte[] pack) {
        var person = SITE.as(login);
        var text = new StringBuilder();
        Map.of("csrf", person.token(), "key", UUID.randomUUID().toString())
                .forEach((name, value) -> text.append(
                        "--X\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        text.append("--X\r\nContent-Disposition: form-data; name=\"pack\"; filename=\"p.json\"\r\n");
        text.append("Content-Type: application/json\r\n\r\n");
        var head = text.toString().getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--X--\r\n".getBytes(StandardCharsets.UTF_8);
        var body = new byte[head.length + pack.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(pack, 0, body, head.length, pack.length);
        System.arraycopy(tail, 0, body, head.length + pack.length, tail.length);
        return person.send("/schemes/import", "POST", "multipart/form-data; boundary=X", body);
    }

    @Test
    void copiesASchemeIntoADraftAndThenIntoItsNextVersion() {
        var first = copied();
        var code = finance().get(first + "/edit").words().replaceAll("(?s).*(east-\\d+).*", "$1");
        assertThat(finance().get(first).words()).contains("东区");
        var second = finance().post(first + "/copy", Map.of("code", code, "name", "东区体系二"));
        assertThat(finance().get(second.location()).words()).contains(code + "，第2版");
    }

    @Test
    void keepsEveryFormAsItWasWhenItIsSentUnchanged() {
        var draft = copied();
        for (var part : Part.values()) {
            var before = finance().get(draft + "/pack").body();
            var path = draft + "/edit/" + part.noun();
            var answer = finance().post(path, fields(path));
            assertThat(answer.status()).as(part + answer.words()).isEqualTo(303);
            assertThat(finance().get(draft + "/pack").body().replaceAll("\\s", ""))
                    .as(part.noun())
                    .isEqualTo(before.replaceAll("\\s", ""));
        }
    }

    @Test
    void editsGradesInAFormAndFindsTheContradictionOnTheCheckPage() {
        var draft = copied();
        var path = draft + "/edit/grades";
        var fields = fields(path);
        fields.put("grades.list.1.from", "95");
        assertThat(finance().post(path, fields).status()).isEqualTo(303);
        var check = finance().get(draft + "/check");
        assertThat(check.words()).contains("等级重叠：“良”从 95 起，不低于 90");
        assertThat(check.page().select("td a[href$=/edit/grades]").text()).isEqualTo("等级");
        assertThat(finance().post(draft + "/publication", Map.of("seen", "1")).status())
                .isEqualTo(422);
    }

    @Test
    void complainsAtTheFieldAboutANumberThatIsNone() {
        var path = copied() + "/edit/grades";
        var fields = fields(path);
        fields.put("grades.list.1.from", "八十");
        var answer = finance().post(path, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("c-grades.list.1.from").text()).contains("填写数字");
        assertThat(answer.page().getElementById("f-grades.list.1.from").attr("value"))
                .isEqualTo("八十");
    }

    @Test
    void takesAwayAnEmptiedRowAndAddsOne() {
        var draft = copied();
        var path = draft + "/edit/grades";
        var fields = fields(path);
        fields.put("grades.list.2.name", "");
        fields.put("grades.list.2.from", "");
        fields.put("grades.list.4.name", "极差");
        fields.put("grades.list.4.from", "０");
        fields.put("grades.list.3.from", "30");
        assertThat(finance().post(path, fields).status()).isEqualTo(303);
        assertThat(finance().get(draft).words()).contains("差：30分（含）至80分").contains("极差：不足30分");
    }

    @Test
    void refusesAFormDrawnBeforeSomeoneElseSaved() {
        var path = copied() + "/edit/caps";
        var fields = fields(path);
        fields.put("caps.source", "另一个依据");
        assertThat(finance().post(path, fields).status()).isEqualTo(303);
        fields.put("caps.source", "第三个依据");
        var answer = finance().post(path, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("其他人刚刚修改了该草稿");
    }

    @Test
    void publishesForGoodAlsoAgainstTheDatabase() throws SQLException {
        var draft = copied();
        var answer = finance().post(draft + "/publication", Map.of("seen", "0"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(finance().get(draft + "/edit").status()).isEqualTo(409);
        assertThat(finance().post(draft + "/removal", Map.of()).status()).isEqualTo(409);
        var id = draft.replaceAll("\\D", "");
        for (var deed : new String[] {
            "update scheme set content = '{}' where id = " + id,
            "update scheme set name = 'x' where id = " + id,
            "update scheme set state = 'DRAFT', published_at = null where id = " + id,
            "delete from scheme where id = " + id
        }) {
            try (var connection = SITE.database().openAsOwner();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(deed)).hasMessageContaining("stays as it is");
            }
        }
    }

    @Test
    void choosesASchemeForAYearAndWithdrawsItOnlyAfterwards() {
        var scheme = copied();
        var id = scheme.replaceAll("\\D", "");
        finance().post(scheme + "/publication", Map.of("seen", "0"));
        var chosen = finance().post("/schemes/choices", Map.of("year", "2031", "TARGET", id));
        assertThat(chosen.status()).as(chosen.words()).isEqualTo(303);
        assertThat(finance().get("/schemes/choices?year=2031").words()).contains("2031年度申报表按此填报：东区体系");
        assertThat(finance().post(scheme + "/withdrawal", Map.of()).status()).isEqualTo(409);
        finance().post("/schemes/choices", Map.of("year", "2031", "TARGET", ""));
        assertThat(finance().post(scheme + "/withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(finance().get("/history?thing=SCHEME&paper=" + id).words())
                .contains("停用方案")
                .contains("选用年度方案");
    }

    @Test
    void refusesAChoiceThatWasNotOffered() {
        for (var id : new String[] {"41", "999999", "x"}) {
            assertThat(finance()
                            .post("/schemes/choices", Map.of("year", "2032", "TARGET", id))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void hidesDraftsFromClerksAndEverythingFromAnotherDistrict() {
        var draft = copied();
        assertThat(SITE.as("roads.clerk").get(draft).status()).isEqualTo(404);
        assertThat(SITE.as("west.finance").get(draft).status()).isEqualTo(404);
        finance().post(draft + "/publication", Map.of("seen", "0"));
        assertThat(SITE.as("roads.clerk").get(draft).status()).isEqualTo(200);
        assertThat(SITE.as("roads.clerk").get(draft + "/edit").status()).isEqualTo(403);
        for (var page : new String[] {"", "/pack", "/copy", "/withdrawal", "/comparison", "/check", "/text"}) {
            assertThat(SITE.as("west.finance").get(draft + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(finance().get("/schemes/" + shipped() + "/edit").status()).isEqualTo(404);
    }

    @Test
    void takesAPackInAndRefusesTheSameVersionTwice() {
        var code = "pack-" + NUMBER.incrementAndGet();
        var pack = MINISTRYS.replace("\"mof-self-evaluation\"", "\"" + code + "\"");
        var answer = upload("finance", pack);
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        assertThat(finance().get(answer.location() + "/pack").body()).isEqualTo(pack);
        var again = upload("finance", pack);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("该代码和版本已经存在");
    }

    @Test
    void refusesABrokenPackAndNamesEveryFault() {
        var answer = upload(
                "finance",
                MINISTRYS
                        .replace("\"weight\": 50", "\"weight\": 55")
                        .replace("{\"name\": \"良\", \"from\": 80}", "{\"name\": \"良\", \"from\": 92}"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("/blocks", "一级指标分值合计 105，应为 100", "/grades/list/1/from");
    }

    @Test
    void refusesFilesThatAreNoPacks() {
        for (var file : new byte[][] {
            {}, {'{'}, {(byte) 0xff, (byte) 0xfe, 'x'}, "[]".getBytes(), "null".getBytes(), new byte[1024 * 1024 + 1]
        }) {
            assertThat(upload("finance", file).status()).isEqualTo(422);
        }
    }

    @Test
    void editsTheTextOfADraftAndNamesItsFaults() {
        var draft = copied();
        var fields = fields(draft + "/text");
        var text = fields.get("text");
        fields.put("text", text.replace("\"places\": 2", "\"places\": \"two\""));
        var answer = finance().post(draft + "/text", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("/rounding/places").contains("此处写数字，不加引号");
        fields.put("text", text.replace("\"places\": 2", "\"places\": 1"));
        assertThat(finance().post(draft + "/text", fields).status()).isEqualTo(303);
        assertThat(finance().get(draft).words()).contains("保留1位小数");
        fields.put("text", text.replace("\"version\": 1,", "\"version\": 7,"));
        assertThat(finance().post(draft + "/text", fields).words()).contains("版本保持 1");
    }

    @Test
    void showsHostileTextAsText() {
        var draft = copied();
        var fields = fields(draft + "/text");
        var hostile = "<script>alert(1)</script>{{name}}";
        fields.put(
                "text",
                fields.get("text")
                        .replaceAll(
                                "(\"(?:name|region|about|source|guidance|example|title)\": \")[^\"]{2}",
                                "$1" + java.util.regex.Matcher.quoteReplacement(hostile)));
        var saved = finance().post(draft + "/text", fields);
        var refused = saved.status() == 422 ? saved.body() : "";
        assertThat(refused).doesNotContain("<script>alert");
        for (var page :
                new String[] {"", "/edit", "/edit/blocks", "/edit/head", "/check", "/comparison?with=" + shipped()}) {
            assertThat(finance().get(draft + page).body()).as(page).doesNotContain("<script>alert");
        }
        assertThat(finance().get("/schemes").body()).doesNotContain("<script>alert");
    }

    @Test
    void laysTwoVersionsBesideEachOther() {
        var draft = copied();
        var fields = fields(draft + "/text");
        fields.put(
                "text",
                fields.get("text")
                        .replace("\"from\": 130, \"action\": \"WARN\"", "\"from\": 150, \"action\": \"WARN\"")
                        .replace(
                                "\"from\": 130,\n        \"action\": \"WARN\"",
                                "\"from\": 150,\n        \"action\": \"WARN\""));
        finance().post(draft + "/text", fields);
        var page = finance().get(draft + "/comparison?with=" + shipped()).page();
        assertThat(page.select("del").text()).contains("130");

        assertThat(page.select("ins").text()).contains("150");
        assertThat(page.select("details").text()).contains("未变的条文");
    }

    @Test
    void survivesPacksMadeToHarm() throws Exception {
        for (var pack : new String[] {
            "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000),
            MINISTRYS.replace("\"weight\": 50", "\"weight\": 1e999999999"),
            MINISTRYS.replace("\"weight\": 50", "\"weight\": " + "9".repeat(5000)),
            MINISTRYS.replace("\"weight\": 50", "\"weight\": 50, \"weight\": 40"),
            MINISTRYS.replace("\"region\": \"全国", "\"region\": \"\\u0000\\u202e全国"),
            MINISTRYS.replace("\"sections\": [", "\"sections\": [" + "{\"code\":\"1\"},".repeat(20_000)),
            MINISTRYS.replace("\"code\": \"mof-self-evaluation\"", "\"code\": \"../../x\"")
        }) {
            var answer = upload("finance", pack);
            assertThat(answer.status()).as(pack.substring(0, 40)).isEqualTo(422);
            assertThat(answer.page().select("main tbody tr").size()).isBetween(1, 300);
        }
        assertThat(upload("finance", MINISTRYS.getBytes("GBK")).words()).contains("方案文件用 UTF-8 保存");
        var marked = upload("finance", "\ufeff" + MINISTRYS.replace("mof-self-evaluation", "with-a-mark"));
        assertThat(marked.status()).isEqualTo(303);
        assertThat(finance().get(marked.location() + "/edit").status()).isEqualTo(200);
    }

    @Test
    void doesNothingToAPublishedSchemeWhoeverPostsWhat() {
        var scheme = copied();
        var forms = new LinkedHashMap<String, Map<String, String>>();
        for (var page : new String[] {"/edit/head", "/edit/grades", "/text"}) {
            forms.put(page, fields(scheme + page));
        }
        finance().post(scheme + "/publication", Map.of("seen", "0"));
        var before = finance().get(scheme + "/pack").body();
        forms.forEach((page, fields) -> {
            fields.replaceAll((name, value) -> value.replace("优", "特优"));
            assertThat(finance().post(scheme + page, fields).status()).as(page).isEqualTo(409);
            assertThat(SITE.as("west.finance").post(scheme + page, fields).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(SITE.as("roads.clerk").post(scheme + page, fields).status())
                    .as(page)
                    .isEqualTo(403);
        });
        assertThat(finance().get(scheme + "/pack").body()).isEqualTo(before);
    }

    @Test
    void deletesADraft() {
        var draft = copied();
        assertThat(finance().post(draft + "/removal", Map.of()).location()).isEqualTo("/schemes");
        assertThat(finance().get(draft).status()).isEqualTo(404);
    }

    @Test
    void readsAsARegulation() {
        var words = SITE.as("roads.clerk").get("/schemes/" + shipped()).words();
        assertThat(words)
                .contains("产出指标：50分，分配给单位申报的指标：")
                .contains("部分达成年度指标并具有一定效果：分值的60%（含）至80%")
                .contains("良：80分（含）至90分")
                .contains("依据：淮南市2024年");
    }
}
