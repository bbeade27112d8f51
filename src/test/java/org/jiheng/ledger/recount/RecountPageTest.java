package org.jiheng.ledger.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.sql.SQLException;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.ledger.Recount;
import org.jiheng.monitoring.Ground;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecountPageTest {

    private static final String PAGE = "/boards/10/recount?year=" + YEAR;

    private final TestSite site = TestSite.start(Map.of());
    private Runnable end;

    @BeforeEach
    void begin() {
        new Ground(site).approved(1).approved(2);
        site.follow();
        end = site.followAlways();
    }

    @AfterEach
    void end() {
        end.run();
        site.close();
    }

    @Test
    void saysThatAllIsEqual() {
        assertThat(site.as("roads.head").get(PAGE).words()).contains("东区交通局", "核对", "已批准");
        var page = recounted("roads.head", PAGE);
        assertThat(page.words()).contains("3 个项目", "全部相符", "交通局局长", "再核对一次", "第 0 号");
        assertThat(page.page().select("tbody")).isEmpty();
        assertThat(recounted("roads.clerk", "/boards/11/recount?year=" + YEAR + "&basis=latest")
                        .words())
                .contains("2 个项目", "含未批准", "全部相符");
    }

    @Test
    void putsRightWhatWasKeptOtherwiseAndRemembersIt() throws SQLException {
        tamper(
                "update ledger_line set annual = 1 where project_id = 1 and basis = 'APPROVED' and year = " + YEAR,
                "update ledger_sum set number = number + 5 where node_id = 10 and what = 'PROJECT' and basis = 'APPROVED' and year = "
                        + YEAR);
        var page = recounted("roads.head", PAGE);
        assertThat(page.words()).contains("已更正", "道路养护", "annual", "PROJECT");
        assertThat(page.page().select("tbody tr").eachText()).anyMatch(row -> row.contains("5000000.00"));
        var open = 1;
        for (var look = 0; look < 2000 && open > 0; look++) {
            open = Integer.parseInt(Recount.rows(site.database(), "select count(*) from recount where ended_at is null")
                    .get(0));
        }
        assertThat(Recount.differences(site.database()))
                .as("also in the sums above")
                .isEmpty();
        assertThat(site.as("auditor").get("/history").words()).contains("更正看板数字");
        assertThat(recounted("roads.head", PAGE).words()).contains("全部相符");
    }

    @Test
    void takesWhatOnlyJustCameInForNoDifference() {
        end.run();
        site.as("roads.clerk").post("/evaluations", Map.of("project", "1", "year", "" + YEAR));
        site.as("roads.office")
                .post("/projects/2/cancellation", Map.of("year", "" + YEAR, "version", "0", "reason", "预算未批复"));
        Clockwork.run(site.database(), "update project set name = '悄悄改的' where id = 3");
        site.as("roads.head").post(PAGE, Map.of());
        assertThat(site.as("roads.head").get(PAGE).words()).contains("正在排队");
        end = site.followAlways();
        var page = recounted("roads.head", PAGE);
        assertThat(page.words()).contains("悄悄改的").doesNotContain("CANCELLED", "DRAFT");
    }

    @Test
    void saysThatNothingMovesAndThatItGoesOnByItself() throws SQLException {
        end.run();
        site.as("roads.head").post(PAGE, Map.of());
        tamper("update recount set seen_at = now(), projects = 3");
        assertThat(site.as("roads.head").get(PAGE).words())
                .contains("已重读 0 / 3")
                .doesNotContain("没有进展");
        tamper("update recount set seen_at = now() - interval '20 seconds'");
        assertThat(site.as("roads.head").get(PAGE).words()).contains("已有 15 秒没有进展", "自动重新开始核对");
        end = site.followAlways();
    }

    @Test
    void isForThoseWhoSeeTheBoard() {
        assertThat(site.as("roads.clerk").get("/boards/20/recount").status()).isEqualTo(404);
        assertThat(site.as("roads.clerk").post("/boards/20/recount", Map.of()).status())
                .isEqualTo(404);
        assertThat(site.as("roads.clerk").get("/boards/11/recount?year=1").status())
                .isIn(200, 404);
        assertThat(site.as("admin").get("/boards/11/recount").status()).isEqualTo(403);
    }

    private Answer recounted(String login, String path) {
        var person = site.as(login);
        assertThat(person.post(path, Map.of()).status()).isEqualTo(303);
        var page = person.get(path);
        for (var look = 0; look < 2000 && !page.header("Refresh").isEmpty(); look++) {
            page = person.get(path);
        }
        return page;
    }

    private void tamper(String... statements) throws SQLException {
        var database = site.database();
        try (var connection = database.open(database.database(), database.application());
                var statement = connection.createStatement()) {
            statement.execute("set role " + database.backgroundRole());
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
