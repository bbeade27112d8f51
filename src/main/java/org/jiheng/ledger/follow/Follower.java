package org.jiheng.ledger.follow;

import io.vertx.core.Future;
import java.time.Duration;
import org.jiheng.audit.OutboxStore;
import org.jiheng.audit.OutboxStore.News;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Keeps the ledger up to date with the history: what a deed touched at once, what touches thousands a part at a time. */
public final class Follower {

    private static final int AT_ONCE = 500;
    private static final int LINES_MOVED = 20_000;

    /** So many transactions that told nothing are passed over in one step, lest each look reads past them all. */
    private static final long NOTHING_NEW = 10_000;

    private final Database db;
    private final Database patient;

    /** Both may ask of one pool; the patient one is for what takes longer than a page may. */
    public Follower(Database db, Database patient) {
        this.db = db;
        this.patient = patient;
    }

    /** One look, and what it leads to. What fails is undone whole and found again by the next look, whoever takes it. */
    public Future<Round> round() {
        return new FollowStore(db).position().compose(this::from);
    }

    /** Brings in what is known by now, in a transaction that holds the position already. */
    public static Future<Round> catchUp(Database tx) {
        return new FollowStore(tx).position().compose(position -> follow(tx, position));
    }

    /** Lets everybody know of the newest turn, once the transaction is committed. */
    public static Future<Long> tell(Database tx) {
        return new FollowStore(tx).tell();
    }

    private Future<Round> from(Position position) {
        return position.atHome()
                ? live(position).compose(live -> position.hasWork() ? part().map(live::and) : told(live))
                : alone(patient, Follower::settle);
    }

    private static Future<Round> told(Round live) {
        return Future.succeededFuture(live);
    }

    private Future<Round> live(Position position) {
        return new OutboxStore(db)
                .since(position.followed())
                .compose(news -> isWorthWriting(position, news)
                        ? alone(db, Follower::follow)
                        : Future.succeededFuture(Round.quiet(position.turn())));
    }

    private static boolean isWorthWriting(Position position, News news) {
        return !news.events().isEmpty()
                || news.seen().horizon() - position.followed().horizon() > NOTHING_NEW;
    }

    private Future<Round> part() {
        return alone(patient, (tx, position) -> position.moving() ? move(tx, position) : due(tx, position));
    }

    /** Whoever holds the position works; the others look again. */
    private static Future<Round> alone(Database db, Work work) {
        return db.deed(
                Scope.BACKGROUND,
                tx -> new FollowStore(tx)
                        .take()
                        .compose(taken -> taken.map(position -> work.go(tx, position))
                                .orElseGet(() -> Future.succeededFuture(new Round(0, Duration.ZERO, 0, true)))));
    }

    private static Future<Round> settle(Database tx, Position position) {
        var store = new FollowStore(tx);
        return position.atHome()
                ? Future.succeededFuture(new Round(position.turn(), Duration.ZERO, 0, true))
                : store.patiently()
                        .compose(ready -> new OutboxStore(tx).now())
                        .compose(store::settle)
                        .map(due -> new Round(position.turn(), Duration.ZERO, 0, true));
    }

    private static Future<Round> follow(Database tx, Position position) {
        return new OutboxStore(tx)
                .since(position.followed())
                .compose(news -> new Catch(tx, news).bringIn())
                .compose(brought -> end(tx, brought));
    }

    private static Future<Round> move(Database tx, Position position) {
        var store = new FollowStore(tx);
        return store.patiently()
                .compose(ready -> store.move(LINES_MOVED))
                .compose(moved -> moved ? Future.succeededFuture(0) : store.arrived())
                .compose(done -> end(tx, new Round(position.turn(), Duration.ZERO, 0, true)));
    }

    private static Future<Round> due(Database tx, Position position) {
        var store = new FollowStore(tx);
        var lines = new DueStore(tx);
        return store.patiently()
                .compose(ready -> lines.retry())
                .compose(again -> lines.takeDue(AT_ONCE))
                .compose(taken -> taken.isEmpty()
                        ? Future.succeededFuture(Round.quiet(position.turn()))
                        : lines.renew(taken)
                                .compose(
                                        renewed -> measured(lines, taken.size()).map(renewed))
                                .compose(renewed -> end(tx, new Round(position.turn(), Duration.ZERO, renewed, true))));
    }

    /** With the last of what was due. */
    private static Future<Integer> measured(DueStore lines, int taken) {
        return taken < AT_ONCE ? lines.measure() : Future.succeededFuture(0);
    }

    private static Future<Round> end(Database tx, Round round) {
        return new FollowStore(tx).tell().map(turn -> new Round(turn, round.behind(), round.lines(), round.more()));
    }

    /** What is done by whoever holds the position. */
    private interface Work {
        Future<Round> go(Database tx, Position position);
    }
}
