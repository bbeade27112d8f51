package org.jiheng.demo;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.State;
import org.jiheng.review.Filed;
import org.jiheng.scheme.Schemes;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;

/** The papers of the demonstration: filled in as their file says, and as far on their way. */
final class DemoPapers {

    private final Database tx;
    private final Desk desk;

    DemoPapers(Database tx, Desk desk) {
        this.tx = tx;
        this.desk = desk.within(tx);
    }

    Future<Void> add(long projectId, long node, JsonArray papers) {
        Future<Void> added = Future.succeededFuture();
        for (var each : papers) {
            var paper = (JsonObject) each;
            added = added.compose(before -> add(projectId, node, paper));
        }
        return added;
    }

    private Future<Void> add(long projectId, long node, JsonObject written) {
        var year = written.getInteger("year");
        var store = new DemoPaperStore(tx);
        return store.subject(projectId, year)
                .compose(subject -> new Schemes(tx)
                        .inForce(node, year, written.getString("kind"))
                        .compose(scheme -> store.add(
                                subject, node, written.getString("kind"), year, scheme.id(), cells(written, subject)))
                        .compose(id -> tell(id, node, subject, Deed.OPENED_PAPER, written.getString("origin"))
                                .compose(told -> move(id, node, subject, written))));
    }

    /** What a paper repeats of its project, and then what was typed into it. */
    private static Cells cells(JsonObject written, DemoPaperStore.Subject subject) {
        var cells = new TreeMap<>(Map.of(
                "project_name", subject.name(),
                "department", subject.department(),
                "unit", subject.unit(),
                "attribute", subject.attribute(),
                "period", subject.period()));
        written.getJsonObject("cells").forEach(cell -> cells.put(cell.getKey(), (String) cell.getValue()));
        var place = 0;
        for (var each : written.getJsonArray("rows")) {
            var key = CellName.newRow();
            ((JsonObject) each)
                    .forEach(cell ->
                            cells.put(new CellName("i", key, cell.getKey()).toString(), (String) cell.getValue()));
            cells.put(new CellName("i", key, Cells.PLACE).toString(), String.valueOf(++place));
        }
        return Cells.of(cells);
    }

    private Future<Void> move(long id, long node, DemoPaperStore.Subject subject, JsonObject written) {
        var approved = written.getString("state").equals("APPROVED");
        var state = approved ? State.DEPARTMENT_APPROVED : State.valueOf(written.getString("state"));
        var handedIn = state != State.DRAFT;
        var viewer = viewer(node, subject);
        return (handedIn ? handIn(id, node, subject, state, viewer) : Future.<Void>succeededFuture())
                .compose(done -> new DemoPaperStore(tx)
                        .move(id, state, handedIn, approved, subject, written.getString("returnReason", "")))
                .compose(moved -> approved
                        ? new PaperStore(tx).find(id, viewer).compose(paper -> desk.approved(paper, viewer))
                        : Future.succeededFuture());
    }

    private Future<Void> handIn(long id, long node, DemoPaperStore.Subject subject, State state, Viewer viewer) {
        var filed = new Filed(tx, desk);
        return new PaperStore(tx)
                .find(id, viewer)
                .compose(paper -> desk.check(paper, viewer)
                        .compose(findings -> filed.keep(paper, findings, viewer))
                        .compose(kept -> tell(id, node, subject, Deed.SUBMITTED_PAPER, ""))
                        .compose(told -> pass(filed, paper, state, subject, viewer)));
    }

    private Future<Void> pass(Filed filed, Paper paper, State state, DemoPaperStore.Subject subject, Viewer viewer) {
        return switch (state) {
            case UNIT_APPROVED -> filed.pass(paper, Step.UNIT, viewer);
            case DEPARTMENT_APPROVED ->
                filed.pass(paper, Step.UNIT, viewer)
                        .compose(unit -> filed.pass(paper, Step.DEPARTMENT, viewer))
                        .compose(both -> tell(paper.id(), paper.nodeId(), subject, Deed.APPROVED_PAPER, ""));
            case RETURNED -> tell(paper.id(), paper.nodeId(), subject, Deed.RETURNED_PAPER, "");
            default -> Future.succeededFuture();
        };
    }

    private Future<Void> tell(long id, long node, DemoPaperStore.Subject subject, Deed deed, String origin) {
        return new Revisions(tx)
                .record(
                        Actor.system(),
                        Change.of("paper", id, node, deed, subject.name()).because(origin));
    }

    /** The system in the place of the department's people. */
    private static Viewer viewer(long node, DemoPaperStore.Subject subject) {
        return new Viewer(
                UUID.randomUUID(),
                0,
                subject.filler(),
                node,
                subject.unit(),
                subject.departmentId(),
                Set.of(),
                false,
                false,
                OffsetDateTime.now(),
                Language.ZH,
                "standard");
    }
}
