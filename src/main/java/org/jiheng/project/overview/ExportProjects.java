package org.jiheng.project.overview;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.extract.Extract;
import org.jiheng.extract.HandOut;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.problem.Problem;
import org.jiheng.user.NodeStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.words.Words;

/** The list of projects as it is filtered and sorted, to be taken along. */
final class ExportProjects {

    private static final int MOST = 20_000;

    private final HandOut handOut;

    ExportProjects(Database db, Words words) {
        handOut = new HandOut(db, words, Deed.EXPORTED_PROJECTS);
    }

    Future<Reply> run(Request request) {
        var viewer = request.viewer();
        var filter = ProjectFilter.of(request);
        return handOut.run(
                request,
                tx -> new ProjectListStore(tx)
                        .part(filter, viewer, MOST + 1, 0)
                        .map(ExportProjects::notTooMany)
                        .compose(lines -> new NodeStore(tx)
                                .below(viewer)
                                .map(nodes -> extract(filter, lines, filter.chosen(Address.of(request), nodes)))));
    }

    private static List<ProjectLine> notTooMany(List<ProjectLine> lines) {
        if (lines.size() > MOST) {
            throw Problem.tooLarge(say("More than {0} projects; choose a unit first", MOST));
        }
        return lines;
    }

    private static Extract<ProjectLine> extract(ProjectFilter filter, List<ProjectLine> lines, List<Chosen> chosen) {
        return new Extract<>(say("Projects of {0}", String.valueOf(filter.year())), lines, chosen)
                .cell("year", filter.year())
                .column(say("Project name"), ProjectLine::name)
                .column(say("Project code|column"), ProjectLine::code)
                .column(say("Unit"), ProjectLine::nodeName)
                .column(say("Project attribute"), line -> line.attribute().label())
                .column(say("Budget at the beginning of the year, 10,000 yuan"), line -> number(line.initial()))
                .column(say("Adjusted budget, 10,000 yuan"), line -> number(line.adjusted()))
                .column(say("State"), line -> line.standing().label());
    }

    private static Object number(Optional<BigDecimal> yuan) {
        return yuan.<Object>map(amount -> new BigDecimal(MoneyUnit.WAN_YUAN.typed(amount)))
                .orElse("");
    }
}
