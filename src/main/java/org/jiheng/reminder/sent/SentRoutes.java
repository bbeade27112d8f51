package org.jiheng.reminder.sent;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.reminder.asked.Askers;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Columns;
import org.jiheng.web.browsing.Paging;
import org.jiheng.words.Say;

/** What became of the reminders that were sent: who answered, and whose mail was not taken and why. */
public final class SentRoutes {

    private final Database db;

    public SentRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/reminders", Askers.ACCESS, this::list);
    }

    /** Said beside the name of the room to whoever sent them. */
    public Future<Optional<Say>> mark(Viewer viewer) {
        return Askers.are(viewer)
                ? new SentStore(db)
                        .troubles(viewer)
                        .map(number ->
                                number == 0 ? Optional.empty() : Optional.of(say("Mail not delivered: {0}", number)))
                : Future.succeededFuture(Optional.empty());
    }

    private Future<Reply> list(Request request) {
        var store = new SentStore(db);
        var viewer = request.viewer();
        return store.count(viewer).compose(total -> {
            var paging = Paging.of(Address.of(request), total);
            return store.part(viewer, paging.size(), paging.offset()).map(sent -> page(request, paging, sent));
        });
    }

    private static Reply page(Request request, Paging paging, List<Sent> sent) {
        var model = new HashMap<String, Object>();
        model.put("sent", sent);
        model.put("paging", paging);
        model.put(
                "mailed",
                sent.stream().anyMatch(each -> each.mailed() + each.waiting() > 0)
                        || sent.stream().anyMatch(each -> !each.undelivered().isEmpty()));
        model.put("columns", columns(Address.of(request)));
        return Reply.page("reminder/sent", model);
    }

    private static Object columns(Address here) {
        return new Columns(here, "")
                .plain(say("Sent at"))
                .plain(say("By"))
                .plain(say("Asked for"))
                .plain(say("People|reminded"))
                .plain(say("Come in since"))
                .plain(say("By mail"))
                .list();
    }
}
