package org.jiheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jiheng.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeNamePageTest {

    private static final int NOW = BudgetYear.current();

    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void addsANodeOnceThoughTheFormIsSentTwice() {
        var key = UUID.randomUUID().toString();
        var form = Office.fields(
                "version", office.version(20), "kind", "UNIT", "name", "献血 站", "year", "" + NOW, "key", key);
        var first = office.post("admin", "/organisation/20/children", form);
        var second = office.post("admin", "/organisation/20/children", form);
        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location()).isEqualTo("/organisation/20");
        assertThat(office.one("select count(*) from placement where name = '献血 站'"))
                .isEqualTo("1");
        assertThat(office.one("select cells ->> 'parent' from revision where title = '献血 站'"))
                .isEqualTo("[\"\", \"东区卫生局\"]");
        assertThat(office.site.as("admin").get("/organisation/20").words()).contains("献血 站");
    }

    @Test
    void countsNamesThatReadAlikeAsOne() {
        for (var twin : List.of("急救站", "急 救　站", "急救站\u200b")) {
            var answer = office.add(20, "UNIT", twin);
            assertThat(answer.status()).as(twin).isEqualTo(422);
            assertThat(answer.words()).contains("东区卫生局下已有");
            assertThat(answer.page().select("option[selected]").val()).isEqualTo("" + NOW);
        }
        assertThat(office.add(20, "UNIT", "Caf\u00e9站").status()).isEqualTo(303);
        assertThat(office.add(20, "UNIT", "CAFE\u0301站").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "=cmd|' /C calc'!A0", "䶮𬱖科", "{{7*7}}科", "'; drop table node; --"})
    void showsAnyNameAsItWasTyped(String name) {
        assertThat(office.add(20, "SECTION", name).status()).isEqualTo(303);
        var page = office.site.as("admin").get("/organisation/20");
        assertThat(page.page().select("tbody th a").eachText()).contains(name);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void complainsBeforeTheDatabaseDoes() {
        assertThat(office.add(10, "CITY", "错放的市").words()).contains("选择类别");
        assertThat(office.add(10, "UNIT", "").words()).contains("填写名称");
        var far = office.post(
                "admin",
                "/organisation/10/children",
                Office.fields("version", office.version(10), "kind", "UNIT", "name", "远站", "year", "2190"));
        assertThat(far.status()).isEqualTo(422);
        assertThat(far.field("name")).isEqualTo("远站");
    }

    @Test
    void tellsTheSecondOfTwoAdministratorsThatTheyWereTwo() {
        var unit = office.added(20, "UNIT", "两人站");
        var mine = Office.fields("version", "0", "name", "甲站", "year", "" + NOW);
        var yours = Office.fields("version", "0", "name", "乙站", "year", "" + NOW);
        assertThat(office.post("admin", Office.path(unit, "name"), mine).status())
                .isEqualTo(303);
        var late = office.post("east.admin", Office.path(unit, "name"), yours);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("他人已作修改，现为：甲站，东区卫生局，在用");
        assertThat(late.field("name")).isEqualTo("乙站");
        assertThat(late.field("version")).isEqualTo("1");
        assertThat(office.post(
                                "east.admin",
                                Office.path(unit, "name"),
                                Office.fields("version", late.field("version"), "name", "乙站", "year", "" + NOW))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void letsOnlyOneOfManyGiveTheSameNameAtOnce() {
        var department = office.added(2, "DEPARTMENT", "抢名局");
        var units = List.of(
                office.added(Long.parseLong(department), "UNIT", "一站"),
                office.added(Long.parseLong(department), "UNIT", "二站"));
        office.site.as("admin").token();
        var answers = units.stream()
                .map(unit -> CompletableFuture.supplyAsync(() -> office.post(
                        "admin",
                        Office.path(unit, "name"),
                        Office.fields("version", "0", "name", "同名站", "year", "" + NOW))))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                .containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void savesDetailsAndRemembersWhatTheyWere() {
        var form = Office.fields(
                "version",
                office.version(21),
                "code",
                "020001",
                "postcode",
                "100000",
                "phone",
                "010-1",
                "address",
                "东大街 1 号");
        assertThat(office.post("east.admin", "/organisation/21/details", form).status())
                .isEqualTo(303);
        assertThat(office.one(
                        "select cells from revision where paper = 'node' and paper_id = 21 and deed = 'CHANGED_NODE'"))
                .contains("\"postcode\": [\"\", \"100000\"]")
                .doesNotContain("code\": [\"020001\"");
        assertThat(office.site.as("admin").get("/organisation/21").words()).contains("东大街 1 号", "100000");
    }
}
