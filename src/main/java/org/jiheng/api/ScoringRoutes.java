package org.jiheng.api;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.Callable;
import org.jiheng.database.Database;
import org.jiheng.pack.Fault;
import org.jiheng.pack.Manners;
import org.jiheng.pack.Pack;
import org.jiheng.pack.Shape;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.web.Calls;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The call that scores a table, for other systems, tests and previews, and the document that describes it. */
public final class ScoringRoutes {

    private static final String USUAL = "mof-self-evaluation";

    /** A table such as people write takes an event loop a few milliseconds; longer ones are read beside it. */
    private static final int SMALL = 16 * 1024;

    private final Shape shape = Description.shape("Request");
    private final Schemes schemes;
    private final Words words;
    private final WorkerExecutor aside;

    public ScoringRoutes(Vertx vertx, Database db, Words words) {
        schemes = new Schemes(db);
        this.words = words;
        aside = vertx.createSharedWorkerExecutor("scoring", 2);
    }

    public void mount(Site site) {
        site.call("/api/v1/scoring", Access.signedIn(), this::score);
        site.get(
                "/api/v1/openapi.json",
                Access.anyone(),
                request -> Future.succeededFuture(Reply.text(200, Calls.TYPE, Buffer.buffer(Description.TEXT))));
    }

    private Future<Reply> score(Request request) {
        var raw = request.posted().raw();
        return run(raw.length, () -> read(raw))
                .compose(pack -> pack.sound()
                        ? score(request, raw.length, Asked.of(pack.tree()))
                        : Future.succeededFuture(
                                malformed(request, pack.faults().get(0))));
    }

    private <T> Future<T> run(int size, Callable<T> work) {
        return size <= SMALL ? Future.future(done -> done.complete(called(work))) : aside.executeBlocking(work, false);
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Pack read(byte[] raw) {
        return Utf8.read(raw)
                .map(text -> Pack.read(text, shape, Manners.CALL))
                .orElseGet(() -> Pack.unreadable(say("Send the text in UTF-8")));
    }

    private Future<Reply> score(Request request, int size, Asked asked) {
        var code = asked.scheme().isEmpty() ? USUAL : asked.scheme();
        return schemes.published(code, request.viewer().nodeId())
                .compose(found -> found.map(scheme -> run(size, () -> scored(request, asked, scheme)))
                        .orElseGet(() -> Future.succeededFuture(unknown(request, code))));
    }

    private Reply scored(Request request, Asked asked, Scheme scheme) {
        var reckoned = Reckoned.of(asked, scheme);
        var answer = new Told(words, request.language()).answer(reckoned, Checking.findings(reckoned));
        return Reply.text(200, Calls.TYPE, answer.toBuffer());
    }

    private Reply malformed(Request request, Fault fault) {
        return refused(request, 400, fault.at(), fault.words());
    }

    private Reply unknown(Request request, String code) {
        return refused(request, 422, "/scheme", say("No published scheme has the code “{0}”", code));
    }

    private Reply refused(Request request, int status, String at, Say fault) {
        return Calls.refused(status, at, words.in(request.language(), fault));
    }
}
