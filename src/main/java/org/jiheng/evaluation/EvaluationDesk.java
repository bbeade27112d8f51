package org.jiheng.evaluation;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.evaluation.contract.Contracting;
import org.jiheng.consistency.evaluation.process.Proof;
import org.jiheng.database.Database;
import org.jiheng.evaluation.check.Checking;
import org.jiheng.evaluation.check.ContractingStore;
import org.jiheng.evaluation.score.Reckoning;
import org.jiheng.evaluation.score.ScoreStore;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.evidence.Evidence;
import org.jiheng.filling.Filling;
import org.jiheng.filling.desk.FormDesk;
import org.jiheng.filling.desk.PaperForm;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.RowCells;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.review.copied.Copies;
import org.jiheng.scheme.Schemes;
import org.jiheng.target.approved.Adjusted;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** The self-evaluation of a project: what its cells are, what it scores and what is wrong with it. */
public final class EvaluationDesk implements Desk {

    private final Database db;
    private final Schemes schemes;
    private volatile Known known = new Known(null, null);

    /** The paper that was scored last, which within one deed is mostly asked about again. */
    private record Known(Paper paper, Scored scored) {}

    public EvaluationDesk(Database db) {
        this(db, new Schemes(db));
    }

    private EvaluationDesk(Database db, Schemes schemes) {
        this.db = db;
        this.schemes = schemes;
    }

    @Override
    public EvaluationDesk within(Database tx) {
        return new EvaluationDesk(tx, schemes.within(tx));
    }

    /** Where a place has a form of its own, papers are filled in on that. */
    @Override
    public Future<Desk> at(Paper paper, Database asked) {
        return schemes.within(asked)
                .find(paper.schemeId())
                .map(scheme -> scheme.form()
                        .<Desk>map(form -> new FormDesk(this, scheme, form))
                        .orElse(this));
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SELF_EVALUATION;
    }

    @Override
    public Optional<Integer> limit(String cell) {
        return CellOf.limit(cell);
    }

    @Override
    public boolean has(Paper paper, String cell) {
        return CellOf.has(paper, cell);
    }

    @Override
    public Say label(Paper paper, String cell) {
        return CellOf.label(paper, cell);
    }

    @Override
    public String group(RowCells row) {
        return row.value(EvaluationCell.LEVEL1.column());
    }

    @Override
    public Map<String, String> newRow(Paper paper, String table, String group) {
        return table.equals(EvaluationCell.TABLE) ? Map.of(EvaluationCell.LEVEL1.column(), group) : Map.of();
    }

    public Future<Evaluation> evaluation(Paper paper) {
        return schemes.find(paper.schemeId())
                .map(scheme -> scheme.form()
                        .map(form -> OnForm.of(paper, scheme, form))
                        .orElseGet(() -> Evaluation.of(paper, scheme)));
    }

    /** The form of the place, where it has one, with what stands in this paper. */
    public Future<Optional<Filling>> filling(Paper paper) {
        return schemes.find(paper.schemeId())
                .map(scheme -> scheme.form().map(form -> PaperForm.of(paper.cells(), paper.year(), scheme, form)));
    }

    /** Scored anew from what stands in the paper, by the one engine there is. */
    public Future<Scored> scored(Paper paper) {
        var last = known;
        return last.paper == paper
                ? Future.succeededFuture(last.scored)
                : evaluation(paper).map(Reckoning::of).onSuccess(scored -> known = new Known(paper, scored));
    }

    @Override
    public Future<Map<String, Object>> facts(Paper paper, Viewer viewer) {
        return scored(paper).map(scored -> new EvaluationFacts(scored).all());
    }

    @Override
    public Future<List<Finding>> check(Paper paper, Viewer viewer) {
        return new Adjusted(db).before(found(paper, viewer), paper, viewer);
    }

    private Future<List<Finding>> found(Paper paper, Viewer viewer) {
        return Future.all(
                        new Projects(db).inYear(paper.projectId(), paper.year(), viewer),
                        new Evidence(db).counts(paper.id(), viewer),
                        new Copies(db).proof(paper, viewer),
                        scored(paper),
                        new ContractingStore(db).of(paper, viewer))
                .map(all -> new Checking(
                                all.<Scored>resultAt(3),
                                all.<ProjectYear>resultAt(0).project(),
                                all.<Map<String, Integer>>resultAt(1).keySet(),
                                all.<List<Proof.Copy>>resultAt(2),
                                all.<Contracting>resultAt(4))
                        .findings());
    }

    /** A departure from the approved targets is explained where it stands, once. */
    @Override
    public String reason(Paper paper, Finding finding) {
        return CellOf.departing(paper, finding).orElseGet(() -> Desk.super.reason(paper, finding));
    }

    @Override
    public String place(Paper paper, Finding finding) {
        return CellOf.place(paper, finding).orElseGet(() -> Desk.super.place(paper, finding));
    }

    @Override
    public Future<List<Section>> summary(Paper paper, Viewer viewer) {
        return scored(paper).map(scored -> new EvaluationSummary(scored, paper.path()).all());
    }

    /** What was handed in keeps the very scores its fillers saw. */
    @Override
    public Future<Void> handedIn(Paper paper, int edition, Viewer viewer) {
        return scored(paper).compose(scored -> new ScoreStore(db).keep(paper, edition, scored, viewer));
    }

    @Override
    public Future<Void> approved(Paper paper, Viewer viewer) {
        return Future.succeededFuture();
    }
}
