package org.jiheng.scoring.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jiheng.scoring.Form;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.Shipped;
import org.jiheng.scoring.terms.Terms;
import org.jiheng.scoring.verdict.Outcome;
import org.junit.jupiter.api.Test;

/** What holds for every paper, whatever stands in it. */
class PropertiesTest {

    private static final int FORMS = 1_500;
    private static final Packs PACKS = Packs.all();

    private static void forEveryPaper(Consumer<Scores> check) {
        var random = new SplittableRandom(7);
        for (var id = 0; id < FORMS; id++) {
            var terms = PACKS.terms().get(random.nextInt(PACKS.terms().size()));
            check.accept(new RandomForm(random, id, terms).scores());
        }
    }

    @Test
    void aScoreLiesBetweenNothingAndItsWeight() {
        forEveryPaper(scores -> assertThat(scores.rows())
                .allMatch(row -> row.score()
                        .map(points -> points.signum() >= 0
                                && points.compareTo(row.weight().orElseThrow()) <= 0)
                        .orElse(true)));
    }

    @Test
    void theSumIsThatOfTheRoundedRowsAndTheExecution() {
        forEveryPaper(scores -> assertThat(scores.sum())
                .isEqualByComparingTo(scores.rows().stream()
                        .flatMap(row -> row.score().stream())
                        .reduce(scores.execution().score().orElse(BigDecimal.ZERO), BigDecimal::add)));
    }

    @Test
    void whatIsUndecidedHasNoScoreAndAFinding() {
        forEveryPaper(scores -> assertThat(scores.rows())
                .filteredOn(row -> row.outcome() == Outcome.UNDECIDED)
                .allMatch(row -> row.score().isEmpty()
                        && scores.findings().stream()
                                .anyMatch(finding -> finding.cells().get(0).startsWith(row.key() + "."))));
    }

    @Test
    void aGradeStandsOnlyUnderACompletePaper() {
        forEveryPaper(scores -> assertThat(scores.grade().isPresent()).isEqualTo(scores.complete()));
    }

    @Test
    void everyScoreSaysItsSource() {
        forEveryPaper(scores -> assertThat(scores.rows())
                .filteredOn(row -> row.score().isPresent())
                .allMatch(row -> !row.explanation().origin().text().isBlank()));
    }

    @Test
    void redistributionKeepsTheWeightOfABlock() {
        var terms = Shipped.terms("mof-self-evaluation", "\"rule\": \"MUST_HAVE_MOVED\"", "\"rule\": \"REDISTRIBUTE\"");
        var random = new SplittableRandom(11);
        for (var round = 0; round < 2_000; round++) {
            var form = Form.blank();
            var whole = BigDecimal.ZERO;
            for (var row = random.nextInt(2, 8); row > 0; row--) {
                var weight = RandomFigure.between(random, 1, 30, 2);
                whole = whole.add(weight);
                form = row == 1 || random.nextInt(3) > 0
                        ? form.row("效益指标", "", "≥1个", "1个", weight.toPlainString())
                        : form.absent("效益指标", weight.toPlainString());
            }
            assertThat(weights(form.by(terms))).isEqualByComparingTo(whole);
        }
    }

    private static BigDecimal weights(Scores scores) {
        return scores.rows().stream().flatMap(row -> row.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void moreIsNeverWorthLessWhereMoreIsBetterAndNothingIsTakenOff() {
        for (var code : List.of("mof-self-evaluation", "mof-2021", "guangxi", "hunan-project")) {
            var terms = Shipped.terms(code);
            for (var sign : List.of("≥", ">", "=")) {
                assertThat(scores(terms, sign)).as(code + sign).isSorted();
            }
            assertThat(scores(terms, "≤")).as(code).isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    private static List<BigDecimal> scores(Terms terms, String sign) {
        return IntStream.range(0, 300)
                .mapToObj(reached -> Form.blank()
                        .row(sign + "97个", reached + "个", "13.5")
                        .by(terms)
                        .rows()
                        .get(0)
                        .score())
                .map(Optional::orElseThrow)
                .toList();
    }
}
