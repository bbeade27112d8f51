package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.monitoring.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EarlierYearTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aPaperEnteredAsPublishedHasNoTermAndWaitsForItsReviewerAmongTheTasks() {
        new Ground(SITE)
                .execute("insert into project_year (project_id, year, department_id, code, standing, reason)"
                        + " values (1, %d, 10, '010001-01', 'ACTIVE', '')".formatted(YEAR - 4));
        var clerk = SITE.as("roads.clerk");
        var sheet = Sheet.open(clerk, 1, YEAR - 4, true);
        var title = "道路养护（%d年度绩效自评）".formatted(YEAR - 4);
        var mine = clerk.get("/tasks").page().select("a.task:contains(" + title + ")");
        assertThat(mine.text()).contains("填报中").doesNotContain("逾期");
        sheet.save(Map.of("year_done", "照原表录入。"));
        assertThat(sheet.submit().location()).endsWith("/receipt");
        var waiting = SITE.as("roads.reviewer").get("/tasks").page().select("a.task:contains(" + title + ")");
        assertThat(waiting.attr("href")).isEqualTo(sheet.path());
        assertThat(waiting.text()).doesNotContain("逾期");
    }
}
