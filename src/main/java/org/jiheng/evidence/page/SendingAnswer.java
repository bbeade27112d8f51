package org.jiheng.evidence.page;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jiheng.evidence.intake.Sending;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** What a page with a script hears after it sent files. */
final class SendingAnswer {

    private static final String JSON = "application/json; charset=utf-8";
    private static final Map<Problem.Kind, Integer> STATUS = Map.of(
            Problem.Kind.NOT_FOUND, 404,
            Problem.Kind.FORBIDDEN, 403,
            Problem.Kind.CONFLICT, 409,
            Problem.Kind.UNREADABLE, 400,
            Problem.Kind.TOO_LARGE, 413,
            Problem.Kind.TOO_SLOW, 408,
            Problem.Kind.TOO_MANY, 429,
            Problem.Kind.BUSY, 503);

    private final Words words;
    private final Viewer viewer;

    SendingAnswer(Words words, Viewer viewer) {
        this.words = words;
        this.viewer = viewer;
    }

    Reply told(long paper, List<Sending.Outcome> outcomes) {
        var files = new JsonArray();
        outcomes.forEach(file -> files.add(new JsonObject()
                .put("name", file.name())
                .put("href", "/papers/" + paper + "/evidence/" + file.id())
                .put("about", text(file.about()))
                .put("refused", file.refusal().map(this::text).orElse(""))));
        return Reply.text(200, JSON, new JsonObject().put("files", files).toBuffer());
    }

    Reply refused(Problem problem) {
        var body = new JsonObject().put("words", text(problem.words()));
        return Reply.text(STATUS.get(problem.kind()), JSON, body.toBuffer());
    }

    private String text(Say said) {
        return words.in(viewer.language(), said);
    }
}
