package org.jiheng.web.incoming;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;

/** Files on their way in, one after the other, no faster than each piece is put away; never whole in memory. */
public final class Inflow {

    /** Without what divides the files from each other nothing could be told apart. */
    private static final Pattern MULTIPART =
            Pattern.compile("multipart/form-data\\s*;.*boundary=\"?[^\";\\s]{1,70}\"?.*");

    private static final long MILLIS_BETWEEN_LOOKS = 5000;
    private static final long MILLIS_TO_BEGIN = 30_000;
    private static final long SLOWEST_BYTES_A_SECOND = 8192;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final Predicate<MultiMap> theirs;
    private final Promise<Void> arrived = Promise.promise();
    private final long began = System.nanoTime();
    private Future<Void> turn = Future.succeededFuture();
    private BiFunction<String, String, Tray> trays;
    private long received;
    private long receivedBefore;
    private int underway;
    private boolean ended;
    private long most;

    public Inflow(Vertx vertx, HttpServerRequest request, Predicate<MultiMap> theirs) {
        this.vertx = vertx;
        this.request = request;
        this.theirs = theirs;
    }

    /** How much is announced to come; 0 when nobody says. */
    public long announced() {
        var length = String.valueOf(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        return length.matches("\\d{1,15}") ? Long.parseLong(length) : 0;
    }

    /**
     * Answers the fields that came with the files, once all was put away and the form proved to be the sender's own.
     *
     * @param trays gives each file its tray, by the name of its field and its own name
     */
    public Future<Form> take(long mostBytes, BiFunction<String, String, Tray> trays) {
        this.trays = trays;
        most = mostBytes;
        if (!MULTIPART
                .matcher(String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE)))
                .matches()) {
            throw Problem.unreadable(say("This page takes only forms; open it again and send it from there"));
        }
        var looks = vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, look -> hurry());
        request.exceptionHandler(gone -> arrived.tryFail(Failures.unfinished(gone)));
        request.setExpectMultipart(true);
        request.uploadHandler(this::came);
        request.endHandler(end -> {
            ended = true;
            turn.onComplete(arrived::tryComplete, arrived::tryFail);
        });
        request.resume();
        return arrived.future().onComplete(done -> vertx.cancelTimer(looks)).map(done -> form());
    }

    /** Lets pass by what is still coming, so that a sender who is refused reads why instead of finding the line cut. */
    public Future<Void> letPass(long mostBytes) {
        if (trays != null || request.isEnded() || announced() > mostBytes) {
            return Future.succeededFuture();
        }
        most = mostBytes;
        var looks = vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, look -> hurry());
        request.exceptionHandler(gone -> arrived.tryFail(Problem.tooSlow()));
        request.handler(this::count);
        request.endHandler(end -> arrived.tryComplete());
        request.resume();
        return arrived.future().onComplete(done -> vertx.cancelTimer(looks));
    }

    private Form form() {
        if (!theirs.test(request.formAttributes())) {
            throw Problem.forbidden(
                    say(
                            "This form belongs to another sign-in; nothing was kept. Open the page again and send it from there."));
        }
        return new Form(request.formAttributes());
    }

    private void came(HttpServerFileUpload upload) {
        upload.pause();
        turn = turn.compose(before -> pour(upload, trays.apply(upload.name(), upload.filename())));
        turn.onFailure(arrived::tryFail);
    }

    private Future<Void> pour(HttpServerFileUpload upload, Tray tray) {
        var poured = Promise.<Void>promise();
        upload.exceptionHandler(gone -> poured.tryFail(Problem.tooSlow()));
        upload.handler(piece -> {
            count(piece);
            underway++;
            var put = tray.put(piece).onComplete(done -> underway--);
            if (!put.succeeded()) {
                upload.pause();
                put.onSuccess(taken -> upload.resume()).onFailure(poured::tryFail);
            }
        });
        upload.endHandler(end -> {
            underway++;
            tray.close().onComplete(done -> underway--).onComplete(poured::tryComplete, poured::tryFail);
        });
        upload.resume();
        return poured.future();
    }

    private void count(Buffer piece) {
        received += piece.length();
        if (received > most) {
            arrived.tryFail(Problem.tooLarge(say("What was sent is too large; it was not saved")));
        }
    }

    /** Time grows with what has come; a sender that only drips is sent away. */
    private void hurry() {
        var millis = (System.nanoTime() - began) / 1_000_000;
        if (millis > MILLIS_TO_BEGIN + received * 1000 / SLOWEST_BYTES_A_SECOND || isCutOff()) {
            arrived.tryFail(Problem.tooSlow());
        }
        receivedBefore = received;
    }

    /** All that was announced has come, and a file in it still has no end. */
    private boolean isCutOff() {
        return ended && underway == 0 && received == receivedBefore;
    }
}
