package org.jiheng.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "zhang.san", "张三", "朝阳-填报_1", "a1", "〇〇七", "𬱖𬱖"})
    void letsInPlainLettersDigitsAndChineseCharacters(String name) {
        assertThat(LoginName.complaint(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "",
                "аdmin",
                "сор",
                "αlpha",
                "admın",
                "zhang san",
                "a'b",
                "a%b",
                "a/b",
                "=1+1",
                "😀😀",
                "é1",
                "かな"
            })
    void refusesWhatLooksLikeAnotherNameOrIsNoName(String name) {
        assertThat(LoginName.complaint(name)).isPresent();
    }

    @Test
    void refusesMoreThanFiftyCharacters() {
        assertThat(LoginName.complaint("a".repeat(50))).isEmpty();
        assertThat(LoginName.complaint("a".repeat(51))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZHANG.San", "ｚｈａｎｇ．ｓａｎ", "  zhang.san ", "ℤhang.san"})
    void foldsWidthAndCaseIntoOneName(String typed) {
        assertThat(LoginName.folded(typed)).isEqualTo("zhang.san");
    }
}
