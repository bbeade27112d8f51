package org.jiheng.evaluation.check;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.consistency.evaluation.process.Proof;
import org.jiheng.contract.Contract;
import org.jiheng.contract.ProjectContracts;
import org.jiheng.database.Database;
import org.jiheng.evaluation.content.SourceLine;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.monitoring.reported.Reported;
import org.jiheng.monitoring.reported.ReportedStore;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.problem.Problem;
import org.jiheng.procurement.Procurement;
import org.jiheng.procurement.ProjectProcurements;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Executed;
import org.jiheng.project.execution.Spent;
import org.jiheng.review.copied.Copies;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.approved.ApprovedTargets;
import org.jiheng.target.content.Declaration;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.China;

/**
 * All that is on file about a project beside its self-evaluation.
 *
 * @param year the year that is evaluated, one of the years the project is in
 * @param spent what the budget system's list says was spent
 * @param declared the approved declaration, where the self-evaluation does not carry it over itself
 * @param evidenced the places of the paper at which files lie
 * @param copies texts that stand in other papers too
 */
public record Dossier(
        int year,
        List<ProjectYear> years,
        Map<Source, Spent> spent,
        List<Contract> contracts,
        List<Procurement> procurements,
        List<Reported> monitored,
        Optional<Cells> declared,
        Set<String> evidenced,
        List<Proof.Copy> copies,
        LocalDate today) {

    public static Future<Dossier> of(Database db, Paper paper, Viewer viewer) {
        var project = paper.projectId();
        return Future.all(List.of(
                        new Projects(db).inYears(project, viewer),
                        Executed.of(db, viewer.scope(), project, paper.year()),
                        new ProjectContracts(db).of(project, viewer),
                        new ProjectProcurements(db).of(project, viewer),
                        new ReportedStore(db).of(project, paper.year(), viewer),
                        declared(db, paper, viewer),
                        Evidence.counts(db, paper.id(), viewer),
                        new Copies(db).proof(paper, viewer)))
                .map(all -> new Dossier(
                        paper.year(),
                        all.resultAt(0),
                        all.resultAt(1),
                        all.resultAt(2),
                        all.resultAt(3),
                        all.resultAt(4),
                        all.resultAt(5),
                        all.<Map<String, Integer>>resultAt(6).keySet(),
                        all.resultAt(7),
                        China.today()));
    }

    private static Future<Optional<Cells>> declared(Database db, Paper paper, Viewer viewer) {
        var targets = new ApprovedTargets(db, viewer);
        return paper.asPublished()
                ? targets.paper(paper.projectId(), paper.year())
                        .compose(found -> found.map(declaration -> targets.of(declaration)
                                        .map(Approved::targets)
                                        .map(Declaration::cells)
                                        .map(Optional::of))
                                .orElseGet(() -> Future.succeededFuture(Optional.empty())))
                : Future.succeededFuture(Optional.empty());
    }

    ProjectYear now() {
        return years.stream().filter(each -> each.year() == year).findFirst().orElseThrow(Problem::notFound);
    }

    /** What the budget system says of a line of the form, and up to which day. */
    public Optional<Spent> listed(SourceLine line) {
        var told = new HashMap<>(spent);
        told.keySet().removeIf(source -> !line.takes(source));
        return told.values().stream()
                .map(Spent::asOf)
                .min(LocalDate::compareTo)
                .map(day -> new Spent(
                        Optional.empty(), line.sum(told, Spent::executed).orElseThrow(), day));
    }
}
