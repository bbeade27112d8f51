package org.jiheng.overall.rollup;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** The roll-up of a department's projects: as the ledger has it now, and as each edition of its paper took it over. */
public final class RollupStore {

    /** The roll-up of a paper that is being filled in. */
    public static final int DRAFT = 0;

    private final Database db;

    public RollupStore(Database db) {
        this.db = db;
    }

    /** Brings a draft in step with the approved scores. */
    public Future<Void> take(long paper, Viewer viewer) {
        return db.ask(viewer.scope(), "select take_rollup($1)", paper).run().mapEmpty();
    }

    /** Keeps what the draft showed with the edition that is handed in. */
    public Future<Void> keep(long paper, int edition, Viewer viewer) {
        return db.ask(viewer.scope(), "select keep_rollup($1, $2)", paper, edition)
                .run()
                .mapEmpty();
    }

    /** What a paper goes by; one that has taken nothing over yet, by what is on file now. */
    public Future<Rollup> of(Paper paper, int edition, Viewer viewer) {
        return of(paper.id(), edition, viewer)
                .compose(kept -> kept.map(Future::succeededFuture).orElseGet(() -> now(paper, viewer)));
    }

    public Future<Optional<Rollup>> of(long paper, int edition, Viewer viewer) {
        var sql = "select figures from overall_rollup where paper_id = $1 and edition = $2";
        return db.ask(viewer.scope(), sql, paper, edition).maybeOne(RollupStore::rollup);
    }

    public Future<Rollup> now(Paper paper, Viewer viewer) {
        return db.ask(viewer.scope(), "select rollup_figures($1, $2) as figures", paper.departmentId(), paper.year())
                .one(RollupStore::rollup);
    }

    private static Rollup rollup(Row row) {
        return Sums.of(row.get(JsonArray.class, "figures")).rollup();
    }

    /** What changed since a paper took it over, at most so many of it; nothing where it took nothing over. */
    public Future<List<Moved>> moved(Paper paper, int edition, int most, Viewer viewer) {
        return paper.asPublished() ? Future.succeededFuture(List.of()) : moved(paper.id(), edition, most, viewer);
    }

    /** What changed since an edition took it over, at most so many of it. */
    public Future<List<Moved>> moved(long paper, int edition, int most, Viewer viewer) {
        var sql = """
                select project_id, code, name, then_standing, now_standing, then_edition, now_edition,
                       then_total, now_total, then_annual, now_annual, then_executed, now_executed
                  from moved_since($1, $2)
                 limit $3
                """;
        return db.ask(viewer.scope(), sql, paper, edition, most).all(RollupStore::moved);
    }

    private static Moved moved(Row row) {
        return new Moved(
                row.getLong("project_id"),
                row.getString("code"),
                row.getString("name"),
                seen(row, "then_"),
                seen(row, "now_"));
    }

    private static Optional<Moved.Seen> seen(Row row, String when) {
        return Optional.ofNullable(row.getString(when + "standing"))
                .map(standing -> new Moved.Seen(
                        standing,
                        Optional.ofNullable(row.getInteger(when + "edition")),
                        amount(row, when + "total"),
                        amount(row, when + "annual"),
                        amount(row, when + "executed")));
    }

    private static Optional<BigDecimal> amount(Row row, String column) {
        return Optional.ofNullable(row.getBigDecimal(column));
    }
}
