package org.jiheng.consistency.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiheng.consistency.Finding;
import org.jiheng.web.HostileTexts;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationCheckTest {

    private static final Words WORDS = Words.load();

    @Test
    void findsInHuainansFormWhatTheRulesSayAndNothingElse() throws IOException {
        assertThat(found(TargetForm.huainan())).map(DeclarationCheckTest::line).isEqualTo(golden("huainan-2024.txt"));
    }

    private static List<String> golden(String name) throws IOException {
        try (var file = DeclarationCheckTest.class.getResourceAsStream("/consistency/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .toList();
        }
    }

    private static String line(Finding finding) {
        return String.join(
                " | ",
                finding.severity().name(),
                finding.rule(),
                finding.cells().isEmpty() ? "-" : finding.cells().get(0),
                finding.expected().isEmpty() ? "-" : finding.expected(),
                finding.found().isEmpty() ? "-" : finding.found(),
                WORDS.in(Language.ZH, finding.message()));
    }

    @Test
    void findsNothingInACleanForm() {
        assertThat(found(TargetForm.clean())).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            attribute      | ''        | ERROR T-01   | 填写attribute
            mid_from       | 今年      | ERROR T-01   | 填写中期目标的起止年度，如 2024
            year_fiscal    | ''        | ERROR T-02   | 填写year_fiscal，没有的填 0
            year_fiscal    | 四百九十二 | ERROR T-02  | year_fiscal：金额用阿拉伯数字填写，如 492
            year_goal      | ' '       | ERROR T-03   | 填写year_goal
            i.r1.level2    | QUALITY   | ERROR T-04   | 增加一项数量指标，或者注明不涉及及其理由
            i.r1.level3    | ''        | ERROR T-05   | 第 1 行：填写三级指标名称
            i.r1.year      | ''        | ERROR T-06   | 第 1 行“日均受理话务量”：填写指标值，如 ≥90%、2500 个或者文字
            i.r1.mid       | ≥         | ERROR T-06   | 第 1 行“日均受理话务量”（中期）：填写一个带单位的数值，如 ≥90%，或者日期、文字
            i.r1.weight    | 十五      | ERROR T-07   | 第 1 行“日均受理话务量”：分值用 0 到 100 的数字填写，如 15
            i.r1.weight    | ''        | ERROR T-07   | 第 1 行“日均受理话务量”：填写分值
            mid_total      | 491       | WARNING T-08 | mid_total小于year_total，请核对两处金额
            i.r3.year      | 2025年1月底前 | WARNING T-09 | 第 3 行“平均响应时间”：2025-01-31 晚于预算年度，年度指标应在当年完成
            i.r4.year      | ≤500万元  | WARNING T-10 | 第 4 行“项目控制数”：成本 500.00 万元超过预算 492.00 万元，请调低或者说明差额的来源
            year_total     | 491.99    | ERROR A-01   | year_total为 491.99 万元，各项资金合计为 492.00 万元，相差 0.01 万元，请核对
            year_carryover | 0.000001  | ERROR A-01   | year_total为 492.00 万元，各项资金合计为 492.000001 万元，相差 0.000001 万元，请核对
            year_fiscal    | 492.00元  | WARNING A-11 | year_fiscal：读作 492.00 元，即 0.0492 万元，请核对单位
            i.r4.year      | ≤492元    | WARNING A-11 | 第 4 行“项目控制数”：492.00 元与预算金额只差单位，请核对元和万元
            i.r1.weight    | 14.99     | ERROR B-01   | 产出指标：现为 49.99 分，应为 50 分，还差 0.01 分
            i.r1.weight    | 15.01     | ERROR B-01   | 产出指标：现为 50.01 分，应为 50 分，多出 0.01 分
            i.r7.na        | yes       | ERROR B-10   | 第 7 行“减少纸质工单”不涉及，请把 10 分调整给同一类的其他指标
            i.r7.year      | 此项目不涉及 | ERROR B-10 | 第 7 行“减少纸质工单”不涉及，请填写理由
            i.r1.na        | yes       | WARNING B-10 | 数量指标为必填，现全部为不涉及；请填写一项，或者确认并说明理由
            year_goal      | 受理量达到30万件，满意度90％，在2024年完成 | WARNING C-03 | year_goal写有 30万件，指标中没有，请增加指标或者说明理由
            mid_to         | 2026年    | WARNING C-05 | 中期目标期间为 2024-2026，项目期为 2024-2024，请改为一致或者说明理由
            mid_to         | 2023      | WARNING C-05 | 中期目标期间为 2024-2023，不含预算年度 2024，请核对起止年度
            mid_to         | 2026      | INFO C-09    | 跨年度项目的中期指标值与年度指标值完全相同
            i.r4.year      | ≥400万元  | ERROR C-15   | 第 4 行“项目控制数”：成本指标应控制上限，把 ≥ 改为 ≤ 或者 =
            i.r4.mid       | ≤4920万元 | WARNING T-10 | 第 4 行“项目控制数”（中期）：成本 4,920.00 万元超过预算 492.00 万元，请调低或者说明差额的来源
            i.r4.year      | ≥5%       | WARNING C-15 | 第 4 行“项目控制数”：成本指标应控制上限，把 ≥ 改为 ≤ 或者 =
            i.r4.year      | 492       | WARNING C-15 | 第 4 行“项目控制数”：成本指标未写方向，现理解为 ≤，请写明 ≤ 或者 =
            i.r1.level3    | 接通率    | WARNING C-16 | 第 1 行“接通率”：比率不是数量，请移到质量指标、时效指标，或者改写为数量
            i.r1.year      | ≥90%      | WARNING C-16 | 第 1 行“日均受理话务量”：比率不是数量，请移到质量指标、时效指标，或者改写为数量
            i.r1.level3    | 资金拨付  | WARNING C-16 | 第 1 行“资金拨付”：资金支付不是产出数量，请改写为完成的工作量
            i.r2.level3    | 日均受理 话务量 | WARNING C-17 | 第 2 行“日均受理 话务量”与第 1 行重名，请合并或者改名区分
            i.r6.level3    | 日均受理话务量 | WARNING C-17 | 第 6 行“日均受理话务量”与另一类的第 1 行重复，同一事项只计一次，请删除其中一项
            i.r6.year      | 显著提升  | WARNING C-18 | 第 6 行“回应社会关切”：请写出数值，或者在指标解释中写明怎样算达到“显著提升”
            i.r2.source    | ''        | WARNING C-19 | 第 2 行“问题解决率”：请写明比率的计算方法或者数据来源
            """)
    void tellsTheClerkWhatToDo(String cell, String text, String rule, String words) {
        var changed = TargetForm.clean().with(cell, text);
        assertThat(found(changed))
                .map(each -> each.severity() + " " + each.rule() + " " + WORDS.in(Language.ZH, each.message()))
                .contains(rule + " " + words);
    }

    @Test
    void addsUpWhatIsMissingInEmptyBlocks() {
        assertThat(found(TargetForm.clean().without(8)))
                .map(each -> WORDS.in(Language.ZH, each.message()))
                .containsExactlyInAnyOrder("增加一项服务对象满意度，或者注明不涉及及其理由", "满意度指标没有指标，请增加指标并分配 10 分");
    }

    @Test
    void acceptsARuledOutRowWhoseWeightHasMoved() {
        var form = TargetForm.clean()
                .with("i.r7.na", "yes")
                .with("i.r7.na_reason", "热线不影响生态")
                .with("i.r7.weight", "")
                .with("i.r7.year", "")
                .with("i.r6.weight", "20");
        assertThat(found(form)).isEmpty();
    }

    @Test
    void acceptsWordsWithACriterionAndRatesOfSavings() {
        var form = TargetForm.clean().with("i.r6.year", "明显").with("i.r6.explanation", "全年无一次有效投诉");
        assertThat(found(form)).isEmpty();
    }

    @Test
    void asksForFiguresWhenMostTargetsAreWords() {
        var form = TargetForm.clean();
        List.of(1, 2, 3, 5, 6).forEach(row -> form.with("i.r" + row + ".year", "有"));
        assertThat(found(form))
                .map(each -> WORDS.in(Language.EN, each.message()))
                .containsExactly("5 of 8 targets are words; write figures where something can be counted");
    }

    @Test
    void givesEachFindingAKeyOfItsOwnAndPutsErrorsFirst() {
        var form = TargetForm.huainan()
                .with("year_total", "x")
                .with("i.r1.weight", "12")
                .with("i.r7.na", "yes");
        var findings = found(form);
        assertThat(findings).map(Finding::key).doesNotHaveDuplicates();
        assertThat(findings).map(Finding::severity).isSorted();
    }

    @Test
    void answersWhateverWasTyped() {
        for (var text : HostileTexts.ALL) {
            for (var cell : List.of(
                    "year_total",
                    "mid_from",
                    "year_goal",
                    "i.r1.level3",
                    "i.r1.year",
                    "i.r1.weight",
                    "i.r1.explanation")) {
                found(TargetForm.clean().with(cell, text)).forEach(each -> WORDS.in(Language.EN, each.message()));
            }
        }
        found(new TargetForm().with("project", "2024-2024")).forEach(each -> WORDS.in(Language.ZH, each.message()));
    }

    private static List<Finding> found(TargetForm form) {
        return DeclarationCheck.run(form.read(), TargetForm.DEMANDS);
    }
}
