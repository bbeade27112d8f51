package org.jiheng.overall.desk;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.check.Checking;
import org.jiheng.overall.fact.OverallSummary;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.overall.score.Reckoning;
import org.jiheng.overall.sentence.Worded;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** The overall evaluation of a department: what its cells are, what it scores and what is wrong with it. */
public final class OverallDesk implements Desk {

    private static final String BUDGET_CHANGED = "A-12";

    private final Database db;
    private final Schemes schemes;
    private final Optional<Scheme> known;

    public OverallDesk(Database db) {
        this(db, new Schemes(db), Optional.empty());
    }

    private OverallDesk(Database db, Schemes schemes, Optional<Scheme> known) {
        this.db = db;
        this.schemes = schemes;
        this.known = known;
    }

    @Override
    public OverallDesk within(Database tx) {
        return new OverallDesk(tx, schemes.within(tx), known);
    }

    /** Which items stand on the score sheet, the scheme of the very paper says. */
    @Override
    public Future<Desk> at(Paper paper, Database asked) {
        return schemes.within(asked)
                .find(paper.schemeId())
                .map(scheme -> new OverallDesk(db, schemes, Optional.of(scheme)));
    }

    @Override
    public PaperKind kind() {
        return PaperKind.OVERALL;
    }

    @Override
    public Optional<Integer> limit(String cell) {
        return CellOf.limit(cell);
    }

    @Override
    public boolean has(Paper paper, String cell) {
        return known.map(scheme -> CellOf.has(Overall.of(paper, scheme), cell))
                .orElseGet(() -> limit(cell).isPresent());
    }

    @Override
    public Say label(Paper paper, String cell) {
        return known.flatMap(scheme -> CellOf.item(Overall.of(paper, scheme), cell))
                .orElseGet(() -> CellOf.label(paper, cell));
    }

    @Override
    public String group(RowCells row) {
        return RowOf.group(row);
    }

    @Override
    public Map<String, String> newRow(Paper paper, String table, String group) {
        return RowOf.fresh(table, group);
    }

    /** A sentence that is worded by hand is kept with the figures it was worded for, as they are with what else was typed. */
    @Override
    public Future<Map<String, String>> beside(Paper paper, Map<String, String> typed, Viewer viewer) {
        return reckoning().beside(paper, typed, viewer);
    }

    /** One click brings a sentence back in step with its figures. */
    @Override
    public Map<String, String> act(Paper paper, String act) {
        return Worded.asked(act);
    }

    public Reckoning reckoning() {
        return new Reckoning(db, schemes);
    }

    /** What follows from the cells of a draft, where that was reckoned already. */
    public Map<String, Object> told(Paper paper, OverallScored scored) {
        return told(paper, new Checking(scored, List.of()));
    }

    private Map<String, Object> told(Paper paper, Checking checking) {
        return checking.facts(finding -> !given(paper, finding).isBlank());
    }

    @Override
    public Future<Map<String, Object>> facts(Paper paper, Viewer viewer) {
        return checking(paper, viewer).map(checking -> told(paper, checking));
    }

    @Override
    public Future<List<Finding>> check(Paper paper, Viewer viewer) {
        return checking(paper, viewer).map(Checking::findings);
    }

    private Future<Checking> checking(Paper paper, Viewer viewer) {
        return Checking.of(reckoning(), paper, viewer);
    }

    /** A budget that was changed within the year is explained where the report itself explains it. */
    @Override
    public String reason(Paper paper, Finding finding) {
        return finding.rule().equals(BUDGET_CHANGED)
                ? OverallCell.RATE_REASON.cell()
                : Desk.super.reason(paper, finding);
    }

    @Override
    public Future<List<Section>> summary(Paper paper, Viewer viewer) {
        return reckoning().draft(paper, viewer).map(scored -> new OverallSummary(scored, paper.path()).all());
    }

    @Override
    public Future<Void> handedIn(Paper paper, int edition, Viewer viewer) {
        return reckoning().keep(paper, edition, viewer);
    }

    @Override
    public Future<Void> approved(Paper paper, Viewer viewer) {
        return Future.succeededFuture();
    }
}
