package org.jiheng.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.jiheng.Answer;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LongListTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void takesFiveThousandProjectsInSecondsAndTakesThemBack() throws IOException {
        var office = SITE.as("roads.office");
        var workbook = workbook(5000);
        var uploaded = timed("5,000 projects read", () -> ListingPagesTest.upload(office, "长清单.xlsx", workbook, 2026));
        var page = timed("compared and shown", () -> office.get(uploaded.location()));
        assertThat(page.words()).contains("确认导入：新增 5000", "第 1–20 条，共 5000 条");
        assertThat(page.bytes().length).isLessThan(60_000);
        var action = page.page().select("form:has([name=seen])").attr("action");
        var done = timed("carried out", () -> office.post(action, Map.of("seen", page.field("seen"))));
        assertThat(done.status()).isEqualTo(303);
        assertThat(office.get(done.location()).words()).contains("新增 5000 个");
        var again = office.get(
                ListingPagesTest.upload(office, "长清单.xlsx", workbook, 2026).location());
        assertThat(again.words()).contains("不变：5000");
        var undone = timed("undone", () -> office.post(action + "/undoing", Map.of()));
        assertThat(undone.status()).isEqualTo(303);
        assertThat(office.get(undone.location()).words()).contains("已撤销导入").doesNotContain("予以保留");
    }

    @Test
    void refusesOneMore() throws IOException {
        var answer = ListingPagesTest.upload(SITE.as("roads.office"), "长清单.xlsx", workbook(5001), 2026);
        assertThat(answer.page().select("#c-list").text()).contains("清单共 5001 个项目，每次最多 5000 个");
    }

    private static Answer timed(String what, Supplier<Answer> work) {
        var begun = Instant.now();
        var answer = work.get();
        var took = Duration.between(begun, Instant.now());
        System.out.println(what + " in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        return answer;
    }

    private static byte[] workbook(int projects) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("2026");
            var heads = new String[] {"项目编码", "项目名称", "单位", "项目属性", "年初预算数（万元）", "项目负责人", "立项依据"};
            for (var at = 0; at < heads.length; at++) {
                sheet.value(0, at, heads[at]);
            }
            for (var row = 1; row <= projects; row++) {
                sheet.value(row, 0, "LONG%05d".formatted(row));
                sheet.value(row, 1, "第 %d 个项目".formatted(row));
                sheet.value(row, 2, row % 2 == 0 ? "道路一队" : "道路二队");
                sheet.value(row, 3, "新增项目");
                sheet.value(row, 4, row / 100.0);
                sheet.value(row, 5, "负责人" + row);
                sheet.value(row, 6, "依据文件第 %d 号，据此立项。".formatted(row).repeat(3));
            }
            workbook.finish();
        }
        return bytes.toByteArray();
    }
}
