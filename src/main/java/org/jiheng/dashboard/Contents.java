package org.jiheng.dashboard;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import org.jiheng.dashboard.chart.BlockNames;
import org.jiheng.dashboard.deed.RecentStore;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.dashboard.unit.UnitLine;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.BranchStore;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.ledger.Sums;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.scheme.rule.Grades;
import org.jiheng.words.China;

/** What each board says, read anew when its ledger has turned and kept until then for all who look at it. */
final class Contents {

    private static final int KEPT = 500;

    private final LedgerStore ledger;
    private final BranchStore branches;
    private final RecentStore deeds;
    private final SchemeNameStore names;
    private final Schemes schemes;
    private final Kept<Turn, Content> kept;

    /** Whatever is said of the same rows at the same turn on the same day is the same. */
    record Turn(Rows rows, long turn, LocalDate day) {}

    Contents(Database db) {
        this(db, new Schemes(db), new Kept<>(KEPT));
    }

    private Contents(Database db, Schemes schemes, Kept<Turn, Content> kept) {
        ledger = new LedgerStore(db);
        branches = new BranchStore(db);
        deeds = new RecentStore(db);
        names = new SchemeNameStore(db);
        this.schemes = schemes;
        this.kept = kept;
    }

    /** The same, asked for where the turn was read. */
    Contents within(Database tx) {
        return new Contents(tx, schemes.within(tx), kept);
    }

    /** Where nothing was summed up yet nothing is kept. */
    Future<Content> content(BoardAsk ask, Place place, Scope scope) {
        var turn = new Turn(ask.rows(place), place.turn(), China.today());
        var known = kept.find(turn);
        return known.isPresent()
                ? Future.succeededFuture(known.get())
                : read(turn.rows(), scope).map(read -> {
                    var content = Content.of(read, turn.rows(), ask.latest(place), turn.day());
                    return turn.turn() == 0 ? content : kept.keep(turn, content);
                });
    }

    private Future<Content.Read> read(Rows rows, Scope scope) {
        var own = ledger.sums(rows.node(), rows.year(), rows.basis(), scope);
        var units = branches.below(rows.node(), rows.year(), rows.basis(), scope);
        var recent = deeds.below(rows.node(), rows.year(), scope);
        var scheme = schemes.inForce(rows.node(), rows.year(), "TARGET");
        return Future.all(own, units, recent, scheme)
                .compose(all -> named(scheme.result(), own.result()))
                .map(named -> new Content.Read(
                        own.result(),
                        UnitLine.of(units.result(), rows),
                        recent.result(),
                        named,
                        grades(scheme.result())));
    }

    private Future<BlockNames> named(Scheme scheme, Sums counted) {
        var own = SchemeNameStore.of(scheme);
        return own.know(counted) ? Future.succeededFuture(own) : names.others(own);
    }

    private static List<String> grades(Scheme scheme) {
        return scheme.grades().list().stream().map(Grades.Grade::name).toList();
    }
}
