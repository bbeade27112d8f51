package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example in the documentation is computed as it stands there. */
class WorkedExampleTest {

    private static final Map<String, String> BLOCKS =
            Map.of("benefit", "效益指标", "satisfaction", "满意度指标", "cost", "产出成本指标");

    @Test
    void scoresAsTheDocumentationSays() throws IOException {
        var page = Files.readString(Path.of("docs/scoring.md"));
        var table = rows(page);
        var scores = form(table, "PARTLY").by(Shipped.terms("mof-self-evaluation"));
        assertThat(table).hasSize(7);
        assertThat(scores.execution().score().orElseThrow()).hasToString(table.get(0)[6]);
        for (var at = 1; at < table.size(); at++) {
            assertThat(scores.rows().get(at - 1).score().orElseThrow()).hasToString(table.get(at)[6]);
        }
        assertThat(page)
                .contains("The rows make %s, nothing is open, and 90 and more is %s."
                        .formatted(scores.total(), scores.grade().orElseThrow()));
        var open = form(table, "").by(Shipped.terms("mof-self-evaluation"));
        assertThat(page).contains("the total %s, and there would be no grade".formatted(open.total()));
        assertThat(open.grade()).isEmpty();
    }

    private static Form form(List<String[]> table, String tier) {
        var form = Form.blank().money(table.get(0)[1], table.get(0)[2], table.get(0)[3]);
        for (var row : table.subList(1, table.size())) {
            var chosen = row[4].isEmpty() ? "" : tier;
            form.row(BLOCKS.getOrDefault(row[0], "产出指标"), "", row[1], row[2], row[3], chosen, "", row[5]);
        }
        return form;
    }

    private static List<String[]> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| "))
                .filter(line -> !line.startsWith("| |"))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .skip(1)
                        .map(String::strip)
                        .toArray(String[]::new))
                .filter(cells -> cells.length == 9)
                .toList();
    }
}
