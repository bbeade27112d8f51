package org.jiheng.browser.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of projects in a browser: without barriers in both languages, and filled in without a mouse or a script. */
class ProjectWalkTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.on(SITE).signIn("roads.office");
    }

    @AfterAll
    static void close() {
        window.close();
        SITE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "projects-full, /projects",
        "projects-filtered, /projects?attribute=CONTINUING&words=%E9%81%93%E8%B7%AF&sort=-adjusted",
        "projects-empty, /projects?year=2019",
        "projects-none-fits, /projects?words=zzz",
        "project-new, /projects/new",
        "project-show, /projects/1",
        "project-exempt, /projects/3",
        "project-edit, /projects/1/edit",
        "project-funds, /projects/1/funds",
        "project-cancel, /projects/1/cancellation",
        "project-continue, /projects/1/continuation",
        "project-move, /projects/1/place",
        "project-delete, /projects/1/removal",
        "contract-new, /projects/1/contracts/new",
        "contract-show, /contracts/1",
        "contract-edit, /contracts/1/edit",
        "contract-delete, /contracts/1/removal",
        "procurement-new, /projects/1/procurements/new",
        "procurement-edit, /procurements/1/edit",
        "procurement-delete, /procurements/1/removal"
    })
    void isWithoutBarriersInBothLanguages(String name, String path) {
        Inspection.inBothLanguages(window, path, name);
    }

    @Test
    void takesAProjectFromAnEmptyFormByKeyboardWithoutScript() {
        try (var plain = Window.withoutScript(SITE).signIn("roads.clerk")) {
            var page = plain.open("/projects/new").page();
            page.focus("#f-name");
            page.keyboard().type("键盘录入的项目");
            page.keyboard().press("Tab");
            page.keyboard().type("KEY-1");
            page.focus("#f-attribute");
            page.keyboard().press("Space");
            page.focus("#f-period");
            page.keyboard().type("1年");
            page.focus("[name='fiscal.initial']");
            page.keyboard().type("492.5万");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.matches(".*/projects/\\d+.*"));
            assertThat(page.textContent("main")).contains("键盘录入的项目", "4,925,000.00");
        }
    }

    @Test
    void keepsEverythingInViewWhenSomethingIsWrong() {
        window.open("/projects/new").page().fill("[name='fiscal.initial']", "一百");
        window.page().fill("#f-name", "名称很长的项目".repeat(25));
        window.press("button.primary").picture("project-wrong-zh");
        assertThat(window.barriers()).isEmpty();
        assertThat(window.page().inputValue("[name='fiscal.initial']")).isEqualTo("一百");
        assertThat((boolean) window.page().evaluate("document.activeElement.classList.contains('complaints')"))
                .isTrue();
    }

    @Test
    void addsRowsOfInstalmentsWithoutScript() {
        try (var plain = Window.withoutScript(SITE).signIn("roads.clerk")) {
            var page = plain.open("/projects/2/contracts/new?unit=YUAN").page();
            page.fill("#f-name", "桥梁检测合同");
            page.fill("#f-payee", "检测公司");
            page.fill("#f-amount", "591800");
            page.selectOption("[name='i.1.kind']", "FIRST");
            page.fill("[name='i.1.percent']", "50");
            plain.press("button[value=row]");
            assertThat(page.inputValue("#f-name")).isEqualTo("桥梁检测合同");
            page.selectOption("[name='i.3.kind']", "FINAL");
            page.fill("[name='i.3.amount']", "295900");
            plain.picture("contract-filled-zh");
            plain.press("button.primary");
            assertThat(page.textContent("#contracts")).contains("第 1 期 首付款", "295,900.00", "第 2 期 尾款", "591,800.00");
        }
    }

    @Test
    void printsTheListAndTheSheet() {
        window.open("/projects").paper("projects");
        window.open("/projects/1").paper("project");
        assertThat(window.faults()).isEmpty();
    }
}
