package org.jiheng;

import static org.jiheng.words.Say.say;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.pgclient.PgConnectOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jiheng.api.ScoringRoutes;
import org.jiheng.audit.history.HistoryRoutes;
import org.jiheng.audit.verification.Verification;
import org.jiheng.contract.ContractPart;
import org.jiheng.contract.ContractRoutes;
import org.jiheng.dashboard.BoardFigures;
import org.jiheng.dashboard.DashboardRoutes;
import org.jiheng.database.Database;
import org.jiheng.database.Databases;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.replica.Lag;
import org.jiheng.drafting.DraftingRoutes;
import org.jiheng.evaluation.EvaluationDesk;
import org.jiheng.evaluation.EvaluationPapers;
import org.jiheng.evaluation.EvaluationRoutes;
import org.jiheng.evaluation.EvaluationTasks;
import org.jiheng.evidence.box.ContractFiles;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.evidence.page.EvidenceRoutes;
import org.jiheng.extract.Turns;
import org.jiheng.grid.GalleryGridRoutes;
import org.jiheng.importing.ImportRoutes;
import org.jiheng.indicator.LibraryRoutes;
import org.jiheng.ledger.recount.RecountRoutes;
import org.jiheng.listing.ListingRoutes;
import org.jiheng.listing.execution.ExecutionRoutes;
import org.jiheng.live.LiveRoutes;
import org.jiheng.live.Rhythm;
import org.jiheng.live.Seats;
import org.jiheng.monitoring.MonitoringDesk;
import org.jiheng.monitoring.MonitoringPapers;
import org.jiheng.monitoring.MonitoringRoutes;
import org.jiheng.monitoring.MonitoringTasks;
import org.jiheng.organisation.chart.OrganisationRoutes;
import org.jiheng.overall.OverallDesk;
import org.jiheng.overall.OverallRoutes;
import org.jiheng.overall.OverallTasks;
import org.jiheng.overall.rollup.OutdatedTasks;
import org.jiheng.paper.Desks;
import org.jiheng.paper.NamedCells;
import org.jiheng.paper.saving.PaperRoutes;
import org.jiheng.procurement.ProcurementPart;
import org.jiheng.procurement.ProcurementRoutes;
import org.jiheng.project.ProjectRoutes;
import org.jiheng.project.Roles;
import org.jiheng.project.execution.SpentPart;
import org.jiheng.regulation.RegulationRoutes;
import org.jiheng.reminder.ReminderRoutes;
import org.jiheng.reminder.mail.Letters;
import org.jiheng.reminder.received.UrgentTasks;
import org.jiheng.review.ReviewRoutes;
import org.jiheng.review.waiting.PaperTasks;
import org.jiheng.sampling.RadarRoutes;
import org.jiheng.season.opening.SeasonRoutes;
import org.jiheng.session.Doorway;
import org.jiheng.settings.SessionKey;
import org.jiheng.settings.Settings;
import org.jiheng.setup.SetupRoutes;
import org.jiheng.summary.SummaryRoutes;
import org.jiheng.target.TargetDesk;
import org.jiheng.target.TargetPapers;
import org.jiheng.target.TargetRoutes;
import org.jiheng.target.register.UndeclaredTasks;
import org.jiheng.task.TaskRoutes;
import org.jiheng.token.CallLimit;
import org.jiheng.token.TokenGate;
import org.jiheng.token.TokenRoutes;
import org.jiheng.user.AccountTasks;
import org.jiheng.user.account.AccountRoutes;
import org.jiheng.user.password.HouseRules;
import org.jiheng.user.password.PasswordPolicy;
import org.jiheng.user.password.Passwords;
import org.jiheng.web.Answers;
import org.jiheng.web.Rule;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.door.Csrf;
import org.jiheng.web.door.Entrance;
import org.jiheng.web.frame.Frame;
import org.jiheng.web.frame.Menu;
import org.jiheng.web.gallery.GalleryRoutes;
import org.jiheng.web.view.Assets;
import org.jiheng.web.view.Views;
import org.jiheng.words.Words;

/** What all event loops share, and which rooms each of them opens. */
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
        var doorway = new Doorway(vertx, db, passwords, rulesOfTheDoor());
        new Entrance(assets, settings.trustedProxies(), settings.secureCookies()).mount(router);
        var site = new Site(vertx, router, new TokenGate(doorway.gate(), db, calls), csrf, publicUrl, answers);
        new MachineRoutes(db, settings.data(), draining::get).mount(site);
        doorway.mount(site);
        new SetupRoutes(db, passwords, houseRules().passwords()).mount(site);
        annex.accept(site, db);
        rooms(vertx, site, menu, databases);
        site.mountTheRest();
        rules = site.rules();
        return site::close;
    }

    private void rooms(Vertx vertx, Site site, Menu menu, Databases databases) {
        var db = databases.first();
        new ListingRoutes(vertx, db).mount(site);
        new ExecutionRoutes(vertx, db, words).mount(site);
        menu.add("/tasks", say("My tasks"), Access.inPost());
        new TaskRoutes(
                        new UrgentTasks(db),
                        new PaperTasks(db),
                        new MonitoringTasks(db),
                        new EvaluationTasks(db),
                        new OverallTasks(db),
                        new OutdatedTasks(db),
                        new UndeclaredTasks(db),
                        new AccountTasks(db, houseRules().passwords()))
                .mount(site);
        menu.add("/boards", say("Board"), Roles.READERS);
        new RecountRoutes(vertx, db).mount(site);
        new DashboardRoutes(db, databases.nearest(), views).mount(site);
        new LiveRoutes(vertx, db, new BoardFigures(db, words), seats, Rhythm.usual(settings.sessionIdle())).mount(site);
        menu.add("/projects", say("Projects"), Roles.READERS);
        projects(site, db);
        menu.add("/targets", say("Performance targets"), Roles.READERS);
        menu.add("/monitorings", say("Performance monitoring"), Roles.READERS);
        menu.add("/evaluations", say("Self-evaluations"), Roles.READERS);
        menu.add("/overall", say("Overall evaluations"), Roles.READERS);
        var desks = papers(vertx, site, db);
        new ReminderRoutes(db, words, new Letters(words, settings.mail().flatMap(mail -> settings.publicUrl())))
                .mount(site, menu);
        new RadarRoutes(db, words).mount(site, menu);
        new SummaryRoutes(vertx, databases, words, extracts).mount(site, menu);
        menu.add("/indicators", say("Indicator library"), Roles.READERS);
        new LibraryRoutes(db).mount(site);
        menu.add("/schemes", say("Schemes"), Roles.READERS);
        new DraftingRoutes(db).mount(site);
        new RegulationRoutes(db).mount(site);
        new SeasonRoutes(db).mount(site, menu);
        menu.add("/organisation", say("Organisation"), Access.inPost());
        new OrganisationRoutes(db).mount(site);
        new ImportRoutes(vertx, db).mount(site);
        new AccountRoutes(db, houseRules()).mount(site, menu);
        new TokenRoutes(db).mount(site);
        new ScoringRoutes(vertx, db, words).mount(site);
        menu.add("/history", say("History"), Access.inPost());
        new HistoryRoutes(vertx, db, words, verification, new NamedCells(db, desks)).mount(site);
        if (settings.demo()) {
            new GalleryRoutes().mount(site);
            new GalleryGridRoutes().mount(site);
        }
    }

    private Desks papers(Vertx vertx, Site site, Database db) {
        var targets = new TargetDesk(db);
        var monitorings = new MonitoringDesk(db);
        var evaluations = new EvaluationDesk(db);
        var overall = new OverallDesk(db);
        var desks = new Desks(targets, monitorings, evaluations, overall);
        var evidence = new Evidence(db, settings.evidence());
        new PaperRoutes(db, desks, words).mount(site);
        new ReviewRoutes(db, desks).mount(site);
        new TargetRoutes(db, targets, evidence, words).mount(site);
        new EvidenceRoutes(vertx, db, desks, words, settings.evidence()).mount(site);
        new MonitoringRoutes(db, monitorings, evidence, words).mount(site);
        new EvaluationRoutes(db, evaluations, evidence, words).mount(site);
        new OverallRoutes(db, overall, evidence, words).mount(site);
        return desks;
    }

    private void projects(Site site, Database db) {
        new ProjectRoutes(
                        db,
                        words,
                        List.of(new SpentPart(db), new ContractPart(db), new ProcurementPart(db)),
                        List.of(new TargetPapers(db), new MonitoringPapers(db), new EvaluationPapers(db)))
                .mount(site);
        new ContractRoutes(db, List.of(new ContractFiles(db))).mount(site);
        new ProcurementRoutes(db).mount(site);
    }

    private HouseRules houseRules() {
        return new HouseRules(
                PasswordPolicy.named(settings.passwordPolicy()),
                settings.sessionIdle(),
                settings.sessionLife(),
                settings.separateOfficers());
    }

    private Doorway.Rules rulesOfTheDoor() {
        return new Doorway.Rules(
                key.bytes(),
                settings.sessionIdle(),
                settings.sessionLife(),
                settings.secureCookies(),
                PasswordPolicy.named(settings.passwordPolicy()));
    }
}
