package org.jiheng.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jiheng.Person;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;
import org.jiheng.database.Database;
import org.jiheng.ledger.follow.Wire;
import org.jiheng.project.Roles;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.view.Assets;
import org.jiheng.web.view.Views;
import org.jiheng.words.Language;
import org.jiheng.words.Words;

/** The application with a board of its own, whose figures and turns a test sets. */
public final class LiveSite implements AutoCloseable {

    static final Rhythm BRISK = new Rhythm(Duration.ofMillis(300), Duration.ofSeconds(60), Duration.ofMinutes(30));

    private static final Assets ASSETS = new Assets();
    private static final Views VIEWS = new Views(Vertx.vertx(), Words.load(), ASSETS);

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>看板</title>
            <link rel="stylesheet" href="%s"></head><body><main id="main" tabindex="-1" data-live="%s" data-turn="%d" data-parts="/trial/%s/parts">
            <h1>看板</h1>%s
            <p>已审 <data data-figure="approved">%s</data> · 截至 <span data-figure="at">--</span></p>%s</main></body></html>
            """;

    private static final String PARTS = """
            <section data-part="units"><h2>第 %1$s 版</h2><p>%1$s</p><a id="unit" class="button" href="/tasks">下钻</a></section>
            <section data-part="notes"><details id="notes"><summary>数据表</summary><p>%1$s</p></details></section>
            """;

    final Seats seats;
    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger fetched = new AtomicInteger();
    final AtomicBoolean broken = new AtomicBoolean();
    final AtomicReference<Outage.Kind> outage = new AtomicReference<>(Outage.Kind.NONE);
    private final Rhythm rhythm;
    private final Map<Long, Map<String, String>> figures = new ConcurrentHashMap<>();
    private final Map<Long, Long> turns = new ConcurrentHashMap<>();
    private final TestSite site;
    private final Connection ledger;
    private volatile Vertx vertx;

    private LiveSite(int most, Rhythm rhythm, LiveSite beside) {
        seats = new Seats(most);
        this.rhythm = rhythm;
        site = beside == null
                ? TestSite.start(Map.of(), this::furnish)
                : TestSite.beside(beside.site, Map.of(), this::furnish);
        ledger = connected(site);
    }

    static LiveSite start() {
        return start(100, BRISK);
    }

    static LiveSite start(int seats, Rhythm rhythm) {
        return new LiveSite(seats, rhythm, null);
    }

    /** Another instance on the same database. */
    LiveSite another() {
        return new LiveSite(100, rhythm, this);
    }

    private void furnish(Site rooms, Database db) {
        vertx = Vertx.currentContext().owner();
        new LiveRoutes(vertx, new Outage(db, outage), this::figures, seats, rhythm).mount(rooms);
        rooms.get("/trial/:topic", Roles.READERS, this::page);
        rooms.get("/trial/:topic/parts", Roles.READERS, this::parts);
    }

    private Future<Map<String, String>> figures(Topic topic, Language language) {
        asked.incrementAndGet();
        if (broken.get()) {
            return Future.failedFuture("the database is away");
        }
        var told = new HashMap<>(figures.getOrDefault(topic.nodeId(), Map.of("approved", "0")));
        told.put("language", language.tag());
        return Future.succeededFuture(told);
    }

    private Future<Reply> page(Request request) {
        var topic = Topic.read(request.word("topic")).orElseThrow();
        var bar = VIEWS.render("live/status", Map.of(), request.viewer().language());
        var turn = turns.getOrDefault(topic.nodeId(), 0L);
        var approved = figures.getOrDefault(topic.nodeId(), Map.of()).getOrDefault("approved", "0");
        var html = PAGE.formatted(ASSETS.url("site.css"), topic, turn, topic, bar, approved, PARTS.formatted(turn));
        return Future.succeededFuture(Reply.text(200, "text/html; charset=utf-8", Buffer.buffer(html)));
    }

    private Future<Reply> parts(Request request) {
        fetched.incrementAndGet();
        var turn = turns.getOrDefault(
                Topic.read(request.word("topic")).orElseThrow().nodeId(), 0L);
        return Future.succeededFuture(
                Reply.text(200, "text/html; charset=utf-8", Buffer.buffer(PARTS.formatted(turn))));
    }

    public TestSite site() {
        return site;
    }

    Person as(String login) {
        return site.signIn(login);
    }

    /** The ledger has come to this turn for a node, and its board shows this number. */
    void turn(long node, long turn, String approved) {
        set(node, turn, Map.of("approved", approved));
        tell(turn);
    }

    void set(long node, long turn, Map<String, String> shown) {
        figures.put(node, shown);
        turns.put(node, turn);
        try (var statement = ledger.prepareStatement("""
                insert into ledger_stand values (?, this_year(), ?, 70 + ?, now())
                    on conflict (node_id, year) do update set turn = excluded.turn, revision = excluded.revision, at = excluded.at
                """)) {
            statement.setLong(1, node);
            statement.setLong(2, turn);
            statement.setLong(3, turn);
            statement.execute();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void tell(long turn) {
        vertx.eventBus().publish(Wire.LEDGER, turn);
    }

    /** What a follower says that cannot follow, or can again. */
    void follows(boolean well) {
        vertx.eventBus().publish(Wire.FOLLOWING, well);
    }

    void sql(String statement) {
        try (var connection = TestDatabase.openAsApplication(site.database());
                var told = connection.createStatement()) {
            told.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Connection connected(TestSite site) {
        try {
            var connection = TestDatabase.openAsApplication(site.database());
            connection.createStatement().execute("select set_config('role', session_user || '_background', false)");
            return connection;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        try {
            ledger.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        site.close();
    }
}
