package org.jiheng.target.desk;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.indicator.Library;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Codes;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.RowCells;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.Editions;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** The declaration of targets: what its cells are, what follows from them and what is wrong with them. */
public final class TargetDesk implements Desk {

    private final Database db;
    private final Schemes schemes;

    public TargetDesk(Database db) {
        this.db = db;
        schemes = new Schemes(db);
    }

    private TargetDesk(Database tx, Schemes schemes) {
        db = tx;
        this.schemes = schemes;
    }

    @Override
    public TargetDesk within(Database tx) {
        return new TargetDesk(tx, schemes.within(tx));
    }

    @Override
    public PaperKind kind() {
        return PaperKind.TARGET;
    }

    @Override
    public Optional<Integer> limit(String cell) {
        return HeadCell.of(cell)
                .filter(HeadCell::typed)
                .map(HeadCell::limit)
                .or(() -> IndicatorCell.named(cell).map(IndicatorCell::limit));
    }

    @Override
    public Say label(Paper paper, String cell) {
        return Wording.label(paper.cells(), cell);
    }

    @Override
    public Future<Codes> codes(Paper paper) {
        return schemes.find(paper.schemeId()).map(Wording::new);
    }

    @Override
    public String group(RowCells row) {
        return row.value(IndicatorCell.LEVEL1.column());
    }

    @Override
    public Map<String, String> newRow(Paper paper, String table, String group) {
        return table.equals(IndicatorCell.TABLE) ? Map.of(IndicatorCell.LEVEL1.column(), group) : Map.of();
    }

    @Override
    public Map<String, String> act(Paper paper, String act) {
        return act.equals(Halves.ACT) ? Halves.alike(paper.cells()) : Map.of();
    }

    public Future<Declaration> declaration(Paper paper) {
        return schemes.find(paper.schemeId()).map(scheme -> Declaration.of(paper, scheme));
    }

    /** What was approved at first, while a declaration is being adjusted. */
    public Future<Optional<Cells>> initial(Paper paper, Viewer viewer) {
        return new Editions(db).initial(paper, Integer.MAX_VALUE, viewer).map(found -> found.map(Edition::cells));
    }

    @Override
    public Future<Map<String, Object>> facts(Paper paper, Viewer viewer) {
        return facts(paper, initial(paper, viewer), viewer).map(TargetFacts::all);
    }

    /** Sums hang on every row; how a row is read hangs on that row alone. */
    @Override
    public Future<Map<String, Object>> facts(Paper paper, Set<String> changed, Viewer viewer) {
        return declaration(paper).compose(declaration -> {
            var read = declaration.indicators(CellName.rows(IndicatorCell.TABLE, changed));
            return facts(paper, declaration, read, initial(paper, viewer), viewer)
                    .map(facts -> facts.of(read));
        });
    }

    /** What follows from a declaration, beside what was approved at first and what others promise. */
    public Future<TargetFacts> facts(Paper paper, Future<Optional<Cells>> initial, Viewer viewer) {
        return declaration(paper)
                .compose(declaration -> facts(paper, declaration, declaration.indicators(), initial, viewer));
    }

    private Future<TargetFacts> facts(
            Paper paper,
            Declaration declaration,
            List<Indicator> read,
            Future<Optional<Cells>> initial,
            Viewer viewer) {
        return Future.all(initial, new Library(db).spreads(paper, Promises.names(read), viewer))
                .map(both -> new TargetFacts(declaration, both.resultAt(0), both.resultAt(1)));
    }

    @Override
    public Future<List<Finding>> check(Paper paper, Viewer viewer) {
        return Future.all(declaration(paper), new Projects(db).inYear(paper.projectId(), paper.year(), viewer))
                .map(both -> new Checking(
                                both.resultAt(0), both.<ProjectYear>resultAt(1).project(), paper.year())
                        .findings());
    }

    @Override
    public Future<List<Section>> summary(Paper paper, Viewer viewer) {
        return declaration(paper).map(declaration -> new TargetSummary(declaration, Optional.of(paper.path())).all());
    }

    @Override
    public Future<Void> approved(Paper paper, Viewer viewer) {
        return declaration(paper)
                .compose(declaration -> new Library(db).keep(paper, new Promises(declaration).all(), viewer));
    }
}
