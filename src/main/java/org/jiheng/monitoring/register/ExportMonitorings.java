package org.jiheng.monitoring.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.extract.Extract;
import org.jiheng.extract.HandOut;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.user.NodeStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.words.Words;

/** The list of monitorings as it is filtered and sorted, to be taken along. */
final class ExportMonitorings {

    private final Database db;
    private final Schemes schemes;
    private final HandOut handOut;

    ExportMonitorings(Database db, Schemes schemes, Words words) {
        this.db = db;
        this.schemes = schemes;
        handOut = new HandOut(db, words, Deed.EXPORTED_MONITORINGS);
    }

    Future<Reply> run(Request request) {
        var asked = RegisterFilter.of(request);
        return Rounds.of(db, asked.year(), request.viewer())
                .map(rounds -> asked.ofRound(rounds.atHand(asked.round())))
                .compose(filter -> handOut.run(request, tx -> extract(tx, request, filter)));
    }

    private Future<Extract<RegisterLine>> extract(Database tx, Request request, RegisterFilter filter) {
        var viewer = request.viewer();
        return new Register(tx, schemes.within(tx))
                .lines(filter, viewer)
                .compose(lines -> new NodeStore(tx)
                        .below(viewer)
                        .map(nodes -> extract(filter, lines, filter.chosen(Address.of(request), nodes))));
    }

    private static Extract<RegisterLine> extract(RegisterFilter filter, List<RegisterLine> lines, List<Chosen> chosen) {
        var year = String.valueOf(filter.year());
        return new Extract<>(say("Performance monitoring of {0}, round {1}", year, filter.round()), lines, chosen)
                .cell("year", filter.year())
                .cell("round", filter.round())
                .note(say("Lights"), new RegisterTally(lines).lights())
                .column(say("Project name"), RegisterLine::project)
                .column(say("Unit"), RegisterLine::unit)
                .column(say("State"), line -> line.status().label())
                .column(say("Light"), RegisterLine::light)
                .column(say("Budget at the beginning of the year, 10,000 yuan"), RegisterLine::budget)
                .column(say("Spent so far, 10,000 yuan"), RegisterLine::spent)
                .column(say("Execution rate"), RegisterLine::rate)
                .column(say("Open rectifications"), RegisterLine::open)
                .column(
                        say("Due|column"),
                        line -> line.due().map(Object::toString).orElse(""));
    }
}
