package org.jiheng.ledger.recount;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.database.Database;
import org.jiheng.ledger.Basis;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Column;
import org.jiheng.words.Say;

/** The page on which a reader lets the figures of a board be re-added from the rows. */
public final class RecountRoutes {

    private static final String RECOUNT = "/boards/:node/recount";

    private static final int MOST_ASIDE = 50;

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
                .compose(name -> Future.all(
                                recounts.newest(asks.node(), asks.year(), asks.basis(), request.viewer()),
                                recounts.aside(asks.node(), asks.year(), MOST_ASIDE, request.viewer()))
                        .map(both -> page(asks, name, both.resultAt(0), both.resultAt(1))));
    }

    private static Reply page(Asks asks, String name, Optional<Asked> newest, List<Aside> aside) {
        var model = new HashMap<String, Object>();
        model.put("asks", asks);
        model.put("name", name);
        model.put("aside", aside);
        model.put("asideColumns", columns(3, say("Project|aside"), say("Why|aside"), say("Since|aside")));
        model.put(
                "columns",
                columns(2, say("Where|recount"), say("Figure|recount"), say("Kept|recount"), say("Re-added|recount")));
        newest.ifPresent(each -> model.put("newest", each));
        var page = Reply.page("ledger/recount", model);
        return newest.filter(Asked::underWay).isPresent() ? page.with("Refresh", "2") : page;
    }

    /** The first so many hold words, the others figures. */
    private static List<Column> columns(int words, Say... names) {
        return IntStream.range(0, names.length)
                .mapToObj(number -> new Column(names[number], number >= words, null, null))
                .toList();
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
            return new Asks(request.id("node"), Years.of(request), Basis.of(request.query("basis")));
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
