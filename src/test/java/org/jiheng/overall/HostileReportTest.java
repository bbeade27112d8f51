package org.jiheng.overall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an overall evaluation does with whatever people, machines and bad luck put into it. */
class HostileReportTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @BeforeAll
    static void found() {
        Center.found(SITE);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Report open(int year) {
        return Center.open(SITE.as("center.clerk"), year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            １２８．５          | 128.50
            1,000.5             | 1,000.50
            1,000.5万           | 1,000.50
            128万元             | 128.00
            0                   | 0.00
            -1                  | --
            -5万元              | --
            1e308               | --
            NaN                 | --
            ∞                   | --
            128.0712345         | --
            99999999999999999999999999 | --
            =1+1                | --
            ٣                   | --
            一百二十八          | --
            """)
    void readsMoneyAsPeopleWriteItAndGuessesAtNothing(String typed, String read) {
        var report = open(2015);
        report.save(Map.of("m.basic.annual", typed, "m.basic.executed", "1"));
        assertThat(report.fact("total.annual")).isEqualTo(read);
        assertThat(report.get().page().getElementById("f-c.m.basic.annual").val())
                .isEqualTo(typed);
        assertThat(report.check().status()).isEqualTo(200);
        assertThat(report.person().get(report.path() + "/print").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "4.5", "4,5", "４", "1e9", "四", "<i>4</i>", "4分", "NaN"})
    void survivesWhateverIsGivenAsAScore(String given) {
        var report = open(2014);
        report.save(Map.of("s.assets.own_score", given, "s.rules.own_score", given));
        assertThat(report.get().body()).doesNotContain("<i>4</i>");
        assertThat(report.check().status()).isEqualTo(200);
        assertThat(report.fact("score.total")).isEqualTo("--");
    }

    @Test
    void keepsWordsAsTheyWereTypedAndNeverRunsThem() {
        var report = open(2013);
        var words = List.of(
                "<script>alert(1)</script>",
                "</textarea><img src=x onerror=alert(1)>",
                "{{7*7}} {{{x}}} ${jndi:ldap://x}",
                "' or 1=1--",
                "👨‍👩‍👧‍👦 𬱖䶮㙍 é",
                "一\n\n二\t三");
        for (var text : words) {
            assertThat(report.save(Map.of("duties", text)).status()).isEqualTo(303);
            var page = report.get().page();
            assertThat(page.getElementById("f-c.duties").val()).isEqualTo(text);
            assertThat(page.select("main script:not([src])").text()).doesNotContain("alert");
            assertThat(page.select("img[onerror]")).isEmpty();
            assertThat(report.person().get(report.path() + "/print").page().select("main script, img"))
                    .isEmpty();
        }
    }

    @Test
    void refusesATextLongerThanItsPlaceAndKeepsWhatStoodThere() {
        var report = open(2012);
        report.save(Map.of("duties", "负责市民热线"));
        var refused = report.save(Map.of("duties", "长".repeat(20_001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(report.get().page().getElementById("f-c.duties").val()).isEqualTo("负责市民热线");
        assertThat(report.save(Map.of("duties", "长".repeat(20_000))).status()).isEqualTo(303);
        assertThat(report.save(Map.of("duties", "x".repeat(1_000_000))).status())
                .isBetween(400, 499);
        assertThat(report.get().status()).isEqualTo(200);
    }

    @Test
    void handsOutNoFormula() {
        var report = open(2011);
        report.save(Map.of(
                "s.rules.note", "=cmd|' /C calc'!A0", "s.accounts.note", "＝1+1", "s.compliance.note", "@SUM(A1)"));
        assertThat(report.person().get(report.path() + "/scores.csv").body())
                .contains("\"'=cmd|' /C calc'!A0\"", "\"'＝1+1\"", "\"'@SUM(A1)\"");
    }

    @Test
    void takesNoCellItDoesNotHave() {
        var report = open(2010);
        for (var cell :
                List.of("own_total", "state", "s.nobody.own_score", "m.basic.nobody", "t.nobody", "x".repeat(500))) {
            report.save(Map.of(cell, "100"));
            assertThat(report.get().body()).as(cell).doesNotContain("c." + cell + "\"");
        }
        assertThat(report.fact("score.total")).isEqualTo("--");
    }

    @Test
    void handsInOnceHoweverOftenItIsSent() {
        var report = Center.filled(SITE.as("center.clerk"), 2023);
        report.explainAll();
        var form = Map.of("agreed", "yes", "version", report.check().field("version"));
        assertThat(report.person().post(report.papers() + "/submission", form).location())
                .endsWith("/receipt");
        assertThat(report.person().post(report.papers() + "/submission", form).location())
                .endsWith("/receipt");
        assertThat(report.save(Map.of("duties", "改"), "", "0").status()).isIn(404, 409);
        assertThat(report.by(SITE.as("finance")).get().words()).doesNotContain("第 2 版");
        assertThat(SITE.as("finance")
                        .get("/overall.csv?year=2023&state=SUBMITTED")
                        .body())
                .contains("北京市朝阳区城市管理指挥中心");
    }

    @Test
    void handsInNothingThatChangedSinceItWasRead() {
        var report = Center.filled(SITE.as("center.clerk"), 2024);
        report.explainAll();
        var version = report.check().field("version");
        report.by(SITE.as("center.second")).save(Map.of("duties", ""));
        var answer = report.person().post(report.papers() + "/submission", Map.of("agreed", "yes", "version", version));
        assertThat(answer.status()).isIn(409, 422);
    }
}
