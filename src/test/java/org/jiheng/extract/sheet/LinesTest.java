package org.jiheng.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void giveAChineseSignTheRoomOfTwo() {
        assertThat(Lines.of("道路养护工程", 12)).isEqualTo(1);
        assertThat(Lines.of("道路养护工程款", 12)).isEqualTo(2);
        assertThat(Lines.of("010001-01-02", 12)).isEqualTo(1);
    }

    @Test
    void beginAnewWhereTheTextDoes() {
        assertThat(Lines.of("甲\n乙\n丙", 20)).isEqualTo(3);
    }

    @Test
    void haveRoomToSpareWhereWordsAreKeptTogether() {
        assertThat(Lines.of("Maintenance of roads", 12)).isEqualTo(3);
    }

    @Test
    void areNoMoreThanAnyoneReadsInACell() {
        assertThat(Lines.of("长".repeat(2000), 10)).isEqualTo(30);
    }
}
