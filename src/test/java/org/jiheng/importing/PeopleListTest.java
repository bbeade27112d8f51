package org.jiheng.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListTest {

    private static final String LIST = "姓名,用户名,单位\r\n张三,zhang.san,急救站\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void readsTheEncodingsOfSpreadsheets(String charset) {
        var file = TextFile.read(Buffer.buffer(LIST.getBytes(Charset.forName(charset))));
        assertThat(file.complaint()).isEmpty();
        assertThat(cells(file.text())).isEqualTo("张三|zhang.san|急救站");
    }

    @Test
    void readsUtf8WithItsMark() {
        var file = TextFile.read(Buffer.buffer("\uFEFF" + LIST));
        assertThat(cells(file.text())).isEqualTo("张三|zhang.san|急救站");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004workbook", "姓名\0,用户名"})
    void refusesWhatIsNoTextOrNoList(String content) {
        assertThat(TextFile.read(Buffer.buffer(content)).complaint()).isPresent();
    }

    @Test
    void refusesBytesThatAreNoText() {
        var bytes = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, (byte) 0xFF, (byte) 0xFF, (byte) 0x80};
        assertThat(TextFile.read(Buffer.buffer(bytes)).complaint()).isPresent();
        assertThat(TextFile.read(Buffer.buffer(new byte[1024 * 1024 + 1])).complaint())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名;用户名;单位\n张三;zhang.san;急救站",
                "姓名\t用户名\t单位\n张三\tzhang.san\t急救站",
                "单位,用户名,姓名\n急救站,zhang.san,张三",
                "Name,User name,Unit\n张三,zhang.san,急救站",
                "姓名,用户名,单位代码,联系电话\n张三,zhang.san,急救站,",
                "姓名,用户名,单位编码,电话\n张三,zhang.san,急救站,",
                "\n\n姓名,用户名,单位,备注\n张三,zhang.san,急救站,x\n\n\n",
                "\"姓名\",\"用户名\",\"单位\"\n\"张三\",\"zhang.san\",\"急救站\"",
                "账号清单 共 1 个\n姓名,用户名,单位\n张三,zhang.san,急救站",
                "姓名 , 用户名 ,单位\n 张三 ,zhang.san　, 急救站"
            })
    void findsThePeopleHoweverTheListIsSetOut(String list) {
        assertThat(cells(list)).isEqualTo("张三|zhang.san|急救站");
    }

    @Test
    void readsQuotesSeparatorsAndLineBreaksInCells() {
        var list = PeopleList.read("姓名,用户名,单位\n\"张\"\"三\"\"\",zhang,\"急救站,\n二楼\"\n李四,li,急救站");
        assertThat(list.rows()).hasSize(2);
        assertThat(list.rows().get(0).cell(PeopleList.Heading.NAME)).isEqualTo("张\"三\"");
        assertThat(list.rows().get(0).cell(PeopleList.Heading.NODE)).isEqualTo("急救站,\n二楼");
        assertThat(list.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void takesOurOwnApostropheOffAgain() {
        var list = PeopleList.read("姓名,用户名,单位,电话\n'=1+1,li,急救站,'+86 10 1234\n'王五,w5,急救站,");
        assertThat(list.rows().get(0).cell(PeopleList.Heading.NAME)).isEqualTo("=1+1");
        assertThat(list.rows().get(0).cell(PeopleList.Heading.PHONE)).isEqualTo("+86 10 1234");
        assertThat(list.rows().get(1).cell(PeopleList.Heading.NAME)).isEqualTo("'王五");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三,zhang.san,急救站",
                "姓名,用户名\n张三,zhang",
                "姓名,姓名,用户名,单位\na,b,c,d",
                "姓名,用户名,单位",
                "\"姓名,用户名,单位\n张三,zhang,急救站"
            })
    void saysWhatAListLacks(String list) {
        assertThat(PeopleList.read(list).complaint()).isPresent();
    }

    @Test
    void takesTwoThousandPeopleAndNoMore() {
        assertThat(PeopleList.read("姓名,用户名,单位\n" + "a,b,c\n".repeat(2000)).complaint())
                .isEmpty();
        assertThat(PeopleList.read("姓名,用户名,单位\n" + "a,b,c\n".repeat(2001)).complaint())
                .isPresent();
    }

    @Test
    void readsAMegabyteOfQuotesOrOfSeparatorsAsReadilyAsAnyOther() {
        var quotes = "\"".repeat(1_000_000);
        var list = PeopleList.read("姓名,用户名,单位\na" + quotes + ",b,c");
        assertThat(list.rows().get(0).cell(PeopleList.Heading.NAME)).hasSize(1_000_001);
        assertThat(PeopleList.read("姓名,用户名,单位\na,b,c" + ",'".repeat(500_000)).rows())
                .hasSize(1);
    }

    @Test
    void namesTheColumnsItDoesNotUse() {
        assertThat(PeopleList.read("姓名,用户名,单位,角色,备注\na,b,c,d,e").unused()).containsExactly("角色", "备注");
    }

    private static String cells(String text) {
        var row = PeopleList.read(text.getBytes(StandardCharsets.UTF_8).length == 0 ? "" : text)
                .rows()
                .get(0);
        return row.cell(PeopleList.Heading.NAME)
                + "|"
                + row.cell(PeopleList.Heading.LOGIN)
                + "|"
                + row.cell(PeopleList.Heading.NODE);
    }
}
