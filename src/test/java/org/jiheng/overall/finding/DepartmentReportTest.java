package org.jiheng.overall.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.overall.Chaoyang;
import org.jiheng.overall.rollup.Moved;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks find in the overall evaluation of a department. */
class DepartmentReportTest {

    @Test
    void findsInThePublishedReportWhatPeopleFoundAndNothingElse() throws IOException {
        assertThat(Chaoyang.published().findings().stream()
                        .map(DepartmentReportTest::written)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(golden());
    }

    private static List<String> golden() throws IOException {
        try (var file = DepartmentReportTest.class.getResourceAsStream("/consistency/department.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static String written(Finding finding) {
        var cells = finding.cells();
        return String.join(
                "\t",
                finding.rule(),
                finding.severity().name(),
                cells.get(0),
                dashed(String.join(" ", cells.subList(1, cells.size()))),
                dashed(finding.expected()),
                dashed(finding.found()));
    }

    private static String dashed(String text) {
        return text.isEmpty() ? "-" : text;
    }

    @Test
    void speaksInTheUnitOfTheForm() {
        var words = Words.load();
        assertThat(Chaoyang.published().findings().stream()
                        .map(finding -> words.in(Language.ZH, finding.message()))
                        .toList())
                .contains(
                        "全年预算数比年初预算数变动 -13.89%，由 6,333.340658 万元调整为 5,453.679982 万元，请说明原因",
                        "项目支出 2,504.497174 万元，13 个项目都还没有已批准的执行数，无法核对");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5400         | 0 | 预算尚有 53.679982 万元未执行，却写无结转结余
            5453.679982  | 3 | 预算已全部执行，却有结转结余 3.00 万元
            5500         | 3 | 预算已全部执行，却有结转结余 3.00 万元
            5500         | 0 | 执行数超出预算 46.320018 万元，却写无结转结余
            """)
    void comparesWhatIsLeftWithWhatIsCarriedOver(String executed, String carriedOver, String words) {
        assertThat(
                        Chaoyang.clean()
                                .with("m.total.executed", executed)
                                .with("carryover", carriedOver)
                                .findings()
                                .stream()
                                .filter(finding -> finding.rule().equals("A-15"))
                                .map(finding -> Words.load().in(Language.ZH, finding.message())))
                .containsExactly(words);
    }

    @Test
    void findsNothingInACleanReport() {
        assertThat(Chaoyang.clean().findings()).extracting(Finding::rule).containsExactly("A-13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m.total.initial     | 6100         | A-12
            m.total.initial     | 4900         | A-12
            m.basic.annual      | 2949.182809  | A-14
            m.other.executed    | 0.01         | A-14
            carryover           | 3            | A-15
            m.total.executed    | 5000         | A-15
            own_difference_rate | 13.89%       | A-16
            own_difference_rate | eine         | A-16
            own_carryover_rate  | 2            | A-16
            own_execution_rate  | 99.9%        | A-02
            m.total.executed    | 7000         | A-04
            m.total.executed    | 4000         | A-17
            m.project.executed  | 2504.497     | A-18
            own_grade           | 一等         | B-08
            own_total           | 好           | B-07
            satisfaction_rate   |              | B-13
            section_count       | 12           | D-06
            project_count       | 12           | G-01
            t.difference        | 差异率13.98%。 | C-04
            t.execution         | 全年预算数5453.69万元。 | C-04
            perf_mgmt           | 其中优占92.31%，良占8.69%。 | G-06
            """)
    void findsWhatIsPutIntoACleanReport(String cell, String text, String rule) {
        assertThat(Chaoyang.clean().with(cell, text == null ? "" : text).findings())
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m.total.initial    | 4957.891             | A-12
            own_execution_rate | 100.00%              | A-02
            section_count      | 13个                 | D-06
            t.execution        | 全年预算数约5454万元，执行率100%。 | C-04
            perf_mgmt          | 其中优占92.31%，良占7.69%。  | G-06
            perf_mgmt          | 优秀率92%，比上年提高8个百分点。 | G-06
            t.projects         | 共13个项目，平均95.85分，优13个。 | C-04
            """)
    void doesNotFindWhatIsStillRight(String cell, String text, String rule) {
        assertThat(Chaoyang.clean().with(cell, text).findings())
                .extracting(Finding::rule)
                .doesNotContain(rule);
    }

    @Test
    void asksForTheProjectsThatAreMissing() {
        var one = Chaoyang.rollup(13, 12, List.of("90", "95"), "2504.497174", "2504.497174", 13);
        assertThat(Chaoyang.clean().with(one).findings())
                .filteredOn(each -> each.rule().equals("G-02"))
                .extracting(Finding::expected, Finding::found)
                .containsExactly(tuple("13", "12"));
    }

    @Test
    void tellsTheReviewerThatAllProjectsScoreTheSame() {
        var same = Chaoyang.rollup(2, 2, List.of("100", "100"), "2504.497174", "2504.497174", 2);
        assertThat(Chaoyang.clean().with(same).findings())
                .extracting(Finding::rule)
                .contains("G-04", "B-12");
        var one = Chaoyang.rollup(1, 1, List.of("100"), "2504.497174", "2504.497174", 1);
        assertThat(Chaoyang.clean().with(one).findings())
                .extracting(Finding::rule)
                .doesNotContain("G-04");
    }

    @Test
    void saysWhichProjectChangedSinceItWasTakenOver() {
        var before = new Moved.Seen(
                "ACTIVE", Optional.of(1), Optional.of(new BigDecimal("96")), Optional.empty(), Optional.empty());
        var now = new Moved.Seen(
                "ACTIVE", Optional.of(2), Optional.of(new BigDecimal("91")), Optional.empty(), Optional.empty());
        var changed = new Moved(7, "009", "视频监控链路租用", Optional.of(before), Optional.of(now));
        assertThat(Chaoyang.clean().with(changed).findings())
                .extracting(Finding::rule)
                .contains("G-03")
                .doesNotContain("G-05");
        assertThat(changed.told().args()).containsExactly("视频监控链路租用", 1, 2, "96.00", "91.00");
        var added = new Moved(8, "010", "新增项目", Optional.empty(), Optional.of(now));
        assertThat(Chaoyang.clean().with(added).findings())
                .extracting(Finding::rule)
                .contains("G-05")
                .doesNotContain("G-03");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "-5", "1e400", "99999999999999999999999", "∞", "5453.6799823", "￥"})
    void survivesWhateverStandsInACellOfMoney(String text) {
        for (var cell :
                List.of("m.total.initial", "m.total.annual", "m.basic.executed", "carryover", "project_count")) {
            assertThat(Chaoyang.clean().with(cell, text).findings()).isNotNull();
            assertThat(Chaoyang.clean().with(cell, text).sentences()).hasSize(6);
        }
    }
}
