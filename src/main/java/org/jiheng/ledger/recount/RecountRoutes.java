package org.jiheng.ledger.recount;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.ledger.Basis;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.web.Address;
import org.jiheng.web.Column;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.China;

/** The page on which a reader lets the figures of a board be re-added from the rows. */
public final class RecountRoutes {

    private static final String RECOUNT = "/boards/:node/recount";

    private final Vertx vertx;
    private final RecountStore recounts;

    public RecountRoutes(Vertx vertx, Database db) {
        this.vertx = vertx;
        recounts = new RecountStore(db);
    }

    public void mount(Site site) {
        site.get(RECOUNT, Roles.READERS, this::show);
        site.post(RECOUNT, Roles.READERS, this::ask);
    }

    private Future<Reply> show(Request request) {
        var asks = Asks.of(request);
        return recounts.name(asks.node(), asks.year(), request.viewer())
                .compose(name -> recounts.newest(asks.node(), asks.year(), asks.basis(), request.viewer())
                        .map(newest -> newest.filter(Asked::underWay)
                                .map(each -> page(asks, name, each).with("Refresh", "2"))
                                .orElseGet(() -> page(asks, name, newest.orElse(null)))));
    }

    private static Reply page(Asks asks, String name, Asked newest) {
        var columns = List.of(
                new Column(say("Where|recount"), false, null, null),
                new Column(say("Figure|recount"), false, null, null),
                new Column(say("Kept|recount"), true, null, null),
                new Column(say("Re-added|recount"), true, null, null));
        return Reply.page(
                "ledger/recount",
                newest == null
                        ? Map.of("asks", asks, "name", name, "columns", columns)
                        : Map.of("asks", asks, "name", name, "columns", columns, "newest", newest));
    }

    private Future<Reply> ask(Request request) {
        var asks = Asks.of(request);
        return recounts.name(asks.node(), asks.year(), request.viewer())
                .compose(seen -> recounts.ask(asks.node(), asks.year(), asks.basis(), request.viewer()))
                .onSuccess(asked -> vertx.eventBus().publish(RecountVerticle.ASKED, ""))
                .map(asked -> Reply.seeOther(asks.here()));
    }

    /** Of which board the figures are re-added. */
    public record Asks(long node, int year, Basis basis) {

        static Asks of(Request request) {
            var year = request.query("year");
            return new Asks(
                    request.id("node"),
                    year.isBlank() ? China.year() : Years.read(year),
                    Basis.of(request.query("basis")));
        }

        public String here() {
            return with("/boards/" + node + "/recount");
        }

        public String board() {
            return with("/boards/" + node);
        }

        public String yearText() {
            return String.valueOf(year);
        }

        private String with(String path) {
            return new Address(path, Map.of())
                    .with("year", year)
                    .with("basis", basis.word())
                    .toString();
        }
    }
}
