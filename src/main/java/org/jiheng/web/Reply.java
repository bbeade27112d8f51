package org.jiheng.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.incoming.Posted;
import org.jiheng.web.incoming.Replay;
import org.jiheng.web.outgoing.FileName;
import org.jiheng.web.outgoing.Outflow;
import org.jiheng.words.Say;

/** What an endpoint answers with; Site alone sends it. */
public final class Reply {

    private final int status;
    private final Map<String, String> headers = new HashMap<>();
    private String view;
    private Map<String, ?> model = Map.of();
    private Buffer body = Buffer.buffer();
    private Say notice;
    private Function<Outflow, Future<?>> pour;
    private Replay replay;

    private Reply(int status) {
        this.status = status;
    }

    public static Reply page(String view, Map<String, ?> model) {
        return shown(200, view, model);
    }

    /** The same page again, with everything typed and what is wrong with it. */
    public static Reply askAgain(String view, Map<String, ?> model) {
        return shown(422, view, model);
    }

    /** Nothing was done, because things are otherwise by now; the page keeps what was typed. */
    public static Reply conflict(String view, Map<String, ?> model) {
        return shown(409, view, model);
    }

    static Reply shown(int status, String view, Map<String, ?> model) {
        var reply = new Reply(status);
        reply.view = view;
        reply.model = model;
        return reply;
    }

    public static Reply seeOther(String path) {
        return new Reply(303).with("Location", path);
    }

    /** A file to keep; the name may be Chinese. */
    public static Reply download(String name, String type, Buffer content) {
        var reply = new Reply(200).with("Content-Type", type).with("Content-Disposition", FileName.attachment(name));
        reply.body = content;
        return reply;
    }

    /** A file that is written while it is read, in little memory; should it fail midway, the reader is told. */
    public static Reply stream(String name, String type, Function<Outflow, Future<?>> pour) {
        var reply = download(name, type, Buffer.buffer());
        reply.pour = pour;
        return reply;
    }

    /** To whoever only wants to know whether there is a file: it is not made, so nobody knows how long it is. */
    static Future<Reply> unmade() {
        var reply = new Reply(200);
        reply.pour = nobody -> Future.succeededFuture();
        return Future.succeededFuture(reply);
    }

    /** An answer without an end: there is more of it for as long as somebody reads it. */
    public static Reply flow(String type, Function<Outflow, Future<?>> pour) {
        var reply = new Reply(200).with("Content-Type", type);
        reply.pour = pour;
        return reply;
    }

    public static Reply text(int status, String type, Buffer content) {
        var reply = new Reply(status).with("Content-Type", type);
        reply.body = content;
        return reply;
    }

    public static Reply replay(String path, byte[] body, Viewer viewer) {
        var reply = new Reply(303);
        reply.replay = new Replay(path, Posted.of(Buffer.buffer(body)), viewer);
        return reply;
    }

    /** Said once, at the head of the next page. */
    public Reply saying(Say words) {
        notice = words;
        return this;
    }

    public Reply with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public int status() {
        return status;
    }

    public Optional<String> location() {
        return Optional.ofNullable(headers.get("Location"));
    }

    public Optional<Say> notice() {
        return Optional.ofNullable(notice);
    }

    Map<String, String> headers() {
        return headers;
    }

    Optional<String> view() {
        return Optional.ofNullable(view);
    }

    Map<String, ?> model() {
        return model;
    }

    Buffer body() {
        return body;
    }

    Optional<Function<Outflow, Future<?>>> pour() {
        return Optional.ofNullable(pour);
    }

    Optional<Replay> replay() {
        return Optional.ofNullable(replay);
    }
}
