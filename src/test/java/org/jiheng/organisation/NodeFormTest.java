package org.jiheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import org.jiheng.form.Form;
import org.jiheng.organisation.change.NodeForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeFormTest {

    @ParameterizedTest
    @CsvSource({
        "'  朝阳区　财政局 ', '朝阳区 财政局'",
        "䶮𬱖科, 䶮𬱖科",
        "<script>alert(1)</script>, <script>alert(1)</script>",
        "=cmd|' /C calc'!A0, =cmd|' /C calc'!A0",
        "局\u202Etxt.exe, 局txt.exe",
        "Cafe\u0301科, Caf\u00e9科",
        "'一\n二', 一 二",
        "{{7*7}}科, {{7*7}}科"
    })
    void keepsWhatAPersonCanReadAndNothingElse(String typed, String kept) {
        var form = form(Map.of("name", typed.replace("''", "'")));
        assertThat(NodeForm.name(form)).isEqualTo(kept);
        assertThat(form.broken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "——", "\u200d"})
    void complainsOfANameWithNothingToReadInIt(String typed) {
        var form = form(Map.of("name", typed));
        NodeForm.name(form);
        assertThat(form.complaints()).containsKey("name");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        var longest = "𬱖".repeat(150);
        var form = form(Map.of("name", longest));
        assertThat(NodeForm.name(form)).isEqualTo(longest);
        assertThat(form.broken()).isFalse();
        var longer = form(Map.of("name", longest + "科"));
        NodeForm.name(longer);
        assertThat(longer.complaints()).containsKey("name");
    }

    @Test
    void readsFullWidthFiguresInCodes() {
        var form = form(Map.of("code", "０１０－１", "regionCode", "１１０１０５", "postcode", "", "phone", "010-123 转 4"));
        assertThat(NodeForm.code(form)).isEqualTo("010-1");
        assertThat(NodeForm.details(form).regionCode()).isEqualTo("110105");
        assertThat(form.complaints().keySet()).containsExactly("phone");
    }

    @ParameterizedTest
    @CsvSource({"code, =1+1", "code, 1234567890123456789012", "regionCode, 11010", "postcode, 10000a", "phone, =cmd"})
    void complainsOfFiguresThatAreNone(String field, String typed) {
        var form = form(Map.of(field, typed));
        NodeForm.code(form);
        NodeForm.details(form);
        assertThat(form.complaints().keySet()).containsExactly(field);
    }

    @Test
    void datesAChangeNoLaterThanNextYearAndNotBeforeTheOneThatIsThere() {
        var node = node(2024);
        assertThat(year(node, BudgetYear.current() + 1).broken()).isFalse();
        assertThat(year(node, 2024).broken()).isFalse();
        assertThat(year(node, BudgetYear.current() + 2).broken()).isTrue();
        var early = year(node, 2023);
        assertThat(early.complaints().get("year").args()).containsExactly("2024");
        assertThat(form(Map.of("year", "二〇二六")).ticked("year")).isTrue();
    }

    @Test
    void takesOnlyAVersionThatCanBeOne() {
        assertThat(NodeForm.version(form(Map.of("version", "0")))).isZero();
        assertThat(NodeForm.version(form(Map.of("version", "99999999999999999999"))))
                .isEqualTo(-1);
        assertThat(NodeForm.version(form(Map.of()))).isEqualTo(-1);
    }

    private static Form year(Node node, int year) {
        var form = form(Map.of("year", String.valueOf(year)));
        NodeForm.year(form, node);
        return form;
    }

    private static Node node(int... years) {
        var placements = java.util.Arrays.stream(years)
                .mapToObj(year -> Placement.first(year, 1, "平台", "东区", ""))
                .toList();
        return new Node(2, NodeKind.DISTRICT, false, new Details("", "", "", ""), 0, true, List.copyOf(placements));
    }

    private static Form form(Map<String, String> fields) {
        return new Form(MultiMap.caseInsensitiveMultiMap().addAll(fields));
    }
}
