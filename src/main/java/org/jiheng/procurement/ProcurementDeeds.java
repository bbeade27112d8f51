package org.jiheng.procurement;

import io.vertx.core.Future;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.project.Project;
import org.jiheng.web.Request;
import org.jiheng.words.Figures;

/** Adds, changes and removes procurements, each with its line in the history. */
final class ProcurementDeeds {

    private final Database tx;
    private final Request request;

    ProcurementDeeds(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Void> add(Project project, ProcurementDetails details) {
        return new ProcurementStore(tx)
                .add(project.id(), details, request.viewer())
                .compose(
                        id -> record(compared(Optional.empty(), details, change(project, id, Deed.ADDED_PROCUREMENT))));
    }

    /** Answers whether the procurement was still as it had been read. */
    Future<Boolean> save(Project project, Procurement read, ProcurementDetails details) {
        var change =
                compared(Optional.of(read.details()), details, change(project, read.id(), Deed.CHANGED_PROCUREMENT));
        if (change.changesNothing()) {
            return Future.succeededFuture(true);
        }
        return new ProcurementStore(tx)
                .save(read, details, request.viewer())
                .compose(saved -> saved ? record(change).map(true) : Future.succeededFuture(false));
    }

    Future<Boolean> remove(Project project, Procurement read, String reason) {
        var change = change(project, read.id(), Deed.REMOVED_PROCUREMENT)
                .cell("winner", read.details().winner(), "")
                .because(reason);
        return new ProcurementStore(tx)
                .remove(read, request.viewer())
                .compose(removed -> removed ? record(change).map(true) : Future.succeededFuture(false));
    }

    private Future<Void> record(Change change) {
        return new Revisions(tx).record(Actor.of(request), change);
    }

    private static Change change(Project project, long id, Deed deed) {
        return Change.of("procurement", id, project.nodeId(), deed, project.name());
    }

    private static Change compared(Optional<ProcurementDetails> was, ProcurementDetails now, Change change) {
        return change.cell(
                        "method",
                        was.map(each -> each.method().label().key()).orElse(""),
                        now.method().label().key())
                .cell("agency", before(was, ProcurementDetails::agency), now.agency())
                .cell("evaluated on", before(was, ProcurementDeeds::day), day(now))
                .cell("winner", before(was, ProcurementDetails::winner), now.winner())
                .cell("award", before(was, ProcurementDeeds::award), award(now))
                .cell("legal basis", before(was, ProcurementDetails::legalBasis), now.legalBasis());
    }

    private static String before(Optional<ProcurementDetails> was, Function<ProcurementDetails, String> part) {
        return was.map(part).orElse("");
    }

    private static String day(ProcurementDetails details) {
        return details.evaluatedOn().map(Objects::toString).orElse("");
    }

    private static String award(ProcurementDetails details) {
        return details.award().map(Figures::amount).orElse("");
    }
}
