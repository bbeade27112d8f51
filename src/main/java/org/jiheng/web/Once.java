package org.jiheng.web;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.web.frame.Notices;

/** Does a deed once: the same form sent again, by a second click or a resend, gets the answer of the first. */
public final class Once {

    private final Database db;

    public Once(Database db) {
        this.db = db;
    }

    /** The work and its key are committed together; an answer that is no redirect undoes the work and is shown. */
    public Future<Reply> run(Request request, Function<Database, Future<Reply>> work) {
        return db.deed(request.viewer().scope(), tx -> run(new CommandStore(tx), request, () -> work.apply(tx)))
                .recover(NotDone::reply);
    }

    private static Future<Reply> run(CommandStore commands, Request request, Supplier<Future<Reply>> work) {
        return commands.claim(request.viewer(), request.key(), print(request))
                .compose(first -> first
                        ? work.get().compose(reply -> keep(commands, request, reply))
                        : answered(commands, request));
    }

    private static Future<Reply> keep(CommandStore commands, Request request, Reply reply) {
        return reply.location().isEmpty()
                ? Future.failedFuture(new NotDone(reply))
                : commands.answer(request.viewer(), request.key(), text(reply)).map(reply);
    }

    private static Future<Reply> answered(CommandStore commands, Request request) {
        return commands.answered(request.viewer(), request.key(), print(request))
                .map(
                        found -> found.map(Once::reply)
                                .orElseThrow(
                                        () -> Problem.conflict(
                                                say(
                                                        "This form was already sent with other content. Open the page again to see what is stored."))));
    }

    private static Buffer print(Request request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.path().getBytes(StandardCharsets.UTF_8));
            request.posted().fields().forEach(field -> {
                if (!field.getKey().equals("csrf")) {
                    digest.update((field.getKey() + "=" + field.getValue() + "\0").getBytes(StandardCharsets.UTF_8));
                }
            });
            request.posted()
                    .files()
                    .values()
                    .forEach(file -> digest.update(file.content().getBytes()));
            return Buffer.buffer(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Reply reply) {
        var text = new JsonArray().add(reply.location().orElseThrow());
        reply.notice().ifPresent(words -> text.add(Notices.written(words)));
        return text.toString();
    }

    private static Reply reply(String answer) {
        var text = new JsonArray(answer);
        var reply = Reply.seeOther(text.getString(0));
        return text.size() == 1 ? reply : reply.saying(Notices.read(text.getJsonArray(1)));
    }

    /** Carries an answer past the transaction that it undoes. */
    private static final class NotDone extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Reply reply;

        NotDone(Reply reply) {
            super(null, null, false, false);
            this.reply = reply;
        }

        static Future<Reply> reply(Throwable failure) {
            return failure instanceof NotDone undone
                    ? Future.succeededFuture(undone.reply)
                    : Future.failedFuture(failure);
        }
    }
}
