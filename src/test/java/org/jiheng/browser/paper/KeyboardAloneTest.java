package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.browser.Keyboard;
import org.jiheng.browser.Window;
import org.jiheng.target.Huainan;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A clerk of Huainan fills in 附表1 from an empty form to the receipt and never touches a mouse. */
class KeyboardAloneTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final String YEAR = String.valueOf(China.year());

    @BeforeAll
    static void foundTheOffice() {
        Huainan.found(SITE);
        Clockwork.run(SITE.database(), """
                insert into project_year (project_id, year, department_id, code, standing)
                values (90, this_year(), 90, '009-01', 'ACTIVE')
                """);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void leadsFromSigningInToTheReceipt() {
        try (var window = Window.on(SITE).open("/sign-in")) {
            var keys = new Keyboard(window);
            signIn(keys);
            openTheDeclaration(keys);
            fillInTheHead(keys);
            fillInTheIndicators(keys);
            assertThat(indicators())
                    .containsExactlyElementsOf(Huainan.ROWS.stream()
                            .map(KeyboardAloneTest::bothHalves)
                            .toList());
            window.picture("keyboard-filled");
            handIn(keys, window);
            assertThat(window.page().textContent("main")).contains("SB-" + YEAR);
            assertThat(paper("state")).isEqualTo("SUBMITTED");
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void signIn(Keyboard keys) {
        if (!keys.isAt("#f-login")) {
            keys.to("#f-login");
        }
        keys.type("huainan.clerk").press("Tab").type(TestSite.PASSWORD).follow("Enter");
    }

    private static void openTheDeclaration(Keyboard keys) {
        keys.to(".skip").press("Enter").to("a.task[href*='project=90']").follow("Enter");
        keys.to("[name=from]").choose("empty").to("form.sheet button.primary").follow("Enter");
    }

    private static void fillInTheHead(Keyboard keys) {
        keys.to(".skip").press("Enter").to("[name='c.mid_fiscal']").type("492.00");
        keys.to("[name='c.mid_other']").type("0.00");
        keys.to("[name='c.year_fiscal']").press("Control+a").type("492.00");
        keys.to("[name='c.year_other']").press("Control+a").type("0.00");
        keys.to("[name='c.mid_from_year']").press("Control+a").type(YEAR);
        keys.press("Tab", "Control+a").type(YEAR);
        keys.to("[name='c.mid_goal']").type(Huainan.MID_GOAL);
        keys.to("[name='c.year_goal']").type(Huainan.YEAR_GOAL);
    }

    private static void fillInTheIndicators(Keyboard keys) {
        keys.to("[name$='.level3']");
        column(keys, row -> row.get(1));
        keys.press("Control+Home", "ArrowRight", "ArrowRight");
        column(keys, row -> row.get(2));
        keys.press("Control+Home", "ArrowRight", "ArrowRight", "ArrowRight");
        column(keys, row -> row.get(3));
        keys.press("Control+Home").backTo("button[value=halves]").follow("Enter");
    }

    private static void column(Keyboard keys, Function<List<String>, String> column) {
        for (var row : Huainan.ROWS) {
            keys.type(column.apply(row));
            assertThat(keys.hidden()).isEmpty();
            keys.press("Enter");
        }
    }

    private static void handIn(Keyboard keys, Window window) {
        keys.to("button[value=check]").follow("Enter");
        window.picture("keyboard-check");
        var reasons = window.page().locator("textarea[name^='c.why.']").count();
        for (var reason = 0; reason < reasons; reason++) {
            keys.to("textarea[name^='c.why.']").type("按市政府办公室批准的目标填报");
        }
        if (reasons > 0) {
            keys.to("button[form=reasons]").follow("Enter");
        }
        keys.to("[name=agreed]").press("Space").to(".foot > button.primary").follow("Enter");
    }

    @Test
    void everyStopOfThePageIsSeenAndNoneIsATrap() {
        Clockwork.run(
                SITE.database(),
                "insert into project (id, department_id, node_id, code, name, attribute, period)"
                        + " overriding system value values (91, 90, 90, '009-02', '平台运维', 'ONE_TIME', '1年')");
        Clockwork.run(
                SITE.database(),
                "insert into project_year (project_id, year, department_id, code, standing)"
                        + " values (91, this_year(), 90, '009-02', 'ACTIVE')");
        try (var window = Window.on(SITE).signIn("huainan.clerk")) {
            window.open("/targets/new?project=91&year=" + YEAR).press("form.sheet button.primary");
            var keys = new Keyboard(window);
            assertThat(keys.toTheEnd()).isGreaterThan(100);
            keys.backTo(".skip");
        }
    }

    /** The indicators as they are stored, in their order: type, name, target of the year and of the mid-term, points. */
    private static List<List<String>> indicators() {
        var cells = new JsonObject(paper("cells"));
        return cells.fieldNames().stream()
                .filter(name -> name.endsWith(".at"))
                .map(name -> name.replaceFirst("at$", ""))
                .sorted(java.util.Comparator.comparing(row -> new java.math.BigDecimal(cells.getString(row + "at"))))
                .map(row -> List.of("level2", "level3", "year", "mid", "weight").stream()
                        .map(column -> cells.getString(row + column))
                        .toList())
                .toList();
    }

    private static List<String> bothHalves(List<String> row) {
        return List.of(row.get(0), row.get(1), row.get(2), row.get(2), row.get(3));
    }

    private static String paper(String column) {
        return Clockwork.text(SITE.database(), "select " + column + " from paper where project_id = 90");
    }
}
