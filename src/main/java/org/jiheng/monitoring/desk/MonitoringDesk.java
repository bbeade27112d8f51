package org.jiheng.monitoring.desk;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.monitoring.check.MonitoringCheck;
import org.jiheng.monitoring.content.Fund;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.monitoring.light.Likelihood;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Codes;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.RowCells;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.approved.Adjusted;
import org.jiheng.target.approved.Approved;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.desk.Wording;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** The monitoring of a project: what its cells are, what follows from them and what is wrong with them. */
public final class MonitoringDesk implements Desk {

    private static final String EXPLANATION = "why.";

    private final Database db;
    private final Schemes schemes;

    public MonitoringDesk(Database db) {
        this(db, new Schemes(db));
    }

    private MonitoringDesk(Database db, Schemes schemes) {
        this.db = db;
        this.schemes = schemes;
    }

    @Override
    public MonitoringDesk within(Database tx) {
        return new MonitoringDesk(tx, schemes.within(tx));
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MONITORING;
    }

    /** Only what is filled in here; what was approved is carried over and stays. */
    @Override
    public Optional<Integer> limit(String cell) {
        return Fund.typed().anyMatch(cell::equals)
                ? Optional.of(Fund.LIMIT)
                : column(cell).filter(MonitoringCell::typed).map(MonitoringCell::limit);
    }

    /** The rows are those of the declaration; a cell of any other would be a row that nobody can take away. */
    @Override
    public boolean has(Paper paper, String cell) {
        return limit(cell).isPresent()
                && CellName.read(cell)
                        .map(name -> name.beside(MonitoringCell.LEVEL1.column()).toString())
                        .filter(carried -> paper.cells().value(carried).isEmpty())
                        .isEmpty();
    }

    private static Optional<MonitoringCell> column(String cell) {
        return CellName.read(cell)
                .filter(name -> name.table().equals(MonitoringCell.TABLE))
                .flatMap(name -> MonitoringCell.of(name.column()));
    }

    @Override
    public Say label(Paper paper, String cell) {
        return column(cell)
                .map(column -> say(
                        "{0} · {1}",
                        row(paper, CellName.read(cell).orElseThrow().row()), column.label()))
                .or(() -> Fund.label(cell))
                .or(() -> HeadCell.of(cell).map(HeadCell::label))
                .orElseGet(() -> named(cell));
    }

    private static Say named(String cell) {
        return switch (cell) {
            case Monitoring.MONTHS -> say("Monitored up to month");
            case Approved.EDITION -> say("Edition of the declaration");
            default -> cell.startsWith(EXPLANATION) ? say("Reason given for a finding") : say("{0}|data", cell);
        };
    }

    private static Say row(Paper paper, String key) {
        return say(
                "{0}|data",
                new RowCells(MonitoringCell.TABLE, key, paper.cells()).value(MonitoringCell.LEVEL3.column()));
    }

    @Override
    public Future<Codes> codes(Paper paper) {
        return schemes.find(paper.schemeId()).map(MonitoringDesk::codes);
    }

    private static Codes codes(Scheme scheme) {
        var carried = new Wording(scheme);
        return (cell, value) -> column(cell)
                .filter(MonitoringCell.LIKELIHOOD::equals)
                .<Object>flatMap(chosen -> Likelihood.of(value).map(Likelihood::label))
                .or(() -> carried.words(cell, value));
    }

    @Override
    public String group(RowCells row) {
        return row.value(MonitoringCell.LEVEL1.column());
    }

    /** The rows are those of the declaration; none is added here. */
    @Override
    public Map<String, String> newRow(Paper paper, String table, String group) {
        return Map.of();
    }

    public Future<Monitoring> monitoring(Paper paper) {
        return schemes.find(paper.schemeId()).map(scheme -> Monitoring.of(paper, scheme));
    }

    @Override
    public Future<Map<String, Object>> facts(Paper paper, Viewer viewer) {
        return monitoring(paper).map(monitoring -> new MonitoringFacts(monitoring).all());
    }

    @Override
    public Future<List<Finding>> check(Paper paper, Viewer viewer) {
        return new Adjusted(db).before(monitoring(paper).map(MonitoringCheck::run), paper, viewer);
    }

    @Override
    public Future<List<Section>> summary(Paper paper, Viewer viewer) {
        return monitoring(paper).map(monitoring -> new MonitoringSummary(monitoring, paper.path()).all());
    }

    @Override
    public Future<Void> approved(Paper paper, Viewer viewer) {
        return Future.succeededFuture();
    }
}
