package org.jiheng.filling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormFacts;
import org.jiheng.filling.Hechi;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.scoring.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormScoresTest {

    private static final Scheme GUANGXI = SchemeReader.read(1, SchemeShape.read(SchemeShape.text("guangxi.json")));

    @Test
    void comesToThePublishedTotalAndGradeOfHechi() {
        var scores = scores(Hechi.asPublished());
        assertThat(scores.total()).isEqualByComparingTo("99.5");
        assertThat(scores.complete()).isTrue();
        assertThat(scores.grade()).contains("一等");
    }

    @ParameterizedTest
    @CsvSource({
        "score.money.own_score, 13.51, 90.01, 一等",
        "score.money.own_score, 13.5, 90, 一等",
        "score.money.own_score, 13.49, 89.99, 二等",
        "score.satisfaction.own_score, 5, 100, 一等"
    })
    void gradesTheTotalByTheWordsOfThePlace(String cell, String points, String total, String grade) {
        var scores = scores(Hechi.but(cell, points));
        assertThat(scores.total()).isEqualByComparingTo(total);
        assertThat(scores.grade()).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({"''", "二十三", "23.01", "-1", "1e1"})
    void leavesTheGradeOpenWhileAScoreIsMissingOrCannotBeGiven(String points) {
        var scores = scores(Hechi.but("score.money.own_score", points));
        assertThat(scores.complete()).isFalse();
        assertThat(scores.grade()).isEmpty();
        assertThat(scores.total()).isEqualByComparingTo("76.5");
    }

    @Test
    void showsTotalAndGradeWhereTheFormHasTheirPlaces() {
        var form = GUANGXI.form().orElseThrow();
        var facts = new FormFacts(PaperForm.of(Cells.of(Hechi.asPublished()), 2021, GUANGXI, form)).all();
        assertThat(facts).containsEntry("total_score", "99.5").containsEntry("grade_word", "一等");
        assertThat(facts).containsEntry("arrival_rate", "100%").containsEntry("spending_rate", "--");
    }

    private static Scores scores(Map<String, String> cells) {
        var form = GUANGXI.form().orElseThrow();
        return FormScores.of(Filling.blank(form, GUANGXI).with(Cells.of(cells)));
    }
}
