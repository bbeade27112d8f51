package org.jiheng.contract;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.project.Project;
import org.jiheng.web.Request;
import org.jiheng.words.Figures;

/** Adds, changes and removes contracts, each with its line in the history. */
final class ContractDeeds {

    private final Database tx;
    private final Request request;

    ContractDeeds(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Long> add(Project project, ContractDetails details) {
        return new ContractStore(tx)
                .add(project.id(), details, request.viewer())
                .compose(id -> record(
                                compared(Optional.empty(), details, change(project, id, Deed.ADDED_CONTRACT, details)))
                        .map(id));
    }

    /** Answers whether the contract was still as it had been read. */
    Future<Boolean> save(Project project, Contract read, ContractDetails details) {
        var change = compared(
                Optional.of(read.details()), details, change(project, read.id(), Deed.CHANGED_CONTRACT, details));
        if (change.changesNothing()) {
            return Future.succeededFuture(true);
        }
        return new ContractStore(tx)
                .save(read, details, request.viewer())
                .compose(saved -> saved ? record(change).map(true) : Future.succeededFuture(false));
    }

    Future<Boolean> remove(Project project, Contract read, String reason) {
        var change = change(project, read.id(), Deed.REMOVED_CONTRACT, read.details())
                .cell("contract amount", Figures.amount(read.details().amount()), null)
                .because(reason);
        return new ContractStore(tx)
                .remove(read, request.viewer())
                .compose(removed -> removed ? record(change).map(true) : Future.succeededFuture(false));
    }

    private Future<Void> record(Change change) {
        return new Revisions(tx).record(Actor.of(request), change);
    }

    private static Change change(Project project, long id, Deed deed, ContractDetails details) {
        return Change.of("contract", id, project.nodeId(), deed, details.name());
    }

    private static Change compared(Optional<ContractDetails> was, ContractDetails now, Change change) {
        return change.cell("contract name", was.map(ContractDetails::name).orElse(""), now.name())
                .cell("short name", was.map(ContractDetails::shortName).orElse(""), now.shortName())
                .cell("payee", was.map(ContractDetails::payee).orElse(""), now.payee())
                .cell(
                        "starts on",
                        was.flatMap(ContractDetails::startsOn).orElse(null),
                        now.startsOn().orElse(null))
                .cell(
                        "ends on",
                        was.flatMap(ContractDetails::endsOn).orElse(null),
                        now.endsOn().orElse(null))
                .cell(
                        "contract amount",
                        was.map(ContractDetails::amount).map(Figures::amount).orElse(""),
                        Figures.amount(now.amount()))
                .cell("contract scope", was.map(ContractDetails::scope).orElse(""), now.scope())
                .cell(
                        "instalments",
                        was.map(ContractDetails::writtenInstalments).orElse(""),
                        now.writtenInstalments());
    }
}
