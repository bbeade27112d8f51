package org.jiheng.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.check.Checked;
import org.jiheng.scheme.reading.SchemeShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenFormTest {

    private static final String SOUND = SchemeShape.text("guangxi.json").replaceAll("\\s+", " ");

    private static Arguments broken(String from, String to, String at, String words) {
        assertThat(SOUND).contains(from);
        return Arguments.of(SOUND.replace(from, to), at, words);
    }

    static Stream<Arguments> brokenForms() {
        return Stream.of(
                broken("\"code\": \"basics\"", "\"code\": \"cover\"", "/form/sections/1/code", "stands here twice"),
                broken("\"name\": \"phone\"", "\"name\": \"leader\"", "/form/sections/1/fields/1/name", "twice"),
                broken("\"name\": \"phone\"", "\"name\": \"Phone\"", "/form/sections/1/fields/1/name", "written as"),
                broken(
                        "\"kind\": \"DATE\", ",
                        "\"kind\": \"DAY\", ",
                        "/form/sections/0/fields/6/kind",
                        "Choose one of"),
                broken(
                        "\"key\": \"appeal\"",
                        "\"key\": \"complaint\"",
                        "/form/sections/5/tables/0/lines/1/key",
                        "twice"),
                broken("\"name\": \"org\"", "\"name\": \"gone\"", "/form/sections/6/tables/0/columns/2/name", "twice"),
                broken("\"rows\": \"LINES\"", "\"rows\": \"OPEN\"", "/form/sections/5/tables/0/lines", "Lines belong"),
                broken(
                        "\"rows\": \"SCORES\"",
                        "\"rows\": \"OPEN\"",
                        "/form/sections/13/tables/0/columns/0/kind",
                        "SCORES"),
                broken("\"from\": \"UNIT\"", "\"from\": \"HOUSE\"", "/form/sections/0/fields/1/from", "Choose one of"),
                broken(", \"from\": \"UNIT\"", "", "/form/sections/0/fields/1/from", "comes from somewhere"),
                broken(", \"shows\": \"RATE\"", "", "/form/sections/2/closing/1/shows", "an AMOUNT"),
                broken(
                        "fund.arrived / fund.annual * 100",
                        "fund.arrived / fund.anual * 100",
                        "/form/sections/2/closing/1/formula",
                        "No figure of the form"),
                broken(
                        "executed / fund.arrived",
                        "executed / / fund",
                        "/form/sections/2/closing/2/formula",
                        "Write a formula"),
                broken(
                        "\"formula\": \"cases.closed.year / ",
                        "\"formula\": \"cases.done.year / ",
                        "/form/checks/11/left/formula",
                        "has no row"),
                broken(
                        "score.quantity.own_score",
                        "score.quality2.own_score",
                        "/form/checks/5/left/formula",
                        "has no row"),
                broken(
                        "\"formula\": \"drafted_on\"",
                        "\"formula\": \"leader\"",
                        "/form/checks/15/left/formula",
                        "no day"),
                broken("\"each\": \"spend\"", "\"each\": \"spent\"", "/form/checks/4/each", "No table"),
                broken("\"code\": \"AFTER\"}}", "\"code\": \"LATER\"}}", "/form/checks/15/when", "Nobody can choose"),
                broken("\"is\": \"NEEDS\"", "\"is\": \"WANTS\"", "/form/checks/5/is", "Choose one of"),
                broken("\"paired\": true", "\"paired\": 1", "/form/sections/2/tables/0/paired", "true or false"),
                broken("\"heads\": [\"预期\", \"实际\"],", "", "/form/sections/4/fields/0/row", "side by side"),
                broken(
                        "\"code\": \"CENTRAL\"",
                        "\"code\": \"OTHER_\"",
                        "/form/sections/2/tables/0/rows",
                        "the first 12 letters"));
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void namesTheFaultAndItsPlace(String pack, String at, String words) {
        assertThat(Checked.read(0, pack).severe()).anySatisfy(fault -> {
            assertThat(fault.at()).isEqualTo(at);
            assertThat(fault.words().key()).contains(words);
        });
    }

    @Test
    void namesEveryFaultAndNotOnlyTheFirst() {
        var pack = SOUND.replace("fund.arrived / fund.annual * 100", "fund.arrived / nothing")
                .replace("\"name\": \"phone\"", "\"name\": \"leader\"")
                .replace("\"code\": \"AFTER\"}}", "\"code\": \"LATER\"}}");
        assertThat(Checked.read(0, pack).severe())
                .extracting(Fault::at)
                .containsExactlyInAnyOrder(
                        "/form/sections/1/fields/1/name", "/form/sections/2/closing/1/formula", "/form/checks/15/when");
    }

    @Test
    void findsNothingInTheFormThatIsShipped() {
        assertThat(Checked.read(0, SOUND).severe()).isEmpty();
    }
}
