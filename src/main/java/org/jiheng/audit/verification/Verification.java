package org.jiheng.audit.verification;

import static org.jiheng.words.Say.say;

import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiheng.audit.Moment;
import org.jiheng.database.ServerAddress;
import org.jiheng.words.Say;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The check of the whole history as its auditors start it here: one at a time, beside the pages; the last is kept. */
public final class Verification {

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);
    private static final int MOST_MINUTES = 60;

    private final ServerAddress server;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Optional<VerifyChain.Result> last = Optional.empty();
    private volatile boolean failed;

    public Verification(ServerAddress server) {
        this.server = server;
    }

    /** Does nothing when a check is under way already. */
    public void begin(Vertx vertx) {
        if (running.compareAndSet(false, true)) {
            var worker = vertx.createSharedWorkerExecutor("verification", 1, MOST_MINUTES, TimeUnit.MINUTES);
            worker.executeBlocking(() -> VerifyChain.run(server))
                    .onComplete(this::keep)
                    .onComplete(done -> worker.close());
        }
    }

    private void keep(AsyncResult<VerifyChain.Result> done) {
        failed = done.failed();
        if (failed) {
            LOG.error("the history could not be verified", done.cause());
        } else {
            last = Optional.of(done.result());
        }
        running.set(false);
    }

    public boolean broken() {
        return last.filter(result -> !result.whole()).isPresent();
    }

    public boolean whole() {
        return last.filter(VerifyChain.Result::whole).isPresent();
    }

    /** When the last check began, in the words of a line. */
    public String moment() {
        return last.map(result -> Moment.written(result.at().atOffset(ZoneOffset.UTC)))
                .orElse("");
    }

    public List<Say> words() {
        if (running.get()) {
            return List.of(say("The check is running; open this page again in a moment"));
        }
        if (failed) {
            return List.of(say("The last check could not be finished; the fault was recorded"));
        }
        return last.map(Verification::inShort)
                .orElseGet(() -> List.of(say("Not checked since this instance was started")));
    }

    private static List<Say> inShort(VerifyChain.Result result) {
        return result.whole() ? result.words().subList(0, 1) : result.words().subList(0, 2);
    }
}
