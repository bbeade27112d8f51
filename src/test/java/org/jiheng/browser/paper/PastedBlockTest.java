package org.jiheng.browser.paper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twenty lines copied from a spreadsheet arrive in a declaration, are saved, and can be taken back with one key. */
class PastedBlockTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final int YEAR = China.year();

    /** 二级指标, 三级指标, 年度指标值, 分值: as Excel puts them on the clipboard, with merged cells left empty. */
    private static final List<String> BLOCK = List.of(
            "数量指标\t日均受理话务量\t≥2500个\t5",
            "\t\"接通\n“12345”\"\"热线\"\"\"\t９９％\t3",
            "\t坐席数量\t60个\t2",
            "质量指标\t话务运营畅通\t畅通\t5",
            "质量指标\t一次办结率\t≥90%\t5",
            "\t派单准确率\t９５％以上\t5",
            "时效指标\t及时响应量\t及时\t5",
            "\t工单办结时限\t≤5个工作日\t5",
            "时效指标\t十五秒接通率\t\t5",
            "成本指标\t项目控制数\t492万元\t10",
            "经济效益\t节约成本指标\t明显\t5",
            "社会效益指标\t及时回应社会关切\t明显\t5",
            "\t政策知晓率\t≥８０%\t5",
            "社会效益指标\t媒体曝光\t0次\t5",
            "生态效益指标\t促进生态发展\t明显\t5",
            "可持续影响\t促进可持续发展\t明显\t5",
            "服务对象满意度指标\t群众满意度\t≥90%\t2",
            "服务对象满意度指标\t企业满意度\t≥90%\t2",
            "\t承办单位满意度\t≥90%\t2",
            "\t回访对象满意度\t≥90%\t4");

    private Window window;
    private Page page;

    @AfterAll
    static void close() {
        SITE.close();
    }

    @BeforeEach
    void open() {
        var project = Clockwork.seen(SITE.database(), """
                with made as (insert into project (department_id, node_id, code, name, attribute, period)
                              select 10, 11, '010001-9' || count(*), '热线运维' || count(*), 'ONE_TIME', '1年' from project
                              returning id, code),
                     standing as (insert into project_year (project_id, year, department_id, code, standing)
                                  select id, this_year(), 10, code, 'ACTIVE' from made)
                select id from made
                """);
        window = Window.on(SITE).signIn("roads.clerk");
        window.open("/targets/new?project=" + project + "&year=" + YEAR).press("form.sheet button.primary");
        page = window.page();
    }

    @AfterEach
    void leave() {
        assertThat(window.faults()).isEmpty();
        window.close();
    }

    @Test
    void goesIntoTheRowsOfItsTypesAndStaysThere() {
        paste(BLOCK);
        assertThat(said()).startsWith("已粘贴 20 行 × 4 列，新增 11 行");
        page.waitForCondition(() -> stored().size() == 20);
        assertThat(window.picture("target-pasted").barriers()).isEmpty();
        page.reload();
        assertThat(shown("OUTPUT"))
                .hasSize(10)
                .startsWith("数量指标|日均受理话务量|≥2500个|5", "数量指标|接通\n“12345”\"热线\"|９９％|3")
                .contains("质量指标|派单准确率|９５％以上|5", "时效指标|十五秒接通率||5");
        assertThat(shown("BENEFIT")).hasSize(6).contains("社会效益指标|政策知晓率|≥８０%|5");
        assertThat(shown("SATISFACTION")).hasSize(4).last().isEqualTo("服务对象满意度指标|回访对象满意度|≥90%|4");
        assertThat(page.locator("output[data-fact='sum.total']").first()).hasText("合计 90 / 90");
    }

    @Test
    void isTakenBackWithOneKeyAndThatIsSavedToo() {
        paste(BLOCK);
        page.waitForCondition(() -> stored().size() == 20);
        page.keyboard().press("Control+z");
        page.waitForCondition(() -> stored().isEmpty());
        page.reload();
        assertThat(page.locator("tr[data-row]:visible").count()).isEqualTo(9);
        assertThat(shown("OUTPUT")).containsExactly("数量指标|||", "质量指标|||", "时效指标|||", "成本指标|||");
    }

    @Test
    void isTakenBackWhileItsSavingIsOnTheWay() {
        var held = new ArrayList<Route>();
        page.route("**/cells", held::add, new Page.RouteOptions().setTimes(1));
        paste(BLOCK);
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().press("Control+z");
        held.get(0).resume();
        assertThat(page.locator("[data-words]")).hasAttribute("data-state", "saved");
        page.waitForCondition(() -> stored().isEmpty());
        page.reload();
        assertThat(page.locator("tr[data-row]:visible").count()).isEqualTo(9);
    }

    @Test
    void tellsWhichCellsDoNotFit() {
        paste(List.of("数量指标\t日均受理话务量\t≥2500个\t5", "速度指标\t接通速度\t快\t5", "数量指标\t" + "长".repeat(300) + "\t快\t5"));
        assertThat(said()).startsWith("已粘贴 3 行 × 4 列，2 处需要确认").contains("第 2 行二级指标：“速度指标”不在可选项内", "第 3 行三级指标：超过");
        assertThat(page.locator(".said a").count()).isEqualTo(2);
        page.keyboard().press("Shift+Tab");
        assertThat(window.picture("target-pasted-doubts").barriers()).isEmpty();
    }

    private void paste(List<String> lines) {
        page.locator("select[name$='.level2']").first().focus();
        page.evaluate("""
                (text) => {
                    const data = new DataTransfer();
                    data.setData('text/plain', text);
                    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, String.join("\r\n", lines) + "\r\n");
    }

    private String said() {
        return page.locator(".grid .said").textContent();
    }

    /** The rows of a group as they stand in the page. */
    @SuppressWarnings("unchecked")
    private List<String> shown(String group) {
        return (List<String>) page.evaluate("""
                group => [...document.querySelectorAll(`tbody[data-group=${group}] tr[data-row]:not([hidden])`)].map((row) => {
                    const text = (column) => row.querySelector(`[name$='.${column}']`).value;
                    const type = row.querySelector('select[name$=".level2"]');
                    return [type.options[type.selectedIndex].text, text('level3'), text('year'), text('weight')].join('|');
                })
                """, group);
    }

    /** The rows with a name that are stored, by their places. */
    private List<String> stored() {
        var cells = new JsonObject(Clockwork.text(SITE.database(), "select cells from paper order by id desc limit 1"));
        return cells.fieldNames().stream()
                .filter(name -> name.endsWith(".at"))
                .map(name -> name.replaceFirst("at$", ""))
                .filter(row -> !"yes".equals(cells.getString(row + "gone")))
                .filter(row -> !cells.getString(row + "level3", "").isEmpty())
                .sorted(Comparator.comparing(row -> new BigDecimal(cells.getString(row + "at"))))
                .map(row -> cells.getString(row + "level3"))
                .toList();
    }
}
