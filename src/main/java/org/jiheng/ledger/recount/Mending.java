package org.jiheng.ledger.recount;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.follow.Follower;

/** Ends a recount: puts right what was kept otherwise, and remembers it in the history. */
final class Mending {

    private static final int LONGEST = 4000;

    private final Database db;

    Mending(Database db) {
        this.db = db;
    }

    Future<Void> end(Wanted wanted, Counted counted) {
        return counted.isRight()
                ? new WorkStore(db).end(wanted, counted, new JsonArray())
                : db.deed(Scope.BACKGROUND, tx -> mend(tx, wanted, counted));
    }

    /** What another recount put right meanwhile may be the same: then this one counts once more. */
    private static Future<Void> mend(Database tx, Wanted wanted, Counted counted) {
        return new MendStore(tx)
                .hold()
                .compose(held -> new CountStore(tx).mended())
                .compose(mended ->
                        mended > counted.mended() ? new WorkStore(tx).again(wanted) : alone(tx, wanted, counted));
    }

    /** What only came in since the ledger looked last is brought in first and is no difference. */
    private static Future<Void> alone(Database tx, Wanted wanted, Counted counted) {
        return Follower.catchUp(tx)
                .compose(caught -> again(tx, wanted, counted))
                .compose(lines -> putRight(tx, wanted, counted, lines));
    }

    /** A line is wrong that is kept and made after the catch just as it was before. */
    private static Future<List<Misread>> again(Database tx, Wanted wanted, Counted counted) {
        var prints = counted.lines().stream().map(Misread::print).collect(Collectors.toSet());
        return prints.isEmpty()
                ? Future.succeededFuture(List.of())
                : new CountStore(tx)
                        .misread(
                                wanted,
                                counted.lines().stream().map(Misread::projectId).toList())
                        .map(lines -> still(lines, prints));
    }

    private static List<Misread> still(List<Misread> lines, Set<String> prints) {
        return lines.stream().filter(line -> prints.contains(line.print())).toList();
    }

    private static Future<Void> putRight(Database tx, Wanted wanted, Counted counted, List<Misread> lines) {
        var off = counted.off();
        var store = new MendStore(tx);
        return lines.isEmpty() && off.isEmpty()
                ? new WorkStore(tx).end(wanted, counted, new JsonArray())
                : store.renew(wanted, lines)
                        .compose(renewed -> off.isEmpty() ? Future.succeededFuture(0) : store.add(wanted, off))
                        .compose(added -> store.turn(wanted, off))
                        .compose(turned -> Follower.tell(tx))
                        .compose(told -> store.names(off))
                        .compose(names -> remember(tx, wanted, counted, Difference.of(lines, off, counted, names)));
    }

    private static Future<Void> remember(Database tx, Wanted wanted, Counted counted, JsonArray differences) {
        var actor = new Actor(Scope.BACKGROUND, wanted.accountId(), wanted.accountName(), 0, "-", "");
        var change = Change.of("node", wanted.nodeId(), wanted.nodeId(), Deed.MENDED_LEDGER, wanted.nodeName())
                .cell("figures", told(differences, Difference::kept), told(differences, Difference::counted));
        return new Revisions(tx)
                .record(actor, change)
                .compose(written -> new WorkStore(tx).askAbove(wanted))
                .compose(asked -> new WorkStore(tx).end(wanted, counted, differences));
    }

    private static String told(JsonArray differences, Function<Difference, String> value) {
        var text = Difference.read(differences).stream()
                .map(each -> each.where() + " " + each.what() + ": " + value.apply(each))
                .collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
