package org.jiheng.reminder.completeness;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.extract.Extract;
import org.jiheng.extract.HandOut;
import org.jiheng.project.Years;
import org.jiheng.reminder.asked.Rounds;
import org.jiheng.user.NodeStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.words.Words;

/** The list of missing papers as it is filtered and sorted, to be taken along. */
final class ExportDebts {

    private final HandOut handOut;

    ExportDebts(Database db, Words words) {
        handOut = new HandOut(db, words, Deed.EXPORTED_COMPLETENESS);
    }

    Future<Reply> run(Request request) {
        var viewer = request.viewer();
        return handOut.run(
                request,
                tx -> Rounds.of(Years.of(request), tx, viewer).compose(rounds -> {
                    var filter = DebtFilter.of(request, rounds.now());
                    return new DebtStore(tx)
                            .all(filter, viewer)
                            .compose(debts -> new NodeStore(tx)
                                    .below(viewer)
                                    .map(nodes -> extract(filter, debts, filter.chosen(Address.of(request), nodes))));
                }));
    }

    private static Extract<Debt> extract(DebtFilter filter, List<Debt> debts, List<Chosen> chosen) {
        return new Extract<>(
                        say("Missing: {0} of {1}", filter.asked().label(), String.valueOf(filter.year())),
                        debts,
                        chosen)
                .cell("year", filter.year())
                .cell("kind", filter.asked().kind().label().key())
                .column(say("Project name"), Debt::project)
                .column(say("Unit"), Debt::unit)
                .column(say("What is missing"), debt -> debt.lack().status().label())
                .column(
                        say("Since|missing"),
                        debt -> debt.since().map(Object::toString).orElse(""))
                .column(
                        say("Due|column"),
                        debt -> debt.due().map(Object::toString).orElse(""))
                .column(say("Filled in by"), Debt::fillers)
                .column(
                        say("Last reminded"),
                        debt -> debt.remindedOn().map(Object::toString).orElse(""));
    }
}
