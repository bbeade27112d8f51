package org.jiheng;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.pgclient.PgConnectOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jiheng.audit.verification.Verification;
import org.jiheng.database.Database;
import org.jiheng.database.Databases;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.replica.Lag;
import org.jiheng.extract.Turns;
import org.jiheng.live.Seats;
import org.jiheng.session.Doorway;
import org.jiheng.settings.SessionKey;
import org.jiheng.settings.Settings;
import org.jiheng.setup.SetupRoutes;
import org.jiheng.token.CallLimit;
import org.jiheng.token.TokenGate;
import org.jiheng.user.password.Passwords;
import org.jiheng.web.Answers;
import org.jiheng.web.Rule;
import org.jiheng.web.Site;
import org.jiheng.web.door.Csrf;
import org.jiheng.web.door.Entrance;
import org.jiheng.web.door.Misread;
import org.jiheng.web.frame.Frame;
import org.jiheng.web.frame.Menu;
import org.jiheng.web.view.Assets;
import org.jiheng.web.view.Views;
import org.jiheng.words.Words;

/** What all event loops share, and which floors of rooms each of them opens. */
public final class House {

    static final String VERSION = "0.1.0";

    private static final int CALLS_A_MINUTE = 6000;

    private final Settings settings;
    private final ServerAddress server;
    private final SessionKey key;
    private final Assets assets;
    private final Views views;
    private final Words words = Words.load();
    private final Lag lag;
    private final Verification verification;
    private final Seats seats;
    private final Turns extracts = new Turns();
    private final CallLimit calls = new CallLimit(CALLS_A_MINUTE);
    private final AtomicInteger port;
    private final AtomicBoolean draining = new AtomicBoolean();
    private BiConsumer<Site, Database> annex = (site, db) -> {};
    private volatile List<Rule> rules = List.of();

    public House(Settings settings, ServerAddress server, SessionKey key, Assets assets, Views views) {
        this.settings = settings;
        this.server = server;
        this.key = key;
        this.assets = assets;
        this.views = views;
        seats = new Seats(settings.liveStreams());
        lag = new Lag(settings.mostLag());
        verification = new Verification(server);
        port = new AtomicInteger(settings.port());
    }

    PgConnectOptions databaseOptions() {
        return server.applicationOptions().setCachePreparedStatements(true);
    }

    /** Read only, also where the copy is a server one could write to. */
    Optional<PgConnectOptions> replicaOptions() {
        return settings.replica()
                .map(copy -> copy.applicationOptions()
                        .setCachePreparedStatements(true)
                        .addProperty("default_transaction_read_only", "on"));
    }

    Lag lag() {
        return lag;
    }

    /** On whatever port is free, for tests that run beside each other. */
    House anyPort() {
        port.set(0);
        return this;
    }

    /** With a room more than this house has, for tests of what rooms share. */
    House with(BiConsumer<Site, Database> room) {
        annex = room;
        return this;
    }

    /** The port all event loops listen on; with 0 the first one to listen chooses it for the others. */
    public int port() {
        return port.get();
    }

    void listensOn(int actualPort) {
        port.set(actualPort);
    }

    public void drain() {
        draining.set(true);
    }

    public List<Rule> rules() {
        return rules;
    }

    Misread misread() {
        return new Misread(views, words, settings.secureCookies());
    }

    /** Answers with what is to be done before the doors are closed. */
    Runnable furnish(Vertx vertx, Router router, Databases databases) {
        var db = databases.first();
        var publicUrl = settings.publicUrl().map(Object::toString);
        var csrf = new Csrf(key.bytes());
        var menu = new Menu();
        var frame = new Frame(
                menu, csrf, VERSION, settings.demo(), settings.contact().orElse(""), settings.sessionIdle());
        var answers = new Answers(views, frame, words);
        var passwords = new Passwords(vertx);
        var rulings = HouseOrder.amongPeople(settings);
        var doorway = new Doorway(vertx, db, passwords, HouseOrder.atTheDoor(settings, key));
        new Entrance(assets, settings.trustedProxies(), settings.secureCookies()).mount(router);
        var site = new Site(vertx, router, new TokenGate(doorway.gate(), db, calls), csrf, publicUrl, answers);
        new MachineRoutes(db, settings.data(), draining::get).mount(site);
        doorway.mount(site);
        new SetupRoutes(db, passwords, rulings.passwords()).mount(site);
        annex.accept(site, db);
        rooms(new Furnishing(vertx, site, menu, databases, words, settings, rulings));
        site.mountTheRest();
        rules = site.rules();
        return site::close;
    }

    private void rooms(Furnishing with) {
        new BoardRooms(with).open(views, seats);
        new ProjectRooms(with).open();
        var desks = new PaperRooms(with).open();
        new OversightRooms(with).open(extracts);
        new OfficeRooms(with).open(verification, desks);
    }
}
