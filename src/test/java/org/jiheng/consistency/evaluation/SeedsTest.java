package org.jiheng.consistency.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five published reports, with what is wrong in them and nothing else. */
class SeedsTest {

    private static final String ABSENT = "-";

    @ParameterizedTest
    @ValueSource(strings = {"chaoyang-2023", "chaoyang-2024", "hechi-2021", "huainan-2024", "yiyang-2019"})
    void findsWhatIsWrongInThePublishedReportAndNothingElse(String name) throws IOException {
        var seed = Seed.named(name);
        assertThat(EvaluationCheck.run(seed.evaluation(), SeedScores.standard(seed)))
                .map(each -> line(name, each))
                .containsExactlyInAnyOrderElementsOf(golden(name));
    }

    private static String line(String seed, Finding finding) {
        var cells = finding.cells();
        return Stream.of(
                        seed,
                        finding.rule(),
                        finding.severity().name(),
                        cells.isEmpty() ? ABSENT : cells.get(0),
                        cells.size() < 2 ? ABSENT : String.join(" ", cells.subList(1, cells.size())),
                        shown(finding.expected()),
                        shown(finding.found()))
                .reduce((one, other) -> one + "\t" + other)
                .orElseThrow();
    }

    private static String shown(String text) {
        return text.isEmpty() ? ABSENT : text.replaceAll("\\s+", " ");
    }

    private static List<String> golden(String name) throws IOException {
        try (var file = SeedsTest.class.getResourceAsStream("/consistency/seeds.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> each.startsWith(name + "\t"))
                    .toList();
        }
    }
}
