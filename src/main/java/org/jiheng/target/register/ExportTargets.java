package org.jiheng.target.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.extract.Extract;
import org.jiheng.extract.HandOut;
import org.jiheng.review.register.PaperFilter;
import org.jiheng.user.NodeStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.words.Figures;
import org.jiheng.words.Words;

/** The list of declarations as it is filtered and sorted, to be taken along. */
final class ExportTargets {

    private final HandOut handOut;

    ExportTargets(Database db, Words words) {
        handOut = new HandOut(db, words, Deed.EXPORTED_TARGETS);
    }

    Future<Reply> run(Request request) {
        var viewer = request.viewer();
        var filter = PaperFilter.of(request);
        return handOut.run(
                request,
                tx -> Register.of(tx, filter, viewer)
                        .compose(register -> register.all(viewer))
                        .compose(lines -> new NodeStore(tx)
                                .below(viewer)
                                .map(nodes -> extract(filter, lines, filter.chosen(Address.of(request), nodes)))));
    }

    private static Extract<RegisterLine> extract(PaperFilter filter, List<RegisterLine> lines, List<Chosen> chosen) {
        return new Extract<>(say("Performance targets of {0}", String.valueOf(filter.year())), lines, chosen)
                .cell("year", filter.year())
                .column(say("Project name"), RegisterLine::project)
                .column(say("Unit"), RegisterLine::unit)
                .column(say("State"), line -> line.status().label())
                .column(say("Edition"), RegisterLine::edition)
                .column(say("Funds of the year, 10,000 yuan"), RegisterLine::funds)
                .column(say("Points"), RegisterLine::points)
                .column(
                        say("Due|column"),
                        line -> line.due().map(Object::toString).orElse(""))
                .column(say("Last saved"), line -> Figures.time(line.savedAt().toInstant()) + " " + line.savedBy());
    }
}
