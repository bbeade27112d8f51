package org.jiheng.project;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiheng.TestSite;
import org.jiheng.audit.Actor;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.form.RoughDay;
import org.jiheng.project.book.ProjectBooks;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.China;
import org.jiheng.words.Language;

/** The projects of the fixtures in a database of one's own, and people who enter more. */
final class Desk implements AutoCloseable {

    static final int YEAR = China.year();
    static final Viewer CLERK = viewer(10, 11, 10, Role.FILLER);
    static final Viewer OFFICE = viewer(12, 10, 10, Role.DEPARTMENT_REVIEWER);
    static final Viewer FINANCE = viewer(5, 2, 2, Role.FINANCE);
    static final Viewer WATER = viewer(30, 41, 40, Role.FILLER);

    final TestSite site = TestSite.start(Map.of());
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool = PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(2))
            .connectingTo(site.database().applicationOptions())
            .using(vertx)
            .build();
    final Database db = new PooledDatabase(pool);
    final Projects projects = new Projects(db);

    List<Long> add(Viewer viewer, ProjectEntry... entries) {
        return db.deed(viewer.scope(), tx -> books(tx, viewer).add(YEAR, List.of(entries)))
                .await();
    }

    void change(Viewer viewer, ProjectYear before, ProjectEntry after) {
        db.deed(viewer.scope(), tx -> books(tx, viewer).change(List.of(new ProjectBooks.Amended(before, after))))
                .await();
    }

    void remove(Viewer viewer, Project project) {
        db.deed(viewer.scope(), tx -> books(tx, viewer).remove(List.of(project)))
                .await();
    }

    private static ProjectBooks books(Database tx, Viewer viewer) {
        var actor = new Actor(viewer.scope(), viewer.accountId(), viewer.name(), viewer.nodeId(), "r", "127.0.0.1");
        return new ProjectBooks(tx, actor, viewer);
    }

    static ProjectEntry entry(long node, String code, String name, String fiscal) {
        return new ProjectEntry(
                details(node, code, name), Map.of(Source.FISCAL, Funding.initially(new BigDecimal(fiscal))));
    }

    static ProjectDetails details(long node, String code, String name) {
        return new ProjectDetails(
                node,
                code,
                name,
                Attribute.NEW,
                "1年",
                RoughDay.read("2026-03"),
                RoughDay.read("2026-12-31"),
                Optional.of(2025),
                Optional.of(Organised.SELF),
                "依据",
                "综合科",
                "组长甲",
                "010-12345678",
                "");
    }

    private static Viewer viewer(long account, long node, long department, Role role) {
        return new Viewer(
                UUID.randomUUID(),
                account,
                "人员" + account,
                node,
                "机构" + node,
                department,
                Set.of(role),
                false,
                false,
                OffsetDateTime.now(),
                Language.ZH,
                "standard");
    }

    @Override
    public void close() {
        pool.close().await();
        vertx.close().await();
        site.close();
    }
}
