package org.jiheng.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.consistency.Finding;
import org.jiheng.filling.Filling;
import org.jiheng.filling.check.FormCheck;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.check.Checked;
import org.junit.jupiter.api.Test;

/** The example of docs/forms.md, read and filled in as the handbook says. */
class HandbookTest {

    private static final Map<String, String> FILLED = Map.of(
            "stage", "AFTER",
            "drafted_on", "2026年12月",
            "received", "120件",
            "solved_rate", "91.7",
            "calls.advice.year", "70",
            "calls.advice.solved", "70",
            "calls.complaint.year", "50",
            "calls.complaint.solved", "40",
            "member.wang.name", "王某",
            "results", "来电均有回音。");

    @Test
    void takesTheExampleAsItStands() throws IOException {
        assertThat(checked().faults()).isEmpty();
    }

    @Test
    void findsInTheFilledExampleWhatTheHandbookPromises() throws IOException {
        var filled = new TreeMap<>(FILLED);
        assertThat(found(filled)).contains("E-08 member.wang.signed").noneMatch(key -> key.startsWith("D-"));
        filled.put("calls.complaint.solved", "51");
        assertThat(found(filled))
                .contains("D-02 calls.advice.solved", "D-04 calls.complaint.solved")
                .doesNotContain("D-04 calls.advice.solved");
        filled.put("calls.advice.year", "69");
        assertThat(found(filled)).contains("D-01 calls.advice.year");
    }

    private static Iterable<String> found(Map<String, String> cells) throws IOException {
        Scheme scheme = checked().scheme().orElseThrow();
        var blank = Filling.blank(scheme.form().orElseThrow(), scheme);
        return new FormCheck(blank.with(Cells.of(cells)))
                .run().stream().map(Finding::key).toList();
    }

    private static Checked checked() throws IOException {
        var scheme = example("docs/schemes.md").strip();
        var withForm = scheme.substring(0, scheme.length() - 1) + ", \"form\": " + example("docs/forms.md") + "}";
        return Checked.read(0, withForm);
    }

    private static String example(String page) throws IOException {
        var text = Files.readString(Path.of(page));
        var begins = text.indexOf("```json") + 7;
        return text.substring(begins, text.indexOf("```", begins));
    }
}
