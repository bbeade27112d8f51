package org.jiheng.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.TestSite;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HostileTextTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final String HOSTILE = "\"'><script>alert(1)</script><!--{{csrf}}</textarea>";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void staysTextOnEveryPage() {
        var clerk = SITE.as("roads.clerk");
        var sheet = Sheet.open(clerk, 2, China.year());
        var cells = new TreeMap<String, String>();
        for (var cell : HeadCell.values()) {
            if (cell.typed() && HOSTILE.length() <= cell.limit()) {
                cells.put(cell.cell(), HOSTILE);
            }
        }
        var row = "i." + sheet.row("QUANTITY") + ".";
        for (var cell : IndicatorCell.values()) {
            if (cell.travels() && HOSTILE.length() <= cell.limit()) {
                cells.put(row + cell.column(), HOSTILE);
            }
        }
        assertThat(sheet.save(cells).status()).isEqualTo(303);
        var other = Sheet.open(clerk, 1, China.year());
        var id = sheet.path().replaceAll("\\D", "");
        for (var path : new String[] {
            sheet.path(),
            sheet.path() + "/print",
            sheet.papers() + "/check",
            "/targets",
            other.path() + "/rows?from=" + id,
            "/projects/2"
        }) {
            var answer = clerk.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("<script>alert");
        }
        assertThat(sheet.typed("year_goal")).isEqualTo(HOSTILE);
        assertThat(clerk.get("/targets?words=" + "%3Cscript%3Ealert(1)").body()).doesNotContain("<script>alert");
        assertThat(sheet.save(Map.of("year_goal", "字".repeat(20_001))).status()).isEqualTo(422);
        assertThat(sheet.typed("year_goal")).isEqualTo(HOSTILE);
    }
}
