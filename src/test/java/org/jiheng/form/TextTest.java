package org.jiheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    /** Spaces that do not break, a filler of Hangul, an empty Braille cell, a space of no width. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2007\u202F", "\u3164\uFFA0", "\u2800", "\u3000\u00A0 ", "\u200B\uFEFF"})
    void isBlankWhereNothingIsToBeSeen(String typed) {
        assertThat(Text.tidy(typed)).isBlank();
        var form = Form.empty().showing("payee", Text.tidy(typed));
        form.text("payee", 100, org.jiheng.words.Say.say("Enter who is paid"));
        assertThat(form.broken()).isTrue();
    }

    @Test
    void keepsWhatIsToBeSeen() {
        assertThat(Text.tidy("12\u00A0345 元\u3000整")).isEqualTo("12 345 元\u3000整");
        assertThat(Text.tidy("👨\u200D👩\u200D👧 𬱖䶮㙍 \uE000")).isEqualTo("👨\u200D👩\u200D👧 𬱖䶮㙍 \uE000");
        assertThat(Text.tidy("a\u0301\r\nb\u0000\u202E\u0085c")).isEqualTo("\u00e1\nbc");
    }
}
