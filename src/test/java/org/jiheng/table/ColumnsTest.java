package org.jiheng.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiheng.words.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    private enum Fruit implements Heading {
        APPLE,
        PEAR;

        @Override
        public boolean needed() {
            return this == APPLE;
        }

        @Override
        public boolean meantBy(String word) {
            return word.equals(name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Say label() {
            return say("Name|person");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apple,pear\n1,2",
                "APPLE (kg),* Pear\n1,2",
                "2026年Apple,ｐｅａｒ（斤）\n1,2",
                "list of fruit\n\napple,pear\n1,2",
            })
    void findsColumnsByWhatStandsOverThem(String text) {
        var columns = find(text);
        assertThat(columns.complaint()).isEmpty();
        assertThat(columns.rows()).hasSize(1);
        assertThat(columns.cell(columns.rows().get(0), Fruit.APPLE)).isEqualTo("1");
        assertThat(columns.cell(columns.rows().get(0), Fruit.PEAR)).isEqualTo("2");
    }

    @Test
    void takesTheSheetThatHasTheColumns() {
        var columns = Columns.find(
                List.of(Table.ofText("notes\nread me"), Table.ofText("apple,pear\n1,2")), Fruit.values(), say("None"));
        assertThat(columns.rows()).hasSize(1);
    }

    @Test
    void saysWhatIsMissingOrTwice() {
        assertThat(find("a,b\n1,2").complaint()).contains(say("None"));
        assertThat(find("pear,pear,apple\n1,2,3").complaint().map(Say::key))
                .contains("Keep one column “{0}”; there are two");
        assertThat(find("apple,pear,plum\n1,2,3").unused()).containsExactly("plum");
    }

    private static Columns<Fruit> find(String text) {
        return Columns.find(List.of(Table.ofText(text)), Fruit.values(), say("None"));
    }

    @Test
    void isKeptAndReadAgainAsItWas() {
        var table = new Table("清单", List.of(new Line(3, List.of("a\n\"b\"", ""), Set.of(1))), List.of(say("None")));
        assertThat(Table.read(table.written())).isEqualTo(table);
        assertThat(Optional.of(table.lines().get(0).cell(7))).contains("");
    }
}
