package org.jiheng.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiheng.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListTest {

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
        var list = read("姓名,用户名,单位\n\"张\"\"三\"\"\",zhang,\"急救站,\n二楼\"\n李四,li,急救站");
        assertThat(list.rows()).hasSize(2);
        assertThat(list.rows().get(0).cell(PeopleList.Column.NAME)).isEqualTo("张\"三\"");
        assertThat(list.rows().get(0).cell(PeopleList.Column.NODE)).isEqualTo("急救站,\n二楼");
        assertThat(list.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void takesOurOwnApostropheOffAgain() {
        var list = read("姓名,用户名,单位,电话\n'=1+1,li,急救站,'+86 10 1234\n'王五,w5,急救站,");
        assertThat(list.rows().get(0).cell(PeopleList.Column.NAME)).isEqualTo("=1+1");
        assertThat(list.rows().get(0).cell(PeopleList.Column.PHONE)).isEqualTo("+86 10 1234");
        assertThat(list.rows().get(1).cell(PeopleList.Column.NAME)).isEqualTo("'王五");
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
        assertThat(read(list).complaint()).isPresent();
    }

    @Test
    void takesTwoThousandPeopleAndNoMore() {
        assertThat(read("姓名,用户名,单位\n" + "a,b,c\n".repeat(2000)).complaint()).isEmpty();
        assertThat(read("姓名,用户名,单位\n" + "a,b,c\n".repeat(2001)).complaint()).isPresent();
    }

    @Test
    void readsAMegabyteOfQuotesOrOfSeparatorsAsReadilyAsAnyOther() {
        var quotes = "\"".repeat(1_000_000);
        var list = read("姓名,用户名,单位\na" + quotes + ",b,c");
        assertThat(list.rows().get(0).cell(PeopleList.Column.NAME)).hasSize(1_000_001);
        assertThat(read("姓名,用户名,单位\na,b,c" + ",'".repeat(500_000)).rows()).hasSize(1);
    }

    @Test
    void namesTheColumnsItDoesNotUse() {
        assertThat(read("姓名,用户名,单位,角色,备注\na,b,c,d,e").unused()).containsExactly("角色", "备注");
    }

    private static PeopleList read(String text) {
        return PeopleList.read(List.of(Table.ofText(text)));
    }

    private static String cells(String text) {
        var row = read(text).rows().get(0);
        return row.cell(PeopleList.Column.NAME)
                + "|"
                + row.cell(PeopleList.Column.LOGIN)
                + "|"
                + row.cell(PeopleList.Column.NODE);
    }
}
