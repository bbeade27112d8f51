package org.jiheng.evaluation.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.OpenPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Executed;
import org.jiheng.project.execution.Spent;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Schemes;
import org.jiheng.target.HeadCell;
import org.jiheng.target.approved.ApprovedTargets;
import org.jiheng.web.Request;

/** Opens the self-evaluation of a project for a year with its approved targets and its money. */
final class OpenEvaluation {

    private final Database tx;
    private final Request request;

    OpenEvaluation(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Paper> run(ProjectYear year, Optional<Paper> declaration, boolean published) {
        return Future.all(scheme(year, declaration), taken(year, declaration), spent(year))
                .compose(all -> new OpenPaper(tx, request)
                        .run(
                                fresh(year, all.resultAt(0), published),
                                together(
                                        new Proposal(year, all.resultAt(0), all.resultAt(2)),
                                        all.resultAt(1),
                                        published)));
    }

    private Future<Scheme> scheme(ProjectYear year, Optional<Paper> declaration) {
        var schemes = new Schemes(tx);
        return declaration
                .map(paper -> schemes.find(paper.schemeId()))
                .orElseGet(() -> schemes.inForce(year.project().nodeId(), year.year(), PaperKind.TARGET.name()));
    }

    private Future<Map<String, String>> taken(ProjectYear year, Optional<Paper> declaration) {
        return declaration
                .map(paper -> new ApprovedTargets(tx, request.viewer())
                        .of(paper)
                        .map(approved -> new TakenOver(approved).cells()))
                .orElseGet(() -> Future.succeededFuture(head(year)));
    }

    private Future<Map<Source, Spent>> spent(ProjectYear year) {
        return Executed.of(tx, request.viewer().scope(), year.project().id(), year.year());
    }

    /** Without a declaration only what the project itself says. */
    private static Map<String, String> head(ProjectYear year) {
        return Map.of(
                HeadCell.PROJECT_NAME.cell(), year.project().name(),
                HeadCell.DEPARTMENT.cell(), year.project().departmentName(),
                HeadCell.UNIT.cell(), year.project().unitName());
    }

    private static NewPaper fresh(ProjectYear year, Scheme scheme, boolean published) {
        var title = year.project().name() + "（" + year.year() + "年度绩效自评）";
        return new NewPaper(
                PaperKind.SELF_EVALUATION,
                year.project().id(),
                year.year(),
                0,
                scheme.id(),
                title,
                published ? Cells.of(Map.of(Paper.AS_PUBLISHED, "yes")) : Cells.none());
    }

    /** What a form of a place says of its money was published with it, or begins with what is known. */
    private static Map<String, String> together(Proposal proposal, Map<String, String> taken, boolean published) {
        var all = new TreeMap<>(taken);
        all.putAll(proposal.scheme()
                .form()
                .map(form -> published ? Map.<String, String>of() : new FormProposal(form, proposal).cells())
                .orElseGet(proposal::cells));
        return all;
    }
}
