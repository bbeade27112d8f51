package org.jiheng.sampling;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.extract.Extract;
import org.jiheng.extract.HandOut;
import org.jiheng.sampling.weighing.Reason;
import org.jiheng.user.NodeStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.words.Words;

/** The list for sampling as it is filtered and sorted, to be taken along. */
final class ExportRadar {

    private final HandOut handOut;

    ExportRadar(Database db, Words words) {
        handOut = new HandOut(db, words, Deed.EXPORTED_RADAR);
    }

    Future<Reply> run(Request request) {
        var viewer = request.viewer();
        var filter = RadarFilter.of(request::query);
        return handOut.run(
                request,
                tx -> new RadarStore(tx)
                        .part(filter, viewer, RadarStore.MOST, 0)
                        .compose(lines -> new NodeStore(tx)
                                .below(viewer)
                                .map(nodes -> extract(filter, lines, filter.chosen(Address.of(request), nodes)))));
    }

    private static Extract<Suspect> extract(RadarFilter filter, List<Suspect> lines, List<Chosen> chosen) {
        return new Extract<>(say("Radar for sampling, {0}", String.valueOf(filter.year())), lines, chosen)
                .cell("year", filter.year())
                .column(say("Project name"), Suspect::project)
                .column(say("Department"), Suspect::department)
                .column(say("Unit"), Suspect::unit)
                .column(say("State"), line -> line.status().label())
                .column(say("Budget of the whole year, 10,000 yuan"), Suspect::annual)
                .column(say("Total score"), Suspect::total)
                .column(say("Execution rate"), Suspect::rate)
                .column(say("Strength of the signs"), Suspect::strength)
                .column(
                        say("Why"),
                        line -> line.reasons().stream().map(Reason::words).toList())
                .column(
                        say("Looked at"),
                        line -> line.look().<Object>map(look -> line.lookedAt()).orElse(""))
                .column(say("Note"), Suspect::note);
    }
}
