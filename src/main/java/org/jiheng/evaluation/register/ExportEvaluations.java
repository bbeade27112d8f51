package org.jiheng.evaluation.register;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
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

/** Hands out the list of self-evaluations as it is filtered and sorted, and remembers to whom. */
final class ExportEvaluations {

    private final Database db;
    private final Words words;

    ExportEvaluations(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    Future<Reply> run(Request request) {
        var viewer = request.viewer();
        var filter = RegisterFilter.of(request);
        return db.deed(
                viewer.scope(),
                tx -> new RegisterStore(tx)
                        .part(filter, viewer, RegisterStore.MOST, 0)
                        .compose(lines -> remember(tx, request, filter, lines.size())
                                .compose(noted -> new NodeStore(tx).below(viewer))
                                .map(nodes -> file(request, filter, lines, nodes))));
    }

    private static Future<Void> remember(Database tx, Request request, RegisterFilter filter, int number) {
        var viewer = request.viewer();
        var change = Change.of("node", viewer.nodeId(), viewer.nodeId(), Deed.EXPORTED_EVALUATIONS, viewer.nodeName())
                .cell("year", null, filter.year())
                .cell("rows", null, number);
        return new Revisions(tx).record(Actor.of(request), change);
    }

    private Reply file(Request request, RegisterFilter filter, List<RegisterLine> lines, Nodes nodes) {
        var language = request.viewer().language();
        var file = new StringBuilder(Csv.MARK);
        top(request, filter, lines, nodes).forEach(cells -> file.append(line(cells, language)));
        lines.forEach(each -> file.append(line(row(each), language)));
        var name = words.in(language, title(filter)) + "-" + Figures.date(Instant.now()) + ".csv";
        return Reply.download(name, Csv.TYPE, Buffer.buffer(file.toString()));
    }

    private String line(List<?> cells, Language language) {
        return Csv.line(cells.stream()
                .map(cell -> cell instanceof Say sentence ? words.in(language, sentence) : cell)
                .toArray());
    }

    private static Say title(RegisterFilter filter) {
        return say("Self-evaluations of {0}", String.valueOf(filter.year()));
    }

    /** What was asked for, by whom, when and how much it is, above the heads of the columns. */
    private List<List<?>> top(Request request, RegisterFilter filter, List<RegisterLine> lines, Nodes nodes) {
        var viewer = request.viewer();
        return List.of(
                List.of(title(filter), viewer.nodeName()),
                List.of(say("Filter|history"), chosen(request, filter, nodes)),
                List.of(say("Exported"), Figures.time(Instant.now()), viewer.name()),
                List.of(say("Number of lines"), lines.size()),
                List.of(
                        say("Project name"),
                        say("Unit"),
                        say("State"),
                        say("Budget of the whole year, 10,000 yuan"),
                        say("Spent, 10,000 yuan"),
                        say("Execution rate"),
                        say("Total score"),
                        say("Grade"),
                        say("Entered as published"),
                        say("Due|column")));
    }

    private String chosen(Request request, RegisterFilter filter, Nodes nodes) {
        var language = request.viewer().language();
        var chosen = filter.chosen(Address.of(request), nodes);
        return chosen.isEmpty()
                ? words.in(language, say("All"))
                : chosen.stream()
                        .map(each -> words.in(language, say("{0}: {1}", each.label(), each.value())))
                        .collect(Collectors.joining("; "));
    }

    private static List<Object> row(RegisterLine line) {
        return List.of(
                line.project(),
                line.unit(),
                line.status().label(),
                line.annual(),
                line.executed(),
                figure(line.rate()),
                figure(line.total()),
                figure(line.grade()),
                line.published() ? say("Yes") : "",
                line.due().<Object>map(Object::toString).orElse(""));
    }

    /** What is not there is no sign in a table that is calculated with. */
    private static Object figure(Object shown) {
        return shown.equals(Figures.ABSENT) ? "" : shown;
    }
}
