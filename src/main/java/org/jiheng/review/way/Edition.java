package org.jiheng.review.way;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jiheng.audit.filed.Content;
import org.jiheng.audit.filed.Content.Enclosure;
import org.jiheng.consistency.Finding;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;

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

    public static Edition next(
            Paper paper, List<Enclosure> enclosures, List<Finding> findings, Desk desk, Viewer viewer) {
        var number = paper.edition() + 1;
        return new Edition(
                number,
                paper.cells(),
                told(paper, findings, desk),
                paper.kind().receipt(paper.year(), paper.id(), number),
                Buffer.buffer(new Content(paper.cells().values(), enclosures).digest()),
                OffsetDateTime.now(),
                viewer.name(),
                List.of());
    }

    /** A finding is kept as its rule and values; its words are found anew in each reader's language. */
    private static JsonArray told(Paper paper, List<Finding> findings, Desk desk) {
        var told = new JsonArray();
        findings.forEach(finding -> told.add(new JsonObject()
                .put("rule", finding.rule())
                .put("severity", finding.severity().name())
                .put("cells", new JsonArray(finding.cells()))
                .put("expected", finding.expected())
                .put("found", finding.found())
                .put("reason", desk.given(paper, finding))
                .mergeIn(Sentence.written(finding.message()))));
        return told;
    }

    /** The edition before this one; 0 for the first. */
    public int earlier() {
        return number - 1;
    }

    /** Whether it has passed the last step of its way. */
    public boolean approvedBy(Way way) {
        return passed.stream().map(Passed::step).anyMatch(way::isLast);
    }

    /** Tells at a glance whether two papers are the same. */
    public String check() {
        return HexFormat.of().formatHex(hash.getBytes()).substring(0, 16);
    }
}
