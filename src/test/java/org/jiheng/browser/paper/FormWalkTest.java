package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.jiheng.evaluation.HechiOffice;
import org.jiheng.filling.Hechi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form of Hechi filled in by a person in a browser, from an empty paper to its receipt. */
class FormWalkTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @BeforeAll
    static void open() {
        HechiOffice.found(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** As it was published, with what contradicts itself in it put right. */
    private static Map<String, String> sound() {
        var cells = new TreeMap<>(Hechi.but(
                "spend.netsoft.planned", "1900000",
                "spend.netsoft.actual", "1890200",
                "executed", "1890200",
                "cases.complaint.total", "11324",
                "cases.consult.total", "420",
                "cases.praise.total", "4",
                "satisfied_rate", "92%",
                "score.satisfaction.reason", "满意率为92%，比上年低1个百分点",
                "drafted_on", "2022年1月10日",
                "leader", "项目负责人戊",
                "filled_by", "填报人己",
                "filled_on", "2022年1月10日",
                "headed_by", "组长甲",
                "headed_on", "2022年1月11日",
                "i.rate.actual", "100%",
                "i.pleased.actual", "92%"));
        cells.remove("year_goal");
        return cells;
    }

    @Test
    void isFilledInFromTheDeclarationAndHandedIn() {
        var paper = HechiOffice.answering(SITE);
        fillIn(paper);
        look(paper);
        handIn(paper);
        try (var window = Window.on(SITE).signIn("hechi.clerk").inChinese()) {
            var receipt = window.open(paper.replace("evaluations", "papers") + "/receipt");
            assertThat(receipt.page().textContent("main")).contains("已提交", "随附文件");
            receipt.picture("hechi-receipt-zh").open(paper).picture("hechi-handed-in-zh");
            assertThat(window.barriers()).isEmpty();
            window.open(paper + "/print").picture("hechi-declared-print-zh").paper("hechi-declared-print-zh");
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void fillIn(String paper) {
        try (var window = Window.on(SITE).signIn("hechi.clerk").inChinese().open(paper)) {
            var page = window.page();
            addRows(page, "spend", 1);
            addRows(page, "member", 4);
            rows(page).forEach((cell, text) -> fill(page, cell, text));
            page.locator("output[data-fact='total_score']:has-text('99.5')").waitFor();
            page.locator("span[data-state]:has-text('已保存')").waitFor();
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void look(String paper) {
        try (var window = Window.on(SITE).signIn("hechi.clerk").inEnglish().open(paper)) {
            assertThat(window.picture("hechi-declared-en").barriers()).isEmpty();
            window.inChinese()
                    .open(paper.replace("evaluations", "papers") + "/check")
                    .picture("hechi-declared-check-zh");
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void handIn(String paper) {
        try (var window = Window.on(SITE).signIn("hechi.clerk").inChinese()) {
            var page = window.open(paper.replace("evaluations", "papers") + "/check")
                    .page();
            giveReasons(page);
            page.locator("input[name=agreed]").check();
            page.locator("form.foot button.primary").click();
            page.waitForURL("**/receipt");
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void addRows(Page page, String table, int rows) {
        for (var row = 0; row < rows; row++) {
            page.locator("[data-grid=" + table + "] tfoot button").click();
        }
    }

    /** The rows that were added have other keys than those of the published paper. */
    private static Map<String, String> rows(Page page) {
        var cells = new TreeMap<String, String>();
        sound().forEach((cell, text) -> cells.put(cell, text));
        rename(page, cells, "spend", "netsoft");
        rename(page, cells, "member", "headjia", "yiyiyi", "bingbing", "dingding");
        return cells;
    }

    private static void rename(Page page, Map<String, String> cells, String table, String... keys) {
        var rows = page.locator("[data-grid=" + table + "] tr[data-row]");
        for (var row = 0; row < keys.length; row++) {
            var was = table + "." + keys[row] + ".";
            var key = table + "." + rows.nth(row).getAttribute("data-row") + ".";
            new TreeMap<>(cells).forEach((cell, text) -> {
                if (cell.startsWith(was)) {
                    cells.remove(cell);
                    cells.put(key + cell.substring(was.length()), text);
                }
            });
        }
        cells.keySet().removeIf(cell -> cell.endsWith(".at"));
        cells.replaceAll((cell, text) -> cell.endsWith(".signed") ? "已签" : text);
        for (var row = 0; table.equals("member") && row < keys.length; row++) {
            cells.put("member." + rows.nth(row).getAttribute("data-row") + ".signed", "已签");
        }
    }

    private static void fill(Page page, String cell, String text) {
        var found = page.locator("[id='f-c." + cell + "']");
        if (found.evaluate("cell => cell.tagName").equals("SELECT")) {
            found.selectOption(text);
        } else if (found.isVisible()) {
            found.fill(text);
        } else {
            found.evaluate(
                    "(cell, text) => { cell.value = text; cell.dispatchEvent(new Event('input', { bubbles: true })); }",
                    text);
        }
    }

    private static void giveReasons(Page page) {
        var reasons = page.locator("#reasons textarea");
        for (var each = 0; each < reasons.count(); each++) {
            reasons.nth(each)
                    .evaluate(
                            "cell => { if (!cell.value) { cell.value = '已核对'; cell.dispatchEvent(new Event('input', { bubbles: true })); } }");
        }
        if (reasons.count() > 0) {
            page.locator("button[form=reasons]").click();
            page.waitForLoadState();
        }
    }
}
