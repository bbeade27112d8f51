package org.jiheng;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.ServerAddress;
import org.jiheng.ledger.follow.FollowerVerticle;
import org.jiheng.ledger.follow.Following;
import org.jiheng.ledger.follow.Wire;
import org.jiheng.ledger.recount.RecountVerticle;
import org.jiheng.scheme.reading.ShippedSchemes;
import org.jiheng.settings.SessionKey;
import org.jiheng.settings.Settings;
import org.jiheng.user.FixturePassword;
import org.jiheng.web.Rule;
import org.jiheng.web.Site;
import org.jiheng.web.view.Assets;
import org.jiheng.web.view.TrialViews;
import org.jiheng.web.view.Views;
import org.jiheng.words.Words;

/** The whole application on a free port, with the people of fixtures.sql, as tests use it. */
public final class TestSite implements AutoCloseable {

    public static final String PASSWORD = "Sunrise-over-7-Rivers";

    /** From this line on the fixtures need the shipped schemes. */
    private static final String PAPERS = "-- Once the shipped schemes have moved in:";

    private static final Assets ASSETS = new Assets();

    private static TestSite shared;
    private static ServerAddress furnished;
    private static Views views;

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Vertx vertx = Vertx.vertx();
    private final ServerAddress database;
    private final Settings settings;
    private final House house;
    private String deployment;

    private TestSite(ServerAddress database, Map<String, String> environment, BiConsumer<Site, Database> annex) {
        this.database = database;
        settings = Settings.read(new String[] {"serve", "--port", "1"}, with(environment));
        house = new House(
                        settings,
                        database,
                        new SessionKey("c2l4dHkgdGltZXMgc2l4dHkgc2V2ZW4gYml0cyBvZiBzYWx0"),
                        ASSETS,
                        views(vertx))
                .anyPort()
                .with(annex);
        open();
    }

    /** Compiled once for all sites. */
    private static synchronized Views views(Vertx vertx) {
        if (views == null) {
            views = new Views(vertx, Words.load(), ASSETS);
            TrialViews.compile(views);
        }
        return views;
    }

    /** Answers nobody any more, until it is opened again at the same address. */
    public void shut() {
        vertx.undeploy(deployment).await();
    }

    public void open() {
        deployment = vertx.deployVerticle(new WebVerticle(settings, house)).await();
    }

    /** Brings boards and score tables up to date with what was done, as the background does every moment. */
    public void follow() {
        Following.once(database);
    }

    /** What the follower tells the boards of its house once the ledger has come to a turn. */
    public void tellBoards(long turn) {
        vertx.eventBus().publish(Wire.LEDGER, turn);
    }

    /** From now on the background does so by itself, and recounts where somebody asks for it; answers how to end it. */
    public Runnable followAlways() {
        var follower = new FollowerVerticle(database.applicationOptions(), round -> {});
        var recounter = new RecountVerticle(database.applicationOptions());
        var ids = Stream.of(follower, recounter)
                .map(each -> vertx.deployVerticle(each).await())
                .toList();
        return () -> ids.forEach(id -> vertx.undeploy(id).await());
    }

    /** The one that every test may use that leaves it as it found it. */
    public static synchronized TestSite shared() {
        if (shared == null) {
            shared = start(Map.of());
        }
        return shared;
    }

    /** One of one's own, with a fresh database and other settings. */
    public static TestSite start(Map<String, String> environment) {
        return start(environment, (site, db) -> {});
    }

    /** The same, with a room that only tests know. */
    public static TestSite start(Map<String, String> environment, BiConsumer<Site, Database> annex) {
        return new TestSite(TestDatabase.copyOf(furnished()), environment, annex);
    }

    /** Another instance on the database of one that runs. */
    public static TestSite beside(TestSite other, Map<String, String> environment, BiConsumer<Site, Database> annex) {
        return new TestSite(other.database, environment, annex);
    }

    /** One of one's own without anybody in it. */
    public static TestSite startEmpty() {
        var database = TestDatabase.migrated();
        bringInSchemes(database);
        return new TestSite(database, Map.of("JIHENG_DEMO", "false"), (site, db) -> {});
    }

    /** Signed in, and again if another test has ended that session meanwhile. */
    public Person as(String login) {
        return people.compute(login, (who, person) -> person != null && person.isSignedIn() ? person : signIn(who));
    }

    /** A session of its own, to be ended or broken. */
    public Person signIn(String login) {
        var person = stranger();
        var answer = person.post("/sign-in", Map.of("login", login, "password", PASSWORD));
        if (answer.status() != 303) {
            throw new IllegalStateException("could not sign in as " + login + ": " + answer.status());
        }
        return person;
    }

    public Person stranger() {
        return new Person(this);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + house.port() + path;
    }

    public List<Rule> rules() {
        return house.rules();
    }

    public ServerAddress database() {
        return database;
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)));
    }

    @Override
    public void close() {
        vertx.close().await();
    }

    private static Map<String, String> with(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.putIfAbsent(
                "JIHENG_DATA",
                Path.of("target", "test-data", System.getProperty("test.process", "1"))
                        .toString());
        all.putIfAbsent("JIHENG_EVENT_LOOPS", "1");
        all.putIfAbsent("JIHENG_DEMO", "true");
        return all;
    }

    /** The people of fixtures.sql and the shipped schemes, of which every site gets a copy. */
    private static synchronized ServerAddress furnished() {
        if (furnished == null) {
            var database = TestDatabase.migrated();
            fill(database);
            bringInSchemes(database);
            run(database, fixtures()[1]);
            furnished = database;
        }
        return furnished;
    }

    private static void bringInSchemes(ServerAddress database) {
        var vertx = Vertx.vertx();
        var pool = PgBuilder.pool()
                .connectingTo(database.applicationOptions())
                .using(vertx)
                .build();
        new ShippedSchemes(new PooledDatabase(pool))
                .moveIn()
                .eventually(pool::close)
                .await();
        vertx.close().await();
    }

    private static void fill(ServerAddress database) {
        try {
            run(database, fixtures()[0]);
            leaveRoomForMore(database);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The people and their projects, and the papers that are filled in on shipped schemes. */
    private static String[] fixtures() {
        try (var file = TestSite.class.getResourceAsStream("/fixtures.sql")) {
            var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return sql.replace("${password}", FixturePassword.HASH).split(PAPERS, 2);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void run(ServerAddress database, String sql) {
        try (var connection = TestDatabase.openAsApplication(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void leaveRoomForMore(ServerAddress database) throws SQLException {
        try (var owner = database.openAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("alter table node alter column id restart with 1000");
            statement.execute("alter table account alter column id restart with 1000");
            statement.execute("alter table scheme alter column id restart with 1000");
            statement.execute("alter table paper alter column id restart with 1000");
            statement.execute("alter table project alter column id restart with 1000");
            statement.execute("alter table contract alter column id restart with 1000");
            statement.execute("alter table procurement alter column id restart with 1000");
            statement.execute("alter table revision alter column id restart with 1000000");
            statement.execute("alter table season alter column id restart with 1000");
        }
    }
}
