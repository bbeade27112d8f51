package org.jiheng.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A declaration on its way out of its filler's hands: what the check asks, and what is left in the history. */
class HandingInTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final int YEAR = China.year();

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("roads.clerk");
    }

    private static Sheet filled(Person person, long project) {
        var sheet = Sheet.open(person, project, YEAR);
        var cells = Huainan.all(sheet);
        cells.put("mid_from_year", "" + YEAR);
        cells.put("mid_to_year", "" + YEAR);
        sheet.save(cells);
        return sheet;
    }

    /** Every field of the page as a browser sends it, a ticked box together with the empty field behind it. */
    private static Answer sendWhole(Sheet sheet, String act) {
        var fields = sheet.get().page().select("form[data-saves] [name]").stream()
                .filter(field -> !field.tagName().equals("button"))
                .filter(field -> field.parents().is(":not(template)") && field.closest("template") == null)
                .filter(field -> !field.attr("type").equals("checkbox") || field.hasAttr("checked"))
                .map(field -> encoded(field.attr("name")) + "=" + encoded(typed(field)));
        var body = Stream.concat(fields, Stream.of("act=" + act)).collect(Collectors.joining("&"));
        return sheet.person()
                .send(
                        sheet.papers() + "/cells",
                        "POST",
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8));
    }

    private static String typed(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().replaceFirst("^\n", "");
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void sendsAWholePageOnWhichABoxIsTicked() {
        var sheet = filled(clerk(), 2);
        var row = "i." + sheet.row("ECOLOGICAL");
        sheet.save(Map.of(row + ".na", "yes", row + ".na_reason", "与生态无关"));
        assertThat(sendWhole(sheet, "check").location()).endsWith("/check");
        assertThat(sheet.get().page().select("[name='c." + row + ".na'][checked]"))
                .hasSize(1);
        sheet.save(Map.of(row + ".na", "", row + ".na_reason", ""));
    }

    @Test
    void takesOneReasonForAllThatARuleFound() {
        var sheet = filled(clerk(), 1);
        var check = sheet.person().get(sheet.papers() + "/check").page();
        assertThat(check.getElementsByAttributeValue("name", "c.why.C-18")).hasSize(1);
        var alone = check.select("[name^=c.why.]").stream()
                .map(field -> field.attr("name").substring(2))
                .filter(cell -> !cell.startsWith("why.C-18"))
                .collect(Collectors.toMap(cell -> cell, cell -> "已与部门核对"));
        alone.put("why.C-18", "沿用公开发布的表述");
        sheet.save(alone);
        var handedIn = sheet.submit();
        assertThat(handedIn.location()).endsWith("/receipt");
        var told = sheet.by(SITE.as("roads.reviewer")).get().page().select(".told");
        assertThat(told.select("li:contains(C-18)").eachText())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("沿用公开发布的表述"));
        namesTheCellsInTheHistory(sheet);
    }

    private static void namesTheCellsInTheHistory(Sheet sheet) {
        var id = sheet.path().replace("/targets/", "");
        var lines = clerk().get("/history?thing=PAPER&deed=FILLED_IN&paper=" + id);
        var read = lines.page().select("a[href^=/history/]:contains(#)").eachAttr("href").stream()
                .map(line -> clerk().get(line).words())
                .collect(Collectors.joining());
        assertThat(read).contains("日均受理话务量 · 年度指标值");
        sheet.move("withdrawal", Map.of());
        sheet.save(Map.of("i." + sheet.row("QUANTITY") + ".level3", "尚未提交的名称"));
        var reviewer = SITE.as("roads.reviewer");
        assertThat(reviewer.get("/history?thing=PAPER&paper=" + id).words())
                .contains("此后尚未提交，内容仅填报人可见", "待审核")
                .doesNotContain("SUBMITTED");
        var handedIn = lines.page().select("a[href^=/history/]:contains(#3)").attr("href");
        assertThat(reviewer.get(handedIn).words()).contains("日均受理话务量 · 年度指标值").doesNotContain("尚未提交的名称");
    }

    @Test
    void givesTheReceiptToBothOfTwoWindows() {
        var sheet = filled(SITE.as("health.clerk"), 4);
        var reasons = sheet.person().get(sheet.papers() + "/check").page().select("[name^=c.why.]").stream()
                .collect(Collectors.toMap(field -> field.attr("name").substring(2), field -> "已与部门核对"));
        sheet.save(reasons);
        var version = sheet.person().get(sheet.papers() + "/check").field("version");
        var sent = List.of(SITE.signIn("health.clerk"), SITE.signIn("health.clerk")).stream()
                .map(window -> {
                    var fields =
                            new LinkedHashMap<>(Map.of("agreed", "yes", "version", version, "csrf", window.token()));
                    fields.put("key", UUID.randomUUID().toString());
                    return CompletableFuture.supplyAsync(
                            () -> window.postExactly(sheet.papers() + "/submission", fields));
                })
                .toList();
        assertThat(sent.stream().map(CompletableFuture::join).map(Answer::location))
                .allMatch(there -> there.endsWith("/receipt"));
    }

    @Test
    void copiesARowMoreOftenThanItsGapCanBeHalved() {
        var sheet = Sheet.open(clerk(), 2, YEAR);
        var first = sheet.rows().get(0);
        sheet.save(Map.of("i." + first + ".level3", "被复制的指标"));
        for (var time = 0; time < 38; time++) {
            assertThat(sheet.act("copy:i:" + first).status()).isEqualTo(303);
        }
        var names = sheet.rows().subList(0, 39).stream().map(key -> sheet.typed("i." + key + ".level3"));
        assertThat(names).containsOnly("被复制的指标");
        assertThat(sheet.rows().get(0)).isEqualTo(first);
    }
}
