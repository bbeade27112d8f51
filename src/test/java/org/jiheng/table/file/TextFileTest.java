package org.jiheng.table.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jiheng.problem.Problem;
import org.jiheng.table.CsvReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String LIST = "姓名,用户名,单位\r\n张三,zhang.san,急救站\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void readsTheEncodingsOfSpreadsheets(String charset) {
        assertThat(TextFile.read(LIST.getBytes(Charset.forName(charset)))).isEqualTo(LIST.replace("\r", ""));
    }

    @Test
    void readsUtf8WithItsMark() {
        assertThat(TextFile.read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)))
                .startsWith("姓名");
    }

    @Test
    void refusesBytesThatAreNoText() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, (byte) 0xFF, (byte) 0xFF, (byte) 0x80};
        assertThatThrownBy(() -> TextFile.read(picture)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> TextFile.read("姓名\0,用户名".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void takesTheApostropheOffNumbersAndFormulasOnly() {
        assertThat(CsvReader.read("'00012,'=1+1,'1.5,'王五,\u00A0'90年代\u3000")
                        .get(0)
                        .cells())
                .containsExactly("00012", "=1+1", "1.5", "'王五", "'90年代");
    }
}
