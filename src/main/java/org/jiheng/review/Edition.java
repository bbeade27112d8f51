package org.jiheng.review;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.consistency.Finding;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Explanation;
import org.jiheng.paper.Paper;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** A paper as it was handed in one time, with what its checks found then and who has passed it on. */
public record Edition(
        int number,
        Cells cells,
        JsonArray findings,
        String receipt,
        Buffer hash,
        OffsetDateTime submittedAt,
        String submittedBy,
        List<Passed> passed) {

    /** A step this edition passed. */
    public record Passed(Step step, String by, String opinion, String at) {}

    static Edition next(Paper paper, List<Finding> findings, Viewer viewer) {
        var number = paper.edition() + 1;
        return new Edition(
                number,
                paper.cells(),
                told(paper, findings),
                paper.kind().receipt(paper.year(), paper.id(), number),
                hash(paper.cells()),
                OffsetDateTime.now(),
                viewer.name(),
                List.of());
    }

    /** A finding is kept as its rule and values; its words are found anew in each reader's language. */
    private static JsonArray told(Paper paper, List<Finding> findings) {
        var told = new JsonArray();
        findings.forEach(finding -> told.add(new JsonObject()
                .put("rule", finding.rule())
                .put("severity", finding.severity().name())
                .put("cells", new JsonArray(finding.cells()))
                .put("expected", finding.expected())
                .put("found", finding.found())
                .put("reason", Explanation.of(finding, paper.cells()))
                .mergeIn(written(finding.message()))));
        return told;
    }

    /** A sentence within a sentence stays one, so that it too is read in each reader's language. */
    private static JsonObject written(Say words) {
        var values = new JsonArray();
        words.args().forEach(value -> values.add(value instanceof Say inner ? written(inner) : String.valueOf(value)));
        return new JsonObject().put("words", words.key()).put("values", values);
    }

    /** Every cell in the order of its name, so that the same paper always has the same digest. */
    private static Buffer hash(Cells cells) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> cell : new TreeMap<>(cells.values()).entrySet()) {
                digest.update((cell.getKey() + "=" + cell.getValue() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return Buffer.buffer(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The edition before this one; 0 for the first. */
    public int earlier() {
        return number - 1;
    }

    /** Tells at a glance whether two papers are the same. */
    /** Whether it has passed the last step of its way. */
    public boolean approvedBy(Way way) {
        return passed.stream().map(Passed::step).anyMatch(way::isLast);
    }

    public String check() {
        return HexFormat.of().formatHex(hash.getBytes()).substring(0, 16);
    }
}
