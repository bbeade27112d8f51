package org.jiheng.web;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiheng.problem.Problem;
import org.jiheng.web.incoming.FilePart;
import org.jiheng.web.incoming.Posted;

/** Takes in what is sent, never more than allowed, never longer than half a minute, never to disk. */
final class Body {

    private static final long PATIENCE = 30_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORM_WITH_FILES = "multipart/form-data";

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final int limit;
    private final Promise<Posted> arrived = Promise.promise();
    private long received;

    private Body(Vertx vertx, HttpServerRequest request, int limit) {
        this.vertx = vertx;
        this.request = request;
        this.limit = limit;
    }

    static Future<Posted> read(Vertx vertx, HttpServerRequest request, Rule.Body allowed) {
        var body = new Body(vertx, request, allowed.limit());
        return allowed == Rule.Body.JSON ? body.readCall() : body.read(allowed == Rule.Body.FILE);
    }

    /** A browser sends this type to another site only after that site has allowed it, which this one never does. */
    private Future<Posted> readCall() {
        if (type().matches("(?i)application/json *(;.*)?")) {
            readWhole(raw -> new Posted(MultiMap.caseInsensitiveMultiMap(), Map.of(), raw.getBytes()));
        } else {
            arrived.tryFail(Problem.otherFormat(say("Send JSON, with the header Content-Type: application/json")));
        }
        return arrival();
    }

    private String type() {
        return String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
    }

    private Future<Posted> read(boolean files) {
        var type = type();
        if (files && type.startsWith(FORM_WITH_FILES)) {
            readFiles();
        } else if (type.startsWith(FORM)) {
            readWhole(Posted::of);
        } else {
            arrived.tryFail(
                    Problem.unreadable(say("This page takes only forms; open it again and send it from there")));
        }
        return arrival();
    }

    private Future<Posted> arrival() {
        var timer = vertx.setTimer(PATIENCE, late -> arrived.tryFail(Problem.tooSlow()));
        request.exceptionHandler(arrived::tryFail);
        request.resume();
        return arrived.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private void readWhole(Function<Buffer, Posted> reading) {
        var whole = Buffer.buffer();
        request.handler(piece -> {
            if (fits(piece)) {
                whole.appendBuffer(piece);
            }
        });
        request.endHandler(end -> finish(() -> reading.apply(whole)));
    }

    private void readFiles() {
        Map<String, FilePart> files = new HashMap<>();
        request.setExpectMultipart(true);
        request.uploadHandler(upload -> {
            var content = Buffer.buffer();
            files.put(upload.name(), new FilePart(upload.filename(), content));
            upload.handler(piece -> {
                if (fits(piece)) {
                    content.appendBuffer(piece);
                }
            });
        });
        request.endHandler(end -> finish(() -> new Posted(request.formAttributes(), files, new byte[0])));
    }

    private boolean fits(Buffer piece) {
        received += piece.length();
        if (received > limit) {
            arrived.tryFail(Problem.tooLarge(say("What was sent is too large; it was not saved")));
        }
        return received <= limit;
    }

    private void finish(Supplier<Posted> posted) {
        try {
            arrived.tryComplete(posted.get());
        } catch (Problem refused) {
            arrived.tryFail(refused);
        }
    }
}
