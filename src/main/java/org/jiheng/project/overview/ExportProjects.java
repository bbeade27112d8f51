package org.jiheng.project.overview;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.problem.Problem;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.web.Address;
import org.jiheng.web.Csv;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Figures;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Hands out the list of projects as it is filtered and sorted, and remembers to whom. */
final class ExportProjects {

    private static final int MOST = 20_000;

    private final Database db;
    private final Words words;

    ExportProjects(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    Future<Reply> run(Request request) {
        var viewer = request.viewer();
        var filter = ProjectFilter.of(request);
        return db.deed(
                viewer.scope(),
                tx -> new ProjectListStore(tx)
                        .part(filter, viewer, MOST + 1, 0)
                        .compose(lines -> remember(tx, request, filter, lines.size())
                                .compose(noted -> new NodeStore(tx).below(viewer))
                                .map(nodes -> file(request, filter, lines, nodes))));
    }

    private static Future<Void> remember(Database tx, Request request, ProjectFilter filter, int number) {
        if (number > MOST) {
            throw Problem.tooLarge(say("More than {0} projects; choose a unit first", MOST));
        }
        var viewer = request.viewer();
        var change = Change.of("node", viewer.nodeId(), viewer.nodeId(), Deed.EXPORTED_PROJECTS, viewer.nodeName())
                .cell("year", null, filter.year())
                .cell("rows", null, number);
        return new Revisions(tx).record(Actor.of(request), change);
    }

    private Reply file(Request request, ProjectFilter filter, List<ProjectLine> lines, Nodes nodes) {
        var language = request.viewer().language();
        var file = new StringBuilder(Csv.MARK);
        top(request, filter, lines.size(), nodes).forEach(cells -> file.append(line(cells, language)));
        lines.forEach(each -> file.append(line(row(each), language)));
        var name = words.in(language, title(filter)) + "-" + Figures.date(Instant.now()) + ".csv";
        return Reply.download(name, Csv.TYPE, Buffer.buffer(file.toString()));
    }

    private String line(List<?> cells, Language language) {
        return Csv.line(cells.stream()
                .map(cell -> cell instanceof Say sentence ? words.in(language, sentence) : cell)
                .toArray());
    }

    /** What was asked for, by whom, when and how much it is, above the heads of the columns. */
    private List<List<?>> top(Request request, ProjectFilter filter, int number, Nodes nodes) {
        var viewer = request.viewer();
        return List.of(
                List.of(title(filter), viewer.nodeName()),
                List.of(say("Filter|history"), chosen(request, filter, nodes)),
                List.of(say("Exported"), Figures.time(Instant.now()), viewer.name()),
                List.of(say("Number of lines"), number),
                List.of(
                        say("Project name"),
                        say("Project code|column"),
                        say("Unit"),
                        say("Project attribute"),
                        say("Budget at the beginning of the year, 10,000 yuan"),
                        say("Adjusted budget, 10,000 yuan"),
                        say("State")));
    }

    private static Say title(ProjectFilter filter) {
        return say("Projects of {0}", String.valueOf(filter.year()));
    }

    private String chosen(Request request, ProjectFilter filter, Nodes nodes) {
        var language = request.viewer().language();
        var chosen = filter.chosen(Address.of(request), nodes);
        return chosen.isEmpty()
                ? words.in(language, say("All"))
                : chosen.stream()
                        .map(each -> words.in(language, say("{0}: {1}", each.label(), each.value())))
                        .collect(Collectors.joining("; "));
    }

    private static List<Object> row(ProjectLine line) {
        return List.of(
                line.name(),
                line.code(),
                line.nodeName(),
                line.attribute().label(),
                number(line.initial()),
                number(line.adjusted()),
                line.standing().label());
    }

    private static Object number(Optional<BigDecimal> yuan) {
        return yuan.<Object>map(amount -> new BigDecimal(MoneyUnit.WAN_YUAN.typed(amount)))
                .orElse("");
    }
}
