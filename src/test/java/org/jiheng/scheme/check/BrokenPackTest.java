package org.jiheng.scheme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.reading.SchemeShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPackTest {

    private static final String SOUND =
            SchemeShape.text("mof-self-evaluation.json").replaceAll("\\s+", " ");

    private static Arguments broken(String from, String to, String at, String words) {
        assertThat(SOUND).contains(from);
        return Arguments.of(SOUND.replace(from, to), at, words);
    }

    static Stream<Arguments> brokenPacks() {
        return Stream.of(
                broken("\"weight\": 50", "\"weight\": 49", "/blocks", "The blocks weigh"),
                broken("\"weight\": 50", "\"weight\": \"50\"", "/blocks/1/weight", "Write a number"),
                broken("\"weight\": 50", "\"weight\": 1e9", "/blocks/1/weight", "Write the number plainly"),
                broken("\"weight\": 50", "\"weight\": -50", "/blocks/1/weight", "or more"),
                broken("\"weight\": 50", "\"weight\": NaN", "", "is no JSON"),
                broken("\"weight\": 50", "\"weight\": null", "/blocks/1/weight", "Write a number"),
                broken("\"weight\": 50", "\"weigth\": 50", "/blocks/1/weigth", "Nothing here is called"),
                broken("\"weight\": 50, ", "", "/blocks/1/weight", "it is missing"),
                broken("\"format\": 1", "\"format\": 2", "/format", "Write {0} here"),
                broken("\"format\": 1,", "\"format\": 1, \"format\": 1,", "/format", "stands here twice"),
                broken("\"total\": 100", "\"total\": true", "/total", "Write a number"),
                broken("\"object\": \"PROJECT\"", "\"object\": \"HOUSE\"", "/object", "Choose one of"),
                broken("mof-self-evaluation", "Mof Self", "/code", "is not written as it must be"),
                broken(
                        "\"code\": \"QUALITY\"",
                        "\"code\": \"QUANTITY\"",
                        "/blocks/1/types/1/code",
                        "stands here twice"),
                broken("\"code\": \"BENEFIT\"", "\"code\": \"OUTPUT\"", "/blocks/2/code", "stands here twice"),
                broken(
                        "\"from\": 60, \"to\": 80",
                        "\"from\": 60, \"to\": 75",
                        "/scoring/tiers/list",
                        "there is no tier"),
                broken("\"from\": 60, \"to\": 80", "\"from\": 60, \"to\": 85", "/scoring/tiers/list", "overlap"),
                broken("\"from\": 60, \"to\": 80", "\"from\": 80, \"to\": 80", "/scoring/tiers/list/1", "ends before"),
                broken(
                        "\"name\": \"良\", \"from\": 80",
                        "\"name\": \"良\", \"from\": 90",
                        "/grades/list/1/from",
                        "overlap"),
                broken(
                        "\"name\": \"差\", \"from\": 0",
                        "\"name\": \"差\", \"from\": 10",
                        "/grades/list",
                        "there is no grade"),
                broken("\"redBelow\": 60", "\"redBelow\": 90", "/lights/yellowBelow", "out of order"),
                broken(
                        "\"action\": \"WARN\"",
                        "\"action\": \"DEDUCT_POINTS\"",
                        "/overFulfilment/steps/0/amount",
                        "how much"),
                broken("\"rule\": \"UNDECIDED\"", "\"rule\": \"LESS_PER_DAY\"", "/scoring/late", "what a day costs"),
                broken(
                        "\"list\": []",
                        "\"list\": [{\"below\": 60, \"total\": 69}, {\"below\": 70, \"total\": 79}]",
                        "/caps/list/1/below",
                        "out of order"),
                broken(
                        "\"list\": []",
                        "\"list\": [{\"below\": 70, \"total\": 69}, {\"below\": 60, \"total\": 79}]",
                        "/caps/list/1/total",
                        "must not allow more"),
                broken("数量指标", "数量\\u202e指标", "/blocks/1/types/0/name", "cannot be seen"),
                Arguments.of("[".repeat(100) + "]".repeat(100), "", "is no JSON"),
                Arguments.of(SOUND + "{}", "", "After its end"),
                Arguments.of("", "", "The file is empty"));
    }

    @ParameterizedTest
    @MethodSource("brokenPacks")
    void namesTheFaultAndItsPlace(String pack, String at, String words) {
        var checked = Checked.read(0, pack);
        assertThat(checked.sound()).isFalse();
        assertThat(checked.severe()).anySatisfy(fault -> {
            assertThat(fault.at()).isEqualTo(at);
            assertThat(fault.words().key()).contains(words);
        });
    }

    @Test
    void namesEveryFaultAndNotOnlyTheFirst() {
        var pack = SOUND.replace("\"places\": 2", "\"places\": 9").replace("\"capped\": true", "\"capped\": 1");
        assertThat(Checked.read(0, pack).faults())
                .extracting(Fault::at)
                .containsExactlyInAnyOrder("/rounding/places", "/execution/capped");
    }

    @Test
    void namesWhatDoesNotAddUpTogetherWithWhatIsBadlyWritten() {
        var pack = SOUND.replace("\"places\": 2", "\"places\": 9").replace("\"weight\": 50", "\"weight\": 49");
        assertThat(Checked.read(0, pack).severe())
                .extracting(Fault::at)
                .containsExactlyInAnyOrder("/rounding/places", "/blocks");
    }

    @Test
    void findsGapsAndOverlapsInBandsAndSteps() {
        var bands = SchemeShape.text("hunan-department.json").replaceAll("\\s+", " ");
        var gap =
                bands.replace("{\"from\": 80, \"to\": 90, \"points\": 4}", "{\"from\": 80, \"to\": 85, \"points\": 4}");
        var overlap =
                bands.replace("{\"from\": 80, \"to\": 90, \"points\": 4}", "{\"from\": 75, \"to\": 90, \"points\": 4}");
        assertThat(gap).isNotEqualTo(bands);
        assertThat(Checked.read(0, gap).severe())
                .extracting(fault -> fault.words().key())
                .containsExactly("Between {0} and {1} no band says what is given");
        assertThat(Checked.read(0, overlap).severe())
                .extracting(fault -> fault.words().key())
                .containsExactly("Two bands overlap around {0}");
    }

    @Test
    void takesTheExampleOfTheHandbookAsItStands() throws Exception {
        var page = Files.readString(Path.of("docs/schemes.md"));
        var example = page.substring(page.indexOf("```json") + 7, page.indexOf("```", page.indexOf("```json") + 7));
        assertThat(Checked.read(0, example).faults()).isEmpty();
    }
}
