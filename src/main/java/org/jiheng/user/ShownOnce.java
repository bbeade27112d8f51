package org.jiheng.user;

import static org.jiheng.words.Say.say;

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

    /** Where the reader goes on, and the page with the secret; without a page the reply is an ordinary one. */
    public record Outcome(Reply kept, Optional<Reply> page) {

        public static Outcome shown(Reply page, String onward) {
            var kept = Reply.seeOther(onward)
                    .saying(say("The one-time password was shown once already. If it was lost, give a new one."));
            return new Outcome(kept, Optional.of(page));
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
