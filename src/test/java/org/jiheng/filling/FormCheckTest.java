package org.jiheng.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiheng.consistency.Finding;
import org.jiheng.filling.check.FormCheck;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    private static final Scheme GUANGXI = SchemeReader.read(1, SchemeShape.read(SchemeShape.text("guangxi.json")));
    private static final Words WORDS = Words.load();

    @Test
    void findsInHechisReportWhatItsTablesContradict() {
        assertThat(found(Hechi.asPublished()))
                .containsExactlyInAnyOrder(
                        "T-01 executed",
                        "A-07 spend.netsoft.planned",
                        "A-07 spend.netsoft.actual",
                        "A-09 score.quantity.own_score",
                        "B-05 score.satisfaction.reason",
                        "B-13 score.satisfaction.own_score",
                        "D-04 cases.consult.total",
                        "D-04 cases.praise.total",
                        "E-07 drafted_on",
                        "E-08 member.headjia.signed",
                        "E-08 member.yiyiyi.signed",
                        "E-08 member.bingbing.signed",
                        "E-08 member.dingding.signed",
                        "E-08 filled_by",
                        "E-08 filled_on",
                        "E-08 headed_by",
                        "E-08 headed_on",
                        "E-09 member.headjia.name");
    }

    @Test
    void saysBothPlacesWithTheirFigures() {
        var money = findings(Hechi.asPublished()).stream()
                .filter(found -> found.rule().equals("A-07"))
                .findFirst()
                .orElseThrow();
        assertThat(WORDS.in(Language.ZH, money.message()))
                .isEqualTo("支出明细计划数合计为1,890,000.00，计划安排资金为1,900,000.00，两者应当相等");
        assertThat(money.expected()).isEqualTo("1,900,000.00");
        assertThat(money.found()).isEqualTo("1,890,000.00");
        assertThat(money.cells()).contains("spend.netsoft.planned", "fund.local.annual");
    }

    @ParameterizedTest
    @CsvSource({
        "closing_rate, 98.79, D-02 cases.closed.year",
        "closing_rate, 98, D-02 cases.closed.year",
        "cases.complaint.year, 2544, D-01 cases.complaint.year",
        "fund.local.arrived, 1800000, A-06 fund.central.arrived",
        "received, 三千, T-02 received",
        "cases.closed.year, 12.5, T-02 cases.closed.year",
        "drafted_on, 明年, T-02 drafted_on",
        "score.money.own_score, 23.5, B-02 score.money.own_score",
        "score.money.own_score, 二十三, T-02 score.money.own_score",
        "score.money.own_score, 22.5, B-05 score.money.reason",
        "executed, 1900000.01, A-05 executed",
        "spend.netsoft.actual, 1890200, A-10 spend.netsoft.actual",
        "member.dingding.gone, yes, ''"
    })
    void findsWhatIsMadeWrong(String cell, String value, String expected) {
        var before = found(Hechi.asPublished());
        var after = found(Hechi.but(cell, value));
        assertThat(after.stream().filter(each -> !before.contains(each)))
                .containsAll(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(expected.isEmpty() || after.contains(expected)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"98.8", "99", "98.783", "98.78 ％"})
    void takesARateAsItWasRoundedByWhoeverWroteIt(String rate) {
        assertThat(found(Hechi.but("closing_rate", rate))).noneMatch(each -> each.startsWith("D-02 cases.closed.year"));
    }

    @Test
    void wantsAHeadOfTheGroupAndTwoOthers() {
        var two = Hechi.but("member.dingding.gone", "yes", "member.bingbing.gone", "yes");
        assertThat(found(two)).contains("T-11 member");
        assertThat(found(Hechi.but("member.headjia.role", "MEMBER"))).contains("T-11 member");
    }

    @Test
    void saysOfATableWithoutRowsThatItHasNone() {
        assertThat(found(Hechi.but("spend.netsoft.gone", "yes"))).contains("T-01 spend");
    }

    @Test
    void asksForNothingThatAnEmptyFormCouldContradict() {
        assertThat(found(Map.of())).allMatch(each -> each.startsWith("T-") || each.startsWith("E-08"));
    }

    private static List<String> found(Map<String, String> cells) {
        return findings(cells).stream().map(Finding::key).toList();
    }

    private static List<Finding> findings(Map<String, String> cells) {
        var form = GUANGXI.form().orElseThrow();
        return new FormCheck(new Filling(form, GUANGXI, Cells.of(cells), Supply.none())).run();
    }
}
