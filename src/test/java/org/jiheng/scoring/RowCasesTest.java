package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.scoring.verdict.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row a case, in a table that the staff of a ministry can read. */
class RowCasesTest {

    private static final int COLUMNS = 12;

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/scoring/cases.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scoresARow(String line) {
        var cells = (line + " ").split("\\|", -1);
        assertThat(cells).as(line).hasSize(COLUMNS);
        var row = scored(cells);
        assertThat(row.completion()).isEqualTo(figure(cells[8]));
        assertThat(row.score()).isEqualTo(figure(cells[9]));
        assertThat(row.outcome()).isEqualTo(Outcome.valueOf(cells[10].strip()));
        assertThat(row.explanation().oneMore()).isEqualTo(figure(cells[11]));
    }

    private static Scores.Row scored(String[] cells) {
        var type = cells[1].strip();
        return Form.spentAll()
                .row(
                        type.contains("效益") ? "效益指标" : "产出指标",
                        type,
                        cells[2].strip(),
                        cells[3].strip(),
                        cells[4].strip(),
                        cells[5].strip(),
                        cells[6].strip(),
                        cells[7].strip())
                .by(Shipped.terms(cells[0].strip()))
                .rows()
                .get(0);
    }

    private static Optional<BigDecimal> figure(String cell) {
        return Optional.of(cell.strip()).filter(text -> !text.isEmpty()).map(BigDecimal::new);
    }
}
