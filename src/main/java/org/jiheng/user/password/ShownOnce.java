package org.jiheng.user.password;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jiheng.database.Database;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;

/**
 * A deed whose answer holds a secret: the page that shows it is the answer to the form itself and is kept nowhere, so
 * the same form sent again only says that it was shown.
 */
public final class ShownOnce {

    /** What the form answers when it is sent again, and the page with the secret; without one the reply is ordinary. */
    public record Outcome(Reply kept, Optional<Reply> page) {

        /** The second address says that the secret was shown, and how to come by a new one. */
        public static Outcome shown(Reply page, String again) {
            return new Outcome(Reply.seeOther(again), Optional.of(page));
        }

        public static Outcome plain(Reply reply) {
            return new Outcome(reply, Optional.empty());
        }
    }

    private ShownOnce() {}

    public static Future<Reply> run(Database db, Request request, Function<Database, Future<Outcome>> work) {
        var page = new AtomicReference<Reply>();
        return new Once(db)
                .run(
                        request,
                        tx -> work.apply(tx).map(outcome -> {
                            outcome.page().ifPresent(page::set);
                            return outcome.kept();
                        }))
                .map(reply -> page.get() == null ? reply : page.get());
    }
}
