package org.jiheng.overall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a report that was handed in says once one of its projects was evaluated anew. */
class OutdatedReportTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @BeforeAll
    static void found() {
        Center.found(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static String sentence(Report report, String who) {
        return report.by(SITE.as(who))
                .get()
                .page()
                .select("[id='f-c.t.projects-said']")
                .text();
    }

    @Test
    void keepsItsWordsAndMarksWhatMoved() {
        var report = Center.filled(SITE.as("center.clerk"), 2023);
        report.explainAll();
        assertThat(report.submit().location()).endsWith("/receipt");
        assertThat(sentence(report, "finance")).contains("评价得分均为100分", "与数据一致");

        Center.evaluateAnew(SITE, 95, 2, "90");
        for (var reader : new String[] {"center.clerk", "center.head", "finance"}) {
            assertThat(sentence(report, reader))
                    .as(reader)
                    .contains("评价得分均为100分", "需更新", "由 100 变为 95")
                    .doesNotContain("与数据一致");
            assertThat(report.by(SITE.as(reader)).get().words()).contains("市民热线工作问题诊断研究项目：第 1 版 → 第 2 版");
        }
        assertThat(SITE.as("finance").get(report.path() + "/print").words()).contains("评价得分均为100分");

        report.by(SITE.as("center.office")).move("return", Map.of("reason", "请更新项目得分", "due", "" + China.today()));
        assertThat(sentence(report, "center.clerk")).contains("最低90分", "与数据一致");
        assertThat(sentence(report, "finance")).contains("评价得分均为100分", "需更新");
    }
}
