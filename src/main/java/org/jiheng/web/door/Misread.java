package org.jiheng.web.door;

import static org.jiheng.words.Say.say;

import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jiheng.web.view.Views;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Answers what is no request: nobody knows who asks for what, so that it says in both languages what was wrong with it. */
public final class Misread implements Handler<HttpServerRequest> {

    private enum Fault {
        GARBLED(
                400,
                say("Could not be read"),
                say("What came is no request a browser sends. Open the first page again.")),
        ADDRESS(
                414,
                say("The address is too long"),
                say("Go back one page, choose fewer filters or search for fewer words.")),
        HEADERS(
                431,
                say("The browser sends too much beside its request"),
                say("Delete the cookies of this site in the browser, then open the first page again."));

        private final int status;
        private final Say title;
        private final Say words;

        Fault(int status, Say title, Say words) {
            this.status = status;
            this.title = title;
            this.words = words;
        }

        static Fault of(Throwable cause) {
            if (!(cause instanceof TooLongFrameException)) {
                return GARBLED;
            }
            return String.valueOf(cause.getMessage()).contains("header") ? HEADERS : ADDRESS;
        }
    }

    private final Map<Fault, Buffer> pages = new EnumMap<>(Fault.class);
    private final boolean https;

    public Misread(Views views, Words words, boolean https) {
        this.https = https;
        for (var fault : Fault.values()) {
            pages.put(fault, views.draw("web/misread", model(fault, words), Language.ZH));
        }
    }

    private static Map<String, Object> model(Fault fault, Words words) {
        return Map.of(
                "tongues",
                Arrays.stream(Language.values())
                        .map(language -> Map.of(
                                "tag", language.tag(),
                                "title", words.in(language, fault.title),
                                "words", words.in(language, fault.words),
                                "home", words.in(language, say("Go to the first page"))))
                        .toList());
    }

    @Override
    public void handle(HttpServerRequest request) {
        var fault = Fault.of(request.decoderResult().cause());
        var response = request.response();
        Headers.put(response, https);
        response.setStatusCode(fault.status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Connection", "close")
                .end(pages.get(fault))
                .onComplete(sent -> request.connection().close());
    }
}
