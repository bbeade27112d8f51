package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.browser.Keyboard;
import org.jiheng.browser.Window;
import org.jiheng.target.Huainan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A clerk of Huainan fills in 附表2 from the approved 附表1, from the list to the receipt, and never touches a mouse. */
class KeyboardEvaluationTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    /** Indicator, actual value, how often Down chooses its degree, own score; what is not there is left blank. */
    private static final List<List<String>> ROWS = List.of(
            List.of("日均受理话务量", "2731个", "", ""),
            List.of("话务运营畅通", "9月平台换代时中断半天", "2", "11.5"),
            List.of("及时响应量", "及时", "1", "9.75"),
            List.of("项目控制数", "492万元", "", ""),
            List.of("节约成本指标", "明显", "1", "14.25"),
            List.of("及时回应社会关切", "明显", "1", "7.5"),
            List.of("促进生态发展", "", "", ""),
            List.of("促进可持续发展", "明显", "1", "7.5"),
            List.of("群众满意度", "93.16%", "", ""));

    @BeforeAll
    static void approveTheDeclaration() {
        Huainan.found(SITE);
        var declaration = Huainan.declared(SITE).replaceAll("\\D", "");
        Clockwork.run(SITE.database(), """
                insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                select id, 1, cells, 'SB', '', '淮南填报人' from paper where id = {id};
                update paper set state = 'DEPARTMENT_APPROVED', edition = 1, approved_edition = 1 where id = {id};
                insert into funding (project_id, year, source, initial, adjusted) values (90, 2024, 'FISCAL', 4920000, 4920000);
                insert into season (jurisdiction_id, year, kind, opens_on, warns_on, closes_on) values
                    (2, 2024, 'SELF_EVALUATION', '2025-01-01', make_date(this_year(), 12, 31), make_date(this_year(), 12, 31));
                """.replace("{id}", declaration));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void leadsFromTheListToTheReceipt() {
        try (var window = Window.on(SITE).signIn("huainan.clerk").open("/evaluations?year=2024")) {
            var keys = new Keyboard(window);
            keys.to("a.task[href*='project=90']").follow("Enter");
            keys.to("form.sheet button.primary").follow("Enter");
            keys.to("[name='c.f.fiscal.executed']").type("490.5");
            keys.to("[name='c.year_done']").type("热线平台全年运行，日均受理话务量2731个，群众满意度93.16%。");
            fillInTheIndicators(window, keys);
            fillInTheRest(window, keys);
            window.picture("keyboard-evaluation");
            var preview = scores(window);
            explainTheDrift(keys);
            handIn(keys, window);
            assertThat(window.page().textContent("main")).contains("ZP-2024");
            assertThat(stored()).containsExactlyInAnyOrderEntriesOf(preview);
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void fillInTheIndicators(Window window, Keyboard keys) {
        for (var row : ROWS) {
            var cell = "[name='c.i." + key(window, row.get(0)) + ".";
            if (row.get(1).isEmpty()) {
                choose(keys.through(cell + "mark']"), 1);
                continue;
            }
            keys.through(cell + "actual']").type(row.get(1));
            if (!row.get(2).isEmpty()) {
                choose(keys.through(cell + "tier']"), Integer.parseInt(row.get(2)));
            }
            if (row.get(0).equals("节约成本指标")) {
                keys.through(cell + "weight']").press("Control+a").type("15");
            }
            if (!row.get(3).isEmpty()) {
                keys.through(cell + "own_score']").type(row.get(3));
            }
            if (!row.get(2).isEmpty()) {
                choose(keys.through(cell + "deviation_kind']"), 4);
                keys.through(cell + "deviation']").type("平台换代，设备未按期到货");
            }
        }
    }

    private static String key(Window window, String name) {
        return (String) window.page()
                .evaluate(
                        "name => Array.from(document.querySelectorAll('tr[data-row]')).find(row =>"
                                + " Array.from(row.querySelectorAll('textarea')).some(text => text.value.trim() === name)).dataset.row",
                        name);
    }

    private static void choose(Keyboard keys, int down) {
        keys.press("Space");
        for (var step = 0; step < down; step++) {
            keys.press("ArrowDown");
        }
        keys.press("Enter");
    }

    private static void fillInTheRest(Window window, Keyboard keys) {
        keys.through("[name='c.survey.issued']").type("1000");
        keys.to("[name='c.survey.returned']").type("990");
        keys.to("[name='c.survey.valid']").type("980");
        keys.to("[name='c.survey.satisfied']").type("913");
        keys.to("[name='c.responsible']").type("热线办主任");
        keys.to("[name='c.filler']").type("热线办填报人");
        keys.to("[name='c.statement']").type("以上内容真实、完整，经主任审阅。");
        window.page().waitForSelector("output[data-fact='part.statement']:has-text('已完成')");
    }

    /** What the page shows while it is filled in: the total, and the score of each row under its key. */
    private static Map<String, String> scores(Window window) {
        var shown = new TreeMap<String, String>();
        for (var output : window.page()
                .locator("tr[data-row] output[data-fact^='score.']")
                .all()) {
            var fact = output.getAttribute("data-fact");
            if (!fact.endsWith(".basis")) {
                shown.put(fact.substring("score.".length()), output.textContent());
            }
        }
        shown.put(
                "total",
                window.page().locator(".foot output[data-fact='score.total']").textContent());
        return shown;
    }

    private static Map<String, String> stored() {
        var stored = new TreeMap<String, String>();
        Clockwork.texts(SITE.database(), """
                select row_key || ' ' || coalesce(score::text, '--') from evaluation_score_row
                union all
                select 'total ' || total::text from evaluation_score
                """).forEach(line -> stored.put(line.split(" ")[0], line.split(" ")[1]));
        return stored;
    }

    private static void explainTheDrift(Keyboard keys) {
        keys.backThrough("#indicators h2 a").follow("Enter");
        keys.to("textarea[name$='.mark_why']").type("热线项目与生态无关，分值并入节约成本");
        keys.to("textarea[name$='.mark_why']").type("接入生态指标的分值");
        keys.to("button[value=check]").follow("Enter");
    }

    private static void handIn(Keyboard keys, Window window) {
        window.picture("keyboard-evaluation-check");
        assertThat(window.page().locator("section.found.grave").count())
                .as(window.page().textContent("main"))
                .isZero();
        var reasons = window.page().locator("textarea[name^='c.why.']:visible").count();
        for (var reason = 0; reason < reasons; reason++) {
            keys.to("textarea[name^='c.why.']").type("已与财政绩效科核对");
        }
        keys.to("button[form=reasons]").follow("Enter");
        keys.to("[name=agreed]").press("Space").to(".foot > button.primary").follow("Enter");
    }
}
