package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.TestSite;
import org.jiheng.monitoring.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole paper close to the border of two grades has one total and one grade, from its form to the board. */
class GradeBorderTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Ground GROUND = new Ground(SITE).approved(1);
    private static final String LATEST = "node=10&basis=latest&year=" + YEAR;

    private static Sheet sheet;

    @BeforeAll
    static void fill() {
        sheet = Sheet.open(GROUND.site().as("roads.clerk"), 1, YEAR, false);
        sheet.save(sheet.whole());
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "492.00, 120, 20.00, 90.00, 优",
        "492.00, 120, 19.99, 89.99, 良",
        "491.75, 120, 20.00, 90.00, 优",
        "491.70, 120, 20.00, 89.99, 良",
        "492.00, 96, 20.00, 80.00, 良",
        "492.00, 96, 19.99, 79.99, 中",
        "492.00, 48, 20.00, 60.00, 中",
        "492.00, 48, 19.99, 59.99, 差"
    })
    void isTheSameEverywhere(String executed, String done, String own, String total, String grade) {
        sheet.save(Map.of(
                "f.fiscal.executed",
                executed,
                "i.aaaa.actual",
                done + "公里",
                "i.bbbb.tier",
                "PARTLY",
                "i.bbbb.own_score",
                own));
        sheet.explainAll();
        assertThat(sheet.fact("score.total") + sheet.fact("grade")).isEqualTo(total + grade);
        assertThat(sheet.submit().location()).endsWith("/receipt");
        SITE.follow();
        assertThat(sheet.get().words()).contains(total, grade);
        assertThat(scores("").body()).contains("," + total + ",\"" + grade + "\",");
        assertThat(scores("&grade=" + grade).body()).contains("道路养护");
        assertThat(told("roads.head", 10)).isEqualTo(total + " " + grade);
        assertThat(told("finance", 2)).isEqualTo(total + " " + grade);
        sheet.move("withdrawal", Map.of("reason", "再核对"));
    }

    private static Answer scores(String more) {
        return SITE.as("roads.head").get("/scores.csv?" + LATEST + more);
    }

    /** The mean of a board, on which is one score, and the grades that it has papers of. */
    private static String told(String who, long node) {
        var board = SITE.as(who)
                .get("/boards/" + node + "?view=tables&basis=latest&year=" + YEAR)
                .page();
        var grades = board.select("a[href*=/scores?][href*=grade=]").eachAttr("href").stream()
                .map(href -> href.replaceFirst(".*grade=([^&]*).*", "$1"))
                .map(grade -> URLDecoder.decode(grade, StandardCharsets.UTF_8))
                .distinct()
                .toList();
        return board.select("[data-figure=mean]").get(0).text() + " " + String.join(" ", grades);
    }
}
