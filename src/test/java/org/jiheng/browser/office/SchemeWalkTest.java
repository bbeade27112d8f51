package org.jiheng.browser.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.scheme.reading.SchemeShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of schemes in a browser, from the list to the paper somebody signs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemeWalkTest {

    private final TestSite site = TestSite.start(Map.of());
    private final Person finance = site.as("finance");
    private final String draft = copyOf("mof-self-evaluation", "east-draft");
    private final String faulty = copyOf("mof-2021", "east-faulty");
    private Window window;

    @BeforeAll
    void open() {
        window = Window.on(site).signIn("finance");
        window.open(faulty + "/edit/grades").page().fill("[id='f-grades.list.1.from']", "95");
        window.press("main .buttons button.primary");
    }

    @AfterAll
    void close() {
        window.close();
        site.close();
    }

    private String copyOf(String code, String name) {
        return finance.post(shipped(code) + "/copy", Map.of("code", name, "name", "东区项目支出绩效自评方案"))
                .location()
                .replaceAll("/edit$", "");
    }

    private String shipped(String code) {
        return finance.get("/schemes?words=" + code).page().select("tbody tr").stream()
                .filter(row -> row.select("code").text().equals(code))
                .map(row -> row.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemes",
                "/schemes?words=zzz",
                "/schemes/import",
                "/schemes/choices",
                "draft",
                "draft/copy",
                "draft/comparison",
                "draft/edit",
                "draft/edit/head",
                "draft/edit/blocks",
                "draft/edit/scoring",
                "draft/edit/over-fulfilment",
                "draft/edit/caps",
                "draft/edit/sums",
                "draft/edit/grades",
                "draft/edit/lights",
                "draft/edit/report",
                "draft/text",
                "draft/check",
                "draft/publication",
                "draft/removal",
                "faulty/check"
            })
    void isWholeInBothLanguagesAndWithoutBarriers(String path) {
        look(path, path.replaceFirst("^draft", draft).replaceFirst("^faulty", faulty));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mof-self-evaluation",
                "mof-2021",
                "mof-2021-without-satisfaction",
                "mof-evaluation-framework",
                "guangxi",
                "hunan-project",
                "province-execution-caps",
                "hunan-department",
                "beijing-department",
                "sichuan-department"
            })
    void readsEveryShippedSchemeAsARegulation(String code) {
        look("regulation-" + code, shipped(code));
        window.paper("regulation-" + code);
        var page = window.page();
        assertThat(page.locator(".regulation h2").first().textContent()).isEqualTo("总则");
        assertThat(page.locator(".regulation").textContent()).doesNotContainPattern("[A-Z]{2,}_[A-Z]+");
    }

    @Test
    void comparesTwoSchemesOnScreenAndOnPaper() {
        var path = draft + "/comparison?with=" + shipped("mof-2021").replaceAll("\\D", "");
        look("comparison", path);
        window.paper("comparison");
    }

    @Test
    void namesEveryFaultOfAPack() {
        window.open("/schemes/import");
        var pack = SchemeShape.text("mof-self-evaluation.json")
                .replace("\"weight\": 50", "\"weight\": 55")
                .replace("\"capped\"", "\"caped\"")
                .replace("\"from\": 80}", "\"from\": 92}");
        window.page().setInputFiles("#f-pack", file(pack));
        window.press("main .buttons button.primary").picture("scheme-import-faults-zh");
        assertThat(window.page().locator("main").textContent()).contains("/execution/caped");
        assertThat(window.barriers()).isEmpty();
    }

    private static FilePayload file(String pack) {
        return new FilePayload("方案.json", "application/json", pack.getBytes(StandardCharsets.UTF_8));
    }

    private void look(String name, String path) {
        var picture = "scheme-" + name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
        window.speaking("en").forgetFaults().open(path).picture(picture + "-en");
        Inspection.soundAndNotTooWide(window);
        window.speaking("zh-CN").open(path).picture(picture + "-zh");
        Inspection.soundAndNotTooWide(window);
    }
}
