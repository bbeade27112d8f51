package org.jiheng.listing.execution;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.listing.Slices;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.compare.Preview;
import org.jiheng.project.Project;
import org.jiheng.project.execution.ExecutionStore;
import org.jiheng.project.execution.Spent;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;
import org.jiheng.words.Figures;

/** Stores what a list says was spent, all of it or nothing. */
final class CarryOut {

    private final Database tx;
    private final Viewer viewer;
    private final Actor actor;

    CarryOut(Database tx, Request request) {
        this.tx = tx;
        viewer = request.viewer();
        actor = Actor.of(request);
    }

    Future<Void> run(long importId, Preview<Checked> preview) {
        var lines = Stream.concat(preview.of(Kind.NEW).stream(), preview.of(Kind.CHANGED).stream())
                .toList();
        return Slices.each(
                        lines,
                        slice -> new ExecutionStore(tx).add(importId, preview.year(), said(slice), viewer.scope()))
                .compose(added -> Slices.each(changes(lines), slice -> new Revisions(tx).recordAll(actor, slice)))
                .compose(told -> ExecutionRoutes.EXECUTED.store(tx).done(importId, viewer));
    }

    private static List<ExecutionStore.Said> said(List<Checked> lines) {
        return lines.stream()
                .map(line -> new ExecutionStore.Said(
                        line.project().orElseThrow().project().id(),
                        line.source().orElseThrow(),
                        line.spent().orElseThrow(),
                        line.kind() == Kind.NEW))
                .toList();
    }

    /** One deed for a project, however many sources it has. */
    private static List<Change> changes(List<Checked> lines) {
        Map<Long, List<Checked>> byProject = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.project().orElseThrow().project().id()));
        return byProject.values().stream().map(CarryOut::change).toList();
    }

    private static Change change(List<Checked> lines) {
        Project project = lines.get(0).project().orElseThrow().project();
        return Change.of("project", project.id(), project.nodeId(), Deed.RECORDED_EXECUTION, project.name())
                .cell("spent", told(lines, false), told(lines, true));
    }

    private static String told(List<Checked> lines, boolean after) {
        return lines.stream()
                .flatMap(line -> (after ? line.spent() : line.before()).map(spent -> told(line, spent)).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String told(Checked line, Spent spent) {
        return line.source().orElseThrow() + " " + Figures.amount(spent.executed()) + " " + spent.asOf();
    }
}
