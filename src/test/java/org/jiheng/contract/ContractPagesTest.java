package org.jiheng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Person clerk() {
        return SITE.as("roads.clerk");
    }

    /** The third contract of the published report of Chaoyang, 2024. */
    private static Map<String, String> chaoyang() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("name", "接诉即办溯源治理“十百千”综合诊断服务项目合同"),
                Map.entry("payee", "北京惠民社会治理研究院"),
                Map.entry("starts", "2024年3月15日"),
                Map.entry("ends", "2025-03-14"),
                Map.entry("amount", "591800元"),
                Map.entry("unit", "YUAN"),
                Map.entry("rows", "3"),
                Map.entry("i.1.kind", "FIRST"),
                Map.entry("i.1.percent", "50%"),
                Map.entry("i.1.amount", "295900"),
                Map.entry("i.1.state", "PAID"),
                Map.entry("i.1.paid", "2024-03"),
                Map.entry("i.2.kind", "FINAL"),
                Map.entry("i.2.percent", "50"),
                Map.entry("i.2.planned", "2025年3月"),
                Map.entry("i.2.state", "PLANNED"),
                Map.entry("i.3.state", "PLANNED")));
    }

    private static Answer add(Map<String, String> fields) {
        return clerk().post("/projects/2/contracts", fields);
    }

    private static String added(Map<String, String> fields) {
        var answer = add(fields);
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
        return clerk().get("/projects/2")
                .page()
                .select("#contracts a[href^=/contracts]:contains(%s)".formatted(fields.get("name")))
                .attr("href");
    }

    @Test
    void keepsAContractWithItsInstalmentsAsPublished() {
        var path = added(chaoyang());
        var words = clerk().get(path).words();
        assertThat(words)
                .contains(
                        "2024-03-15 至 2025-03-14",
                        "591,800.00",
                        "第 1 期 首付款",
                        "已支付 2024-03",
                        "第 2 期 尾款",
                        "2025-03",
                        "50.00 %")
                .doesNotContain("第 3 期", "各期合计");
    }

    @Test
    void tellsInstalmentsInTheHistoryInWords() {
        var fields = chaoyang();
        fields.put("name", "写入操作记录的合同");
        var id = added(fields).replaceAll("\\D", "");
        var words = clerk().get("/history?thing=CONTRACT&paper=" + id).words();
        assertThat(words)
                .contains("1 · 首付款 · 50.00 % · 295,900.00 · 已支付 · 2024-03", "2 · 尾款", "计划")
                .doesNotContain("FIRST", "PAID", "|payment");
    }

    @Test
    void saysWhatDoesNotAgreeAndSavesItAllTheSame() {
        var fields = chaoyang();
        fields.put("name", "合计不符的合同");
        fields.put("i.2.amount", "295000");
        var words = clerk().get(added(fields)).words();
        assertThat(words)
                .contains("各期合计 590,900.00 元，合同金额 591,800.00 元", "合同金额的 50.00 % 为 295,900.00 元，填写的是 295,000.00 元");
    }

    @Test
    void saysWhenContractsExceedTheBudgetOfTheProject() {
        assertThat(clerk().get("/projects/1").words()).doesNotContain("比项目各年度预算合计");
        var fields = chaoyang();
        fields.put("amount", "6000000");
        fields.put("rows", "0");
        assertThat(clerk().post("/projects/1/contracts", fields).status()).isEqualTo(303);
        assertThat(clerk().get("/projects/1").words()).contains("比项目各年度预算合计 5,000,000.00 元多 2,199,600.00 元");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "payee, ''",
        "amount, ''",
        "amount, 五十万",
        "starts, 2024-02-30",
        "ends, 2024-03-14",
        "i.1.percent, 101",
        "i.1.kind, ''",
        "i.1.paid, ''",
        "i.2.planned, 三月",
        "i.2.amount, 1.2.3",
        "i.1.state, DONE"
    })
    void complainsAtTheFieldThatIsWrongAndKeepsTheRest(String field, String value) {
        var fields = chaoyang();
        fields.put(field, value);
        var answer = add(fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".complaints a").eachAttr("href")).contains("#f-" + field);
        assertThat(answer.field("i.1.amount")).isEqualTo("295900");
    }

    @Test
    void numbersEachInstalmentOnce() {
        var fields = chaoyang();
        fields.put("i.1.number", "5");
        fields.put("i.2.number", "5");
        assertThat(add(fields).page().select("#c-i\\.2\\.number")).isNotEmpty();
    }

    @Test
    void addsARowWithoutSavingAnything() {
        var fields = chaoyang();
        fields.put("name", "尚未保存");
        fields.put("then", "row");
        var page = add(fields);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.field("rows")).isEqualTo("4");
        assertThat(page.field("i.2.percent")).isEqualTo("50");
        assertThat(clerk().get("/projects/2").words()).doesNotContain("尚未保存");
    }

    @Test
    void changesTheUnitOfEveryAmountOnThePage() {
        var fields = chaoyang();
        fields.put("then", "unit");
        var page = add(fields);
        assertThat(page.field("amount")).isEqualTo("59.18");
        assertThat(page.field("i.1.amount")).isEqualTo("29.59");
        assertThat(page.field("unit")).isEqualTo("WAN_YUAN");
    }

    @Test
    void leavesOutARowThatIsTicked() {
        var fields = chaoyang();
        fields.put("name", "去掉一期的合同");
        fields.put("i.2.gone", "yes");
        assertThat(clerk().get(added(fields)).words()).contains("第 1 期").doesNotContain("第 2 期");
    }

    @Test
    void tellsWhoeverWasSlowerWhatIsStored() {
        var fields = chaoyang();
        fields.put("name", "两人修改的合同");
        var path = added(fields);
        fields.put("version", "0");
        fields.put("payee", "甲公司");
        assertThat(SITE.as("roads.office").post(path + "/edit", fields).status())
                .isEqualTo(303);
        fields.put("payee", "乙公司");
        var asked = clerk().post(path + "/edit", fields);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words()).contains("收款方甲公司");
        fields.put("version", asked.field("version"));
        assertThat(clerk().post(path + "/edit", fields).status()).isEqualTo(303);
        assertThat(clerk().get(path).words()).contains("乙公司");
        assertThat(clerk().get("/history?thing=CONTRACT").words()).contains("修改合同", "甲公司", "乙公司");
    }

    @Test
    void isDeletedWithAReason() {
        var fields = chaoyang();
        fields.put("name", "误录的合同");
        var path = added(fields);
        assertThat(clerk().post(path + "/removal", Map.of("version", "0", "reason", ""))
                        .status())
                .isEqualTo(422);
        assertThat(clerk().post(path + "/removal", Map.of("version", "0", "reason", "重复"))
                        .status())
                .isEqualTo(303);
        assertThat(clerk().get(path).status()).isEqualTo(404);
    }

    @Test
    void belongsToItsUnit() {
        assertThat(SITE.as("roads2.clerk").get("/contracts/1").status()).isEqualTo(404);
        assertThat(SITE.as("roads2.clerk").post("/contracts/1/edit", chaoyang()).status())
                .isEqualTo(404);
        assertThat(SITE.as("roads2.clerk")
                        .post("/projects/1/contracts", chaoyang())
                        .status())
                .isEqualTo(404);
        assertThat(SITE.as("roads.head").get("/contracts/1").status()).isEqualTo(200);
        assertThat(SITE.as("roads.head").get("/contracts/1/edit").status()).isEqualTo(403);
    }

    @Test
    void saysInWhichRowEachComplaintStands() {
        var fields = chaoyang();
        fields.put("i.1.percent", "-5");
        fields.put("i.2.percent", "100.00001");
        fields.put("starts", "2025-12-31");
        fields.put("ends", "2025-01-01");
        var summary = add(fields).page().select(".complaints a").eachText();
        assertThat(summary)
                .contains("第 1 行：比例填写 0 至 100，小数不超过 4 位，例如 50", "第 2 行：比例填写 0 至 100，小数不超过 4 位，例如 50")
                .anyMatch(words -> words.startsWith("合同"));
    }
}
