package org.jiheng.browser.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Somebody of a department brings the list of its projects, corrects it, carries it out and takes it back. */
class ListingWalkTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final String FAULTY =
            "2025年度项目清单\n项目编码,项目名称,单位,项目属性,起始日期,结束日期,年初预算数（万元）,财政拨款（万元）,上年结转（万元）,项目负责人,备注\n"
                    + "00010001,市民热线工作问题诊断研究项目（二期）,道路一队,延续性,,2026-12-31,500,480,20,李四,x\n"
                    + "A-2026-01,道路日常养护,泵站,新增,2026-03,2026-01,四百九十二,,,,\n"
                    + "A-2026-02,桥梁检测,道路二队,,2026,,12,5,4,,\n"
                    + "A-2026-03,绿化,道路一队,新增,2026-01-01,2026-12-31,1234567890,,,,\n";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void bringsAListOfProjectsAndTakesItBack() throws IOException {
        try (var window = Window.on(SITE)) {
            window.signIn("roads.office").open("/projects/import");
            window.picture("listing-ask");
            assertThat(window.barriers()).isEmpty();
            bring(window, "项目清单.xlsx", workbook());
            window.picture("listing-preview");
            assertThat(window.barriers()).isEmpty();
            window.press("form:has([name=seen]) button").picture("listing-done");
            assertThat(window.barriers()).isEmpty();
            window.open("/projects/import");
            bring(window, "项目清单.csv", FAULTY.getBytes(StandardCharsets.UTF_8));
            window.picture("listing-faults");
            assertThat(window.barriers()).isEmpty();
            window.inEnglish().picture("listing-faults-en");
            assertThat(window.barriers()).isEmpty();
            window.open("/projects/import").picture("listing-ask-en");
            window.press("a.task").picture("listing-done-en");
            window.press("form[action$=undoing] button").picture("listing-undone-en");
            assertThat(window.page().locator("main").textContent()).contains("Undone");
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void bring(Window window, String name, byte[] content) {
        var type = "application/octet-stream";
        window.page().setInputFiles("#f-list", new FilePayload(name, type, content));
        window.page().selectOption("#f-year", "2026");
        window.press("form.sheet button.primary");
    }

    private static byte[] workbook() throws IOException {
        try (var file = ListingWalkTest.class.getResourceAsStream("/lists/libreoffice.xlsx")) {
            return file.readAllBytes();
        }
    }
}
