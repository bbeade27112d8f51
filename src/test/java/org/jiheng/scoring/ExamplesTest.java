package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Weight;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.Test;

/** The published tables, scored; the golden file was checked row by row against the rules. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/examples");
    private static final Path GOLDEN = Path.of("src/test/resources/scoring/examples.txt");
    private static final List<String> TOTAL_LINES = List.of("年度资金总额", "合计", "项目金额", "市级财政资金");
    private static final Words WORDS = Words.load();

    @Test
    void scoresThePublishedTables() throws IOException {
        var told = new StringBuilder();
        try (var files = Files.list(EXAMPLES)) {
            for (var file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                told.append(told(file)).append('\n');
            }
        }
        Files.writeString(Path.of("target", "examples.txt"), told);
        assertThat(told.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    private static String told(Path file) throws IOException {
        var example = new JsonObject(Files.readString(file, StandardCharsets.UTF_8));
        var sheet = sheet(example);
        var scores = Scoring.of(Shipped.terms("mof-self-evaluation"), sheet);
        var text = new StringBuilder(file.getFileName() + "\n");
        text.append("  execution %s%%: %s of %s, published %s\n"
                .formatted(
                        shown(scores.execution().rate()),
                        shown(scores.execution().score()),
                        shown(scores.execution().weight()),
                        total(example).getString("score", "")));
        for (var at = 0; at < scores.rows().size(); at++) {
            text.append("  ")
                    .append(told(scores.rows().get(at), sheet.rows().get(at)))
                    .append('\n');
        }
        scores.findings()
                .forEach(finding -> text.append("  ").append(told(finding)).append('\n'));
        return text
                + "  total %s, %s, %s, published %s %s\n"
                        .formatted(
                                scores.total(),
                                scores.complete() ? "complete" : "open",
                                scores.grade().orElse("no grade"),
                                example.getString("total_score"),
                                example.getString("grade"));
    }

    private static String told(Scores.Row row, Sheet.Row typed) {
        return "%s | %s | %s%% | %s of %s, published %s | %s%s"
                .formatted(
                        typed.target(),
                        typed.actual(),
                        shown(row.completion()),
                        shown(row.score()),
                        row.weight().map(Weight::written).orElse("-"),
                        typed.declared().isEmpty() ? "-" : typed.declared(),
                        row.outcome(),
                        row.suggestedTier().map(tier -> ", suggests " + tier).orElse(""));
    }

    private static String told(Finding finding) {
        return "%s %s %s %s"
                .formatted(
                        finding.rule(),
                        finding.severity(),
                        finding.cells().get(0),
                        WORDS.in(Language.ZH, finding.message()));
    }

    private static Object shown(Optional<?> figure) {
        return figure.map(Object::toString).orElse("-");
    }

    private static Sheet sheet(JsonObject example) {
        var total = total(example);
        var unit = total.getString("unit", "万元").equals("元") ? MoneyUnit.YUAN : MoneyUnit.WAN_YUAN;
        var rows = example.getJsonArray("indicators").stream()
                .map(JsonObject.class::cast)
                .toList();
        return new Sheet(
                Optional.of(example.getInteger("year")),
                new Sheet.Money(
                        total.getString("initial", ""),
                        total.getString("annual", ""),
                        "",
                        total.getString("executed", ""),
                        unit,
                        total.getString("weight", "")),
                rows.stream().map(row -> row(row, rows.indexOf(row) + 1)).collect(Collectors.toList()));
    }

    private static JsonObject total(JsonObject example) {
        return example.getJsonArray("funds").stream()
                .map(JsonObject.class::cast)
                .filter(line -> TOTAL_LINES.contains(line.getString("row")))
                .findFirst()
                .orElseGet(JsonObject::new);
    }

    private static Sheet.Row row(JsonObject row, int number) {
        return new Sheet.Row(
                "i.r" + number,
                row.getString("l1"),
                row.getString("l2"),
                row.getString("l3"),
                "",
                row.getString("target"),
                row.getString("actual"),
                row.getString("weight"),
                "",
                "",
                row.getString("score"),
                false,
                List.of());
    }
}
