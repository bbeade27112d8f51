package org.jiheng.dashboard.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiheng.dashboard.figure.Sample;
import org.jiheng.web.browsing.Address;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final UnitLine BRIDGES = line(1, "桥梁所", 0, 2, "180");
    private static final UnitLine ROADS = line(2, "养护所", 1, 1, "95");
    private static final UnitLine LIGHTS = line(3, "照明所", 2, 0, "0");
    private static final UnitLine SIGNS = line(4, "标志所", 3, 1, "95");
    private static final List<UnitLine> ALL = List.of(BRIDGES, ROADS, LIGHTS, SIGNS);

    private static UnitLine line(long id, String name, int place, long scored, String total) {
        var sums = Sample.with("PROJECT", "", 2)
                .and("SCORED", "", scored, total, "0")
                .sums();
        return new UnitLine(id, name, place, sums, Sample.ROWS);
    }

    private static List<Object> ranked(String sort) {
        return new Ranking(ALL, new Address("/boards/9", Map.of()).with("sort", sort))
                .lines().stream().map(UnitLine::name).toList();
    }

    private static String said(Ranking ranking) {
        return Words.load().in(Language.ZH, ranking.title());
    }

    @Test
    void ranksByMeanWithTiesInTheOrderOfNamesAndThoseWithoutAScoreLast() {
        assertThat(ranked("-mean")).containsExactly("养护所", "标志所", "桥梁所", "照明所");
        assertThat(ranked("mean")).containsExactly("桥梁所", "养护所", "标志所", "照明所");
        assertThat(ranked("nonsense")).isEqualTo(ranked("-mean"));
        assertThat(ranked("-name")).containsExactly("标志所", "照明所", "养护所", "桥梁所");
    }

    @Test
    void saysWhoStandsFirstAndWhoLast() {
        assertThat(said(new Ranking(ALL, new Address("/", Map.of())))).isEqualTo("养护所最高 95.00 分，桥梁所最低 90.00 分");
        assertThat(said(new Ranking(List.of(LIGHTS), new Address("/", Map.of()))))
                .isEqualTo("各单位都还没有得分");
        assertThat(said(new Ranking(List.of(LIGHTS, ROADS), new Address("/", Map.of()))))
                .isEqualTo("只有养护所有得分：平均 95.00 分");
    }

    @Test
    void givesWhatNoUnitHasToTheNodeItself() {
        var whole = Sample.with("PROJECT", "", 9)
                .and("SCORED", "", 5, "470", "0")
                .and("MONEY", "ANNUAL", 1, "300000", "0")
                .and("MONEY", "EXECUTED", 1, "150000", "300000")
                .and("STATE", "APPROVED", 1)
                .sums();
        var lines = Ranking.lines(ALL, whole, Sample.ROWS);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(4).projects()).isEqualTo("1");
        assertThat(lines.get(4).mean()).isEqualTo("100.00");
        assertThat(lines.get(4).budget()).isEqualTo("30.00");
        assertThat(lines.get(4).rate()).isEqualTo("50.00%");
        assertThat(lines.get(4).approved()).isEqualTo("1");
        assertThat(lines.get(4).href()).isEmpty();
        assertThat(Ranking.lines(ALL, Sample.with("PROJECT", "", 8).sums(), Sample.ROWS))
                .hasSize(4);
    }
}
