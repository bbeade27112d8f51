package org.jiheng.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What was chosen from a list and in which cell, as somebody reads it who does not see the form. */
class HistoryInWordsTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Sheet SHEET = Sheet.open(SITE.as("roads.clerk"), 1, China.year());

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void thePageAndTheFileCallCellsAndChoicesAsTheFormDoes() {
        var row = "i." + SHEET.rows().get(0);
        SHEET.save(Map.of(row + ".level2", "TIMELINESS", row + ".level3", "巡查及时率", row + ".year_op", "QUAL"));
        var clerk = SITE.as("roads.clerk");
        var page = clerk.get("/history?thing=PAPER&deed=FILLED_IN&paper="
                        + SHEET.path().replaceAll("\\D", ""))
                .words();
        var file = exported(clerk);
        for (var told : new String[] {page, file}) {
            assertThat(told)
                    .contains("第 1 行 巡查及时率 · 二级指标", "时效指标", "认定为", "定性")
                    .doesNotContain(row, "TIMELINESS", "QUAL");
        }
    }

    private static String exported(Person clerk) {
        var asked = clerk.post("/history/exports", Map.of("thing", "PAPER", "deed", "FILLED_IN"));
        return clerk.get(asked.location()).body();
    }
}
