package org.jiheng.project.deed;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.project.Project;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Standing;
import org.jiheng.viewer.Viewer;

/** Writes how projects stand; each deed takes the version that was read and leaves a new one. */
final class FateStore {

    private static final String AS_READ = """
                 where p.id = $1
                   and p.version = $2
                   and exists (select from below b
                                where b.ancestor_id = $3
                                  and b.node_id = p.node_id
                                  and this_year() between b.from_year and b.to_year)
            """;

    private final Database tx;
    private final Viewer viewer;

    FateStore(Database tx, Viewer viewer) {
        this.tx = tx;
        this.viewer = viewer;
    }

    Future<Void> stand(ProjectYear year, Standing standing, String reason) {
        var sql = """
                update project_year
                   set standing = $3,
                       reason = $4
                 where project_id = $1
                   and year = $2
                """;
        var id = year.project().id();
        return renew(year.project())
                .compose(renewed -> tx.ask(viewer.scope(), sql, id, year.year(), standing.name(), reason)
                        .run())
                .map(FateStore::one);
    }

    Future<Void> goOn(ProjectYear from, int to) {
        var sql = """
                insert into project_year (project_id, year, department_id, code)
                select p.id, $2::int, department_of(p.node_id, $2::int), $3
                  from project p
                 where p.id = $1
                """;
        var project = from.project();
        return renew(project)
                .compose(renewed -> tx.ask(viewer.scope(), sql, project.id(), to, project.code())
                        .run())
                .map(FateStore::one);
    }

    /** All its years go along, so that the new department sees the whole project. */
    Future<Void> move(ProjectYear year, long nodeId) {
        var project = year.project();
        var years = """
                update project_year
                   set department_id = department_of($2, this_year())
                 where project_id = $1
                """;
        var sql = """
                update project p
                   set node_id = $4,
                       department_id = department_of($4, this_year()),
                       version = p.version + 1
                """ + AS_READ;
        return tx.ask(viewer.scope(), years, project.id(), nodeId)
                .run()
                .compose(moved -> tx.ask(viewer.scope(), sql, project.id(), project.version(), viewer.nodeId(), nodeId)
                        .run())
                .map(FateStore::one);
    }

    Future<Void> remove(ProjectYear year) {
        var sql = "delete from project p\n" + AS_READ;
        var project = year.project();
        return tx.ask(viewer.scope(), sql, project.id(), project.version(), viewer.nodeId())
                .run()
                .map(FateStore::one);
    }

    private Future<Void> renew(Project project) {
        var sql = "update project p set version = p.version + 1\n" + AS_READ;
        return tx.ask(viewer.scope(), sql, project.id(), project.version(), viewer.nodeId())
                .run()
                .map(FateStore::one);
    }

    /** The page was compared with what is stored a moment ago; only somebody in between can make this fail. */
    private static Void one(int rows) {
        if (rows != 1) {
            throw Problem.busy();
        }
        return null;
    }
}
