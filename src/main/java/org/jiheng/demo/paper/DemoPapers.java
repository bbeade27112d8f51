package org.jiheng.demo.paper;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.evaluation.opening.Beginning;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;
import org.jiheng.project.Projects;
import org.jiheng.target.approved.ApprovedTargets;

/** The papers of one project of the demonstration: opened as any other, filled in as their file says, and as far on their way. */
public final class DemoPapers {

    private final Database tx;
    private final DemoDesks desks;
    private final Map<Integer, Future<Subject>> subjects = new HashMap<>();

    public DemoPapers(Database tx, DemoDesks desks) {
        this.tx = tx;
        this.desks = desks;
    }

    public Future<Void> add(long projectId, List<JsonObject> papers) {
        Future<Void> added = Future.succeededFuture();
        for (var paper : papers) {
            added = added.compose(before -> add(projectId, new Written(paper)));
        }
        return added;
    }

    public Future<Void> add(long projectId, Written written) {
        var store = new DemoPaperStore(tx);
        return store.subject(projectId, written.year())
                .compose(subject -> begun(subject, written)
                        .map(begun -> filled(begun, written))
                        .compose(paper -> store.add(subject, paper))
                        .compose(id -> new PaperStore(tx).find(id, subject.viewer()))
                        .compose(paper -> opened(paper, written)
                                .compose(told -> desks.at(paper, tx))
                                .compose(desk -> new DemoWay(tx, desk, subject, written).lead(paper))));
    }

    private Future<Subject> subject(long projectId, int year) {
        return subjects.computeIfAbsent(year, each -> new DemoPaperStore(tx).subject(projectId, each));
    }

    private Future<Beginning.Begun> begun(Subject subject, Written written) {
        return written.kind() == PaperKind.TARGET ? declaration(subject, written) : evaluation(subject, written);
    }

    /** What a declaration repeats of its project. */
    private Future<Beginning.Begun> declaration(Subject subject, Written written) {
        var head = Map.of(
                "project_name", subject.name(),
                "department", subject.department(),
                "unit", subject.unit(),
                "attribute", subject.attribute(),
                "period", subject.period());
        return desks.schemes()
                .within(tx)
                .inForce(subject.nodeId(), written.year(), PaperKind.TARGET.name())
                .map(scheme -> new NewPaper(
                        PaperKind.TARGET,
                        subject.projectId(),
                        written.year(),
                        0,
                        scheme.id(),
                        subject.name(),
                        Cells.none()))
                .map(paper -> new Beginning.Begun(paper, head));
    }

    private Future<Beginning.Begun> evaluation(Subject subject, Written written) {
        var viewer = subject.viewer();
        return Future.all(
                        new Projects(tx).inYear(subject.projectId(), written.year(), viewer),
                        new ApprovedTargets(tx, viewer, desks.schemes()).paper(subject.projectId(), written.year()))
                .compose(both -> new Beginning(tx, viewer, desks.schemes())
                        .of(both.resultAt(0), both.resultAt(1), written.published()));
    }

    /** Of a published report only that money is entered which it names. */
    private static NewPaper filled(Beginning.Begun begun, Written written) {
        var paper = begun.paper();
        var cells = new TreeMap<>(begun.cells());
        if (written.published()) {
            cells.keySet().removeIf(cell -> cell.matches("f\\.\\w+\\.(initial|annual|executed)"));
        }
        cells.putAll(written.cells());
        return new NewPaper(
                paper.kind(),
                paper.projectId(),
                paper.year(),
                paper.round(),
                paper.schemeId(),
                paper.title(),
                paper.cells().with(cells));
    }

    private Future<Void> opened(Paper paper, Written written) {
        return new Revisions(tx)
                .record(
                        Actor.system(),
                        Change.of("paper", paper.id(), paper.nodeId(), Deed.OPENED_PAPER, paper.title())
                                .cell("state", null, "DRAFT")
                                .because(written.origin()));
    }
}
