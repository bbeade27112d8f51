package org.jiheng.evaluation.desk;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.evaluation.check.Checking;
import org.jiheng.evaluation.check.Dossier;
import org.jiheng.evaluation.check.Whereabouts;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.fact.ScoreStore;
import org.jiheng.evaluation.score.Reckoning;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.filling.Filling;
import org.jiheng.filling.desk.FormDesk;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.RowCells;
import org.jiheng.paper.page.Spot;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.approved.Adjusted;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** The self-evaluation of a project: what its cells are, what it scores and what is wrong with it. */
public final class EvaluationDesk implements Desk {

    private final Database db;
    private final Schemes schemes;
    private final ScoredLast last = new ScoredLast();

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
                        .<Desk>map(form -> new FormDesk(this, scheme, form, Promised::of))
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
        return schemes.find(paper.schemeId()).map(scheme -> OnForm.evaluation(paper, scheme));
    }

    /** The form of the place, where it has one, with what stands in this paper. */
    public Future<Optional<Filling>> filling(Paper paper) {
        return schemes.find(paper.schemeId()).map(scheme -> OnForm.filling(paper, scheme));
    }

    /** Scored anew from what stands in the paper, by the one engine there is. */
    public Future<Scored> scored(Paper paper) {
        return last.of(paper, () -> evaluation(paper).map(Reckoning::of));
    }

    @Override
    public Future<Map<String, Object>> facts(Paper paper, Viewer viewer) {
        return db.deed(viewer.scope(), tx -> within(tx).checking(paper, viewer))
                .map(checking ->
                        checking.facts(finding -> !given(paper, finding).isBlank()));
    }

    @Override
    public Future<List<Finding>> check(Paper paper, Viewer viewer) {
        return new Adjusted(db).before(checking(paper, viewer).map(Checking::findings), paper, viewer);
    }

    private Future<Checking> checking(Paper paper, Viewer viewer) {
        return Future.all(Dossier.of(db, paper, viewer), scored(paper))
                .map(both -> new Checking(both.resultAt(1), both.resultAt(0)));
    }

    /** A departure from the approved targets is explained where it stands, once. */
    @Override
    public String reason(Paper paper, Finding finding) {
        return CellOf.departing(paper, finding).orElseGet(() -> Desk.super.reason(paper, finding));
    }

    @Override
    public String place(Paper paper, Finding finding) {
        return CellOf.departing(paper, finding)
                .map(cell -> paper.path() + "/drift#f-c." + cell)
                .orElseGet(() -> Desk.super.place(paper, finding));
    }

    /** Places in other papers, contracts and on the project's sheet are looked up there. */
    @Override
    public Future<Map<String, Spot>> spots(Paper paper, Collection<String> cells, Viewer viewer) {
        var own = cells.stream().filter(cell -> Elsewhere.of(cell).isEmpty()).toList();
        return Desk.super.spots(paper, own, viewer).compose(here -> Whereabouts.beside(here, db, paper, cells, viewer));
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
