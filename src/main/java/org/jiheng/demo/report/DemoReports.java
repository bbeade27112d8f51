package org.jiheng.demo.report;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.demo.paper.DemoDesks;
import org.jiheng.demo.paper.DemoPapers;
import org.jiheng.evaluation.desk.EvaluationDesk;
import org.jiheng.filling.desk.FormDesk;
import org.jiheng.paper.PaperKind;
import org.jiheng.scheme.Scheme;

/** The five published reports: each is entered afterwards, as it was published, for the project it tells of. */
public final class DemoReports {

    private final Database db;
    private final DemoDesks desks;

    public DemoReports(Database db, DemoDesks desks) {
        this.db = db;
        this.desks = desks;
    }

    /** Adds the papers that are not there yet, a report at a time. */
    public Future<Void> fill() {
        Future<Void> filled = Future.succeededFuture();
        for (var name : Report.NAMES) {
            filled = filled.compose(before -> db.deed(Scope.SETUP, tx -> enter(tx, Report.named(name))));
        }
        return filled;
    }

    private Future<Void> enter(Database tx, Report report) {
        return new DemoReportStore(tx)
                .place(report.project(), report.year())
                .compose(found -> found.map(place -> enter(tx, report, place)).orElseGet(Future::succeededFuture));
    }

    private Future<Void> enter(Database tx, Report report, DemoReportStore.Place place) {
        var schemes = desks.schemes().within(tx);
        return place.has(PaperKind.SELF_EVALUATION)
                ? Future.succeededFuture()
                : schemes.published(report.scheme(), place.nodeId())
                        .map(Optional::orElseThrow)
                        .compose(scheme -> follow(tx, scheme, report, place)
                                .compose(chosen -> declared(tx, report, place))
                                .compose(declared -> new DemoPapers(tx, desks)
                                        .add(place.projectId(), report.evaluation(holds(tx, scheme)))));
    }

    private Future<Void> declared(Database tx, Report report, DemoReportStore.Place place) {
        return report.declaration()
                .filter(written -> !place.has(PaperKind.TARGET))
                .map(written -> new DemoPapers(tx, desks).add(place.projectId(), written))
                .orElseGet(Future::succeededFuture);
    }

    /** The place follows the scheme of its report in that year. */
    private static Future<Void> follow(Database tx, Scheme scheme, Report report, DemoReportStore.Place place) {
        return new DemoReportStore(tx)
                .choose(place.jurisdictionId(), report.year(), scheme.id())
                .compose(chosen -> chosen
                        ? new Revisions(tx)
                                .record(
                                        Actor.system(),
                                        Change.of(
                                                        "scheme",
                                                        scheme.id(),
                                                        place.jurisdictionId(),
                                                        Deed.CHOSE_SCHEME,
                                                        scheme.name())
                                                .cell("year", null, report.year())
                                                .cell("chosen scheme", "", scheme.name()))
                        : Future.succeededFuture());
    }

    /** On a form of the place indicators stand in the form's own tables. */
    private static Predicate<String> holds(Database tx, Scheme scheme) {
        var desk = new EvaluationDesk(tx);
        return scheme.form()
                .map(form -> new FormDesk(desk, scheme, form, paper -> Set.of()))
                .<Predicate<String>>map(form ->
                        cell -> !cell.startsWith("i.") && form.limit(cell).isPresent())
                .orElse(cell -> desk.limit(cell).isPresent());
    }
}
