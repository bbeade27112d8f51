package org.jiheng.evaluation.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.extract.Extract;
import org.jiheng.extract.HandOut;
import org.jiheng.user.NodeStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.words.Words;

/** The list of self-evaluations as it is filtered and sorted, to be taken along. */
final class ExportEvaluations {

    private final HandOut handOut;

    ExportEvaluations(Database db, Words words) {
        handOut = new HandOut(db, words, Deed.EXPORTED_EVALUATIONS);
    }

    Future<Reply> run(Request request) {
        var viewer = request.viewer();
        var filter = RegisterFilter.of(request);
        return handOut.run(
                request,
                tx -> new RegisterStore(tx)
                        .part(filter, viewer, RegisterStore.MOST, 0)
                        .compose(lines -> new NodeStore(tx)
                                .below(viewer)
                                .map(nodes -> extract(filter, lines, filter.chosen(Address.of(request), nodes)))));
    }

    private static Extract<RegisterLine> extract(RegisterFilter filter, List<RegisterLine> lines, List<Chosen> chosen) {
        return new Extract<>(say("Self-evaluations of {0}", String.valueOf(filter.year())), lines, chosen)
                .cell("year", filter.year())
                .column(say("Project name"), RegisterLine::project)
                .column(say("Unit"), RegisterLine::unit)
                .column(say("State"), line -> line.status().label())
                .column(say("Budget of the whole year, 10,000 yuan"), RegisterLine::annual)
                .column(say("Spent, 10,000 yuan"), RegisterLine::executed)
                .column(say("Execution rate"), RegisterLine::rate)
                .column(say("Total score"), RegisterLine::total)
                .column(say("Grade"), RegisterLine::grade)
                .column(say("Entered as published"), line -> line.published() ? say("Yes") : "")
                .column(
                        say("Due|column"),
                        line -> line.due().map(Object::toString).orElse(""));
    }
}
