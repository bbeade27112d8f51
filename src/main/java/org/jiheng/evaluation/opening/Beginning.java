package org.jiheng.evaluation.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Executed;
import org.jiheng.project.execution.Spent;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.approved.ApprovedTargets;
import org.jiheng.target.content.HeadCell;
import org.jiheng.viewer.Viewer;

/** What the self-evaluation of a project begins with: its scheme, its approved targets and its money. */
public final class Beginning {

    private final Database tx;
    private final Viewer viewer;
    private final Schemes schemes;

    public Beginning(Database tx, Viewer viewer, Schemes schemes) {
        this.tx = tx;
        this.viewer = viewer;
        this.schemes = schemes.within(tx);
    }

    /** A paper that is about to be opened, and the cells it takes over. */
    public record Begun(NewPaper paper, Map<String, String> cells) {}

    public Future<Begun> of(ProjectYear year, Optional<Paper> declaration, boolean published) {
        return Future.all(scheme(year, declaration), taken(declaration, year), spent(year))
                .map(all -> begun(year, all.resultAt(0), all.resultAt(1), all.resultAt(2), published));
    }

    private static Begun begun(
            ProjectYear year, Scheme scheme, Map<String, String> taken, Map<Source, Spent> spent, boolean published) {
        var cells = new TreeMap<>(taken);
        cells.putAll(proposed(new Proposal(year, scheme, spent), published));
        return new Begun(fresh(year, scheme, published), cells);
    }

    /** What a form of a place says of its money was published with it, or begins with what is known. */
    private static Map<String, String> proposed(Proposal proposal, boolean published) {
        return proposal.scheme()
                .form()
                .map(form -> published ? Map.<String, String>of() : new FormProposal(form, proposal).cells())
                .orElseGet(proposal::cells);
    }

    private Future<Scheme> scheme(ProjectYear year, Optional<Paper> declaration) {
        return declaration
                .map(paper -> schemes.find(paper.schemeId()))
                .orElseGet(() -> schemes.inForce(year.project().nodeId(), year.year(), PaperKind.TARGET.name()));
    }

    private Future<Map<String, String>> taken(Optional<Paper> declaration, ProjectYear year) {
        return declaration
                .map(paper -> new ApprovedTargets(tx, viewer, schemes)
                        .of(paper)
                        .map(approved -> new TakenOver(approved).cells()))
                .orElseGet(() -> Future.succeededFuture(head(year)));
    }

    private Future<Map<Source, Spent>> spent(ProjectYear year) {
        return Executed.of(tx, viewer.scope(), year.project().id(), year.year());
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
}
