package org.jiheng.consistency.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.web.HostileTexts;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one more slip in a published report adds to what is wrong in it already. */
class EvaluationCheckTest {

    private static final Words WORDS = Words.load();

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            huainan-2024 | f.fiscal.annual    | 491           | ERROR A-01   | own_annual为 492.00 万元，各项资金合计为 491.00 万元，相差 1.00 万元，请核对
            huainan-2024 | own_rate           | 99.99%        | ERROR A-02   | 执行率应为 100.00%，现填 99.99%，请核对执行率或者金额
            huainan-2024 | own_rate           | 约100         | ERROR A-02   | own_rate：比率用百分数填写，如 86.18%
            huainan-2024 | own_execution      | 9.5           | ERROR A-03   | 预算执行率得分应为 10 分，现填 9.5 分
            huainan-2024 | own_executed       | 492.01        | WARNING A-04 | 全年执行数 492.01 万元，超出全年预算数 0.01 万元，请核对或者说明资金来源
            huainan-2024 | own_initial        | 400           | WARNING A-12 | 全年预算数比年初预算数变动 23.00%，由 400.00 万元调整为 492.00 万元，请说明原因
            huainan-2024 | own_executed       | 393           | WARNING A-17 | 执行率为 79.88%，不在 80% 至 120% 之间，请说明原因
            huainan-2024 | f.fiscal.executed  | 492元         | WARNING A-11 | f.fiscal.executed：读作 492.00 元，即 0.0492 万元，请核对单位
            huainan-2024 | f.fiscal.executed  | 近五百万      | ERROR S-02   | f.fiscal.executed：用数字填写一个金额，如 492 或者 1,234.56；没有的填 0
            huainan-2024 | i.e001.weight      | 14            | ERROR B-01   | 分值合计：现为 99 分，应为 100 分，还差 1 分
            huainan-2024 | i.e001.weight      | 14            | WARNING B-01 | 产出指标：现为 49 分，应为 50 分，还差 1 分
            huainan-2024 | i.e001.weight      | 十五          | ERROR B-01   | 第 1 行“接通率”：分值用 0 到 100 的数字填写，如 15
            huainan-2024 | own_weight         | 20            | WARNING B-01 | 本方案预算执行率为 10 分，现为 20 分，请核对
            huainan-2024 | i.e001.own_score   | 15.01         | ERROR B-02   | 第 1 行“接通率”：得分 15.01 应在 0 与分值之间，请改正
            huainan-2024 | i.e001.own_score   | -1            | ERROR B-02   | 第 1 行“接通率”：得分 -1 应在 0 与分值之间，请改正
            huainan-2024 | i.e001.own_score   | 满分          | ERROR B-02   | 第 1 行“接通率”：得分用数字填写，如 8.62
            huainan-2024 | i.e001.own_score   | 14            | ERROR B-03   | 第 1 行“接通率”：按指标值和完成值应得 15 分，现填 14 分
            huainan-2024 | i.e001.own_score   | 14            | ERROR B-05   | 第 1 行“接通率”：有扣分，请填写偏差原因分析及改进措施
            huainan-2024 | i.e001.actual      | 45%           | ERROR B-03   | 第 1 行“接通率”：按指标值和完成值应得 7.5 分，现填 15 分
            huainan-2024 | i.e002.actual      | 105%          | WARNING B-06 | 第 2 行“问题解决率”：完成值远高于指标值，请说明原因，指标值是否偏低
            huainan-2024 | own_total          | 99            | ERROR B-07   | 各项得分合计 100 分，总分为 99 分，请核对
            huainan-2024 | own_grade          | 良            | ERROR B-08   | 按总分等级应为“优”，现填“良”
            huainan-2024 | own_grade          | 一等          | ERROR B-08   | 评价方案没有“一等”这一等级，等级为优、良、中、差
            huainan-2024 | i.e007.weight      | 5             | ERROR B-10   | 第 7 行“此项目不涉及”不涉及，请把 5 分调整给同一类的其他指标
            huainan-2024 | i.e001.deviation   | 话务员不足    | WARNING B-12 | 第 1 行“接通率”：写有问题却得满分，请扣分或者说明理由
            huainan-2024 | i.e001.actual      | —             | ERROR B-13   | 第 1 行“接通率”：没有实际完成值却有得分，请填写实际完成值
            huainan-2024 | i.e001.own_score   | 14.999        | ERROR B-15   | 第 1 行“接通率”：得分最多保留两位小数
            huainan-2024 | own_total          | 100.001       | ERROR B-15   | 总分最多保留两位小数
            huainan-2024 | i.e004.target      | ≥492万元      | ERROR C-15   | 第 4 行“成本支出总量”：成本指标应控制上限，把 ≥ 改为 ≤ 或者 =
            huainan-2024 | i.e002.level3      | 接通率        | WARNING C-17 | 第 2 行“接通率”与第 1 行重名，请合并或者改名区分
            huainan-2024 | year_done          | 热线接通率达到97% | WARNING C-04 | 第 1 行“接通率”：完成情况写 97%，表中为 99%，请核对
            huainan-2024 | i.e001.actual      | 45%           | WARNING C-08 | 写有“达成预期指标”，但有 1 项没有完成，请说明
            huainan-2024 | i.e001.mark_why    | 平台换代      | WARNING C-01 | 申报的是“日均受理话务量 ≥2500个”，自评的是“接通率 ≥90%”，请说明理由
            huainan-2024 | target.i.d010.level3 | 话务员人数  | ERROR C-01   | 申报了“话务员人数”，自评中没有，请说明理由
            hechi-2021   | arrival_rate       | 99%           | WARNING A-06 | 资金到位率应为 100.00%，现填 99%
            hechi-2021   | cases.praise.year  | 5             | ERROR D-01   | received：分项合计 3048，总数为 3047，请核对
            hechi-2021   | closing_rate       | 98.79%        | ERROR D-02   | closing_rate：3003 占 3040 应为 98.78%，现为 98.79%
            hechi-2021   | received_total     | 3000          | ERROR D-04   | received：累计 3000，小于其中一段时间的 3047，请核对
            hechi-2021   | own_total          | 100           | ERROR B-07   | 各项得分合计 99.5 分，总分为 100 分，请核对
            hechi-2021   | own_grade          | 优秀          | ERROR B-08   | 评价方案没有“优秀”这一等级，等级为一等、二等、三等、四等
            yiyang-2019  | answered           | 11.2万        | ERROR D-01   | received：分项合计 15.8，总数为 15.7，请核对
            """)
    void tellsTheClerkWhatToDo(String report, String cell, String text, String rule, String words) throws IOException {
        var seed = Seed.named(report);
        var told = words(seed.with(cell, text));
        assertThat(told).contains(rule + " " + words);
        assertThat(words(seed)).doesNotContain(rule + " " + words);
    }

    @ParameterizedTest(name = "{0}: {1} = {2} mends {3}")
    @CsvSource(delimiter = '|', textBlock = """
            huainan-2024 | i.e005.tier       | MET                  | B-04
            huainan-2024 | project_name      | 12345 政务热线服务项目 | C-02
            huainan-2024 | own_executed      | 491                  | A-13
            hechi-2021   | i.s012.deviation  | 夜间回访少，增加人手 | B-05
            hechi-2021   | drafted_on        | 2021-12-31           | E-07
            hechi-2021   | leader            | 局长甲               | E-09
            hechi-2021   | spend.soft1.planned | 1900000            | A-07
            hechi-2021   | spend.soft1.planned | 1900000            | A-10
            hechi-2021   | cases.consult.total | 418                | D-04
            yiyang-2019  | arrived           | 128.07               | A-05
            yiyang-2019  | own_total         | 98                   | B-12
            chaoyang-2024 | points.treated   | 100                  | C-08
            """)
    void fallsSilentWhereTheReportIsMended(String report, String cell, String text, String rule) throws IOException {
        var seed = Seed.named(report);
        assertThat(of(rule, seed.with(cell, text)))
                .hasSizeLessThan(of(rule, seed).size());
    }

    @Test
    void asksNothingAnewOfTargetsThatWereApproved() throws IOException {
        var seed = Seed.named("huainan-2024");
        for (var column : List.of("level1", "level2", "level3")) {
            seed = seed.with("target.i.e001." + column, seed.text("i.e001." + column));
        }
        var carried = seed.with("target.i.e001.year", seed.text("i.e001.target"));
        assertThat(of("C-16", carried)).isEmpty();
        assertThat(of("C-01", carried)).noneMatch(each -> each.cells().contains("i.e001.level3"));
        var moved = carried.with("i.e001.target", "≥80%");
        assertThat(of("C-01", moved)).anyMatch(each -> each.cells().contains("i.e001.level3"));
    }

    @Test
    void comparesFiguresAndNotTheirWriting() throws IOException {
        var seed = Seed.named("huainan-2024")
                .with("own_executed", "４９２．００万元")
                .with("own_rate", "100.0%")
                .with("own_total", "100.00分")
                .with("own_grade", "优秀")
                .with("i.e001.own_score", "15.00");
        assertThat(words(seed)).containsExactlyInAnyOrderElementsOf(words(Seed.named("huainan-2024")));
    }

    @Test
    void readsAReasonThatSaysNothingAsNone() throws IOException {
        for (var nothing : List.of("无", "0", "—", " ", "无。")) {
            var seed = Seed.named("huainan-2024").with("i.e001.own_score", "14").with("i.e001.deviation", nothing);
            assertThat(of("B-05", seed)).as(nothing).hasSize(1);
        }
        for (var fine : List.of("无", "已按时完成", "达成预期指标", "不存在问题")) {
            var seed = Seed.named("huainan-2024").with("i.e001.deviation", fine);
            assertThat(of("B-12", seed)).as(fine).isEmpty();
        }
    }

    @Test
    void comparesASurveyWithTheRateItGives() throws IOException {
        var seed = Seed.named("huainan-2024")
                .with("survey.issued", "1,000")
                .with("survey.returned", "990")
                .with("survey.valid", "980")
                .with("survey.satisfied", "970");
        assertThat(of("D-02", seed)).isEmpty();
        assertThat(of("C-20", seed)).hasSize(1);
        assertThat(of("D-02", seed.with("survey.satisfied", "900"))).hasSize(1);
        assertThat(of("D-04", seed.with("survey.returned", "1001"))).hasSize(1);
    }

    @Test
    void answersACallWithWhatFiguresAloneDecide() throws IOException {
        var rules = new HashSet<String>();
        for (var name : List.of("huainan-2024", "hechi-2021", "yiyang-2019", "chaoyang-2024")) {
            var seed = Seed.named(name).with("own_total", "97").with("own_grade", "差");
            EvaluationCheck.table(seed.evaluation().table(), SeedScores.standard(seed))
                    .forEach(each -> rules.add(each.rule()));
        }
        assertThat(rules)
                .isSubsetOf(
                        "A-02", "A-03", "A-04", "A-12", "A-13", "A-17", "B-01", "B-02", "B-03", "B-04", "B-05", "B-06",
                        "B-07", "B-08", "B-10", "B-11", "B-12", "B-13", "B-15", "C-15", "C-16", "C-17", "C-18")
                .contains(
                        "A-02", "A-04", "A-13", "A-17", "B-01", "B-04", "B-05", "B-07", "B-08", "B-11", "B-13", "C-16");
    }

    @Test
    void givesEachFindingAPlaceOfItsOwnAndPutsErrorsFirst() throws IOException {
        for (var name : List.of("huainan-2024", "hechi-2021", "chaoyang-2024")) {
            var findings = found(Seed.named(name));
            assertThat(findings).map(each -> each.rule() + each.cells()).doesNotHaveDuplicates();
            assertThat(findings).map(Finding::severity).isSorted();
            assertThat(findings).anyMatch(each -> each.severity() == Severity.ERROR);
        }
    }

    @Test
    void answersWhateverWasTyped() throws IOException {
        var seed = Seed.named("hechi-2021");
        for (var text : HostileTexts.ALL) {
            for (var cell :
                    List.of("year_done", "spent", "i.s012.own_score", "i.s012.weight", "received", "own_total")) {
                words(seed.with(cell, text));
            }
            words(Seed.named("huainan-2024").with("i.e001.deviation", text).with("i.e002.level3", text));
        }
    }

    private static List<Finding> of(String rule, Seed seed) {
        return found(seed).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    private static List<String> words(Seed seed) {
        var words = new ArrayList<String>();
        found(seed).forEach(each -> {
            WORDS.in(Language.EN, each.message());
            words.add(each.severity() + " " + each.rule() + " " + WORDS.in(Language.ZH, each.message()));
        });
        return words;
    }

    private static List<Finding> found(Seed seed) {
        return EvaluationCheck.run(seed.evaluation(), SeedScores.standard(seed));
    }
}
