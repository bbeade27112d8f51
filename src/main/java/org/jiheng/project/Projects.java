package org.jiheng.project;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;

/** The projects at and below the viewer's node, as other rooms read them; every other project does not exist. */
public final class Projects {

    private final ProjectStore store;

    public Projects(Database db) {
        store = new ProjectStore(db);
    }

    public Future<Project> find(long id, Viewer viewer) {
        return store.find(id, viewer);
    }

    /** The project as it stands in a year; a year it is not in is a page that does not exist. */
    public Future<ProjectYear> inYear(long id, int year, Viewer viewer) {
        return store.inYears(id, viewer)
                .map(years -> years.stream().filter(each -> each.year() == year).findFirst())
                .map(found -> found.orElseThrow(Problem::notFound));
    }

    /** Every year a project is in, the latest first. */
    public Future<List<ProjectYear>> inYears(long id, Viewer viewer) {
        return store.inYears(id, viewer);
    }

    /** Every project of a year, however it stands. */
    public Future<List<ProjectYear>> allIn(int year, Viewer viewer) {
        return store.allIn(year, viewer);
    }

    public Future<List<Project>> activeIn(int year, Viewer viewer) {
        return allIn(year, viewer)
                .map(all -> all.stream()
                        .filter(ProjectYear::active)
                        .map(ProjectYear::project)
                        .toList());
    }

    /** Those of a year that have one of these codes; a department has a code once, the viewer may see several. */
    public Future<List<ProjectYear>> coded(Collection<String> codes, int year, Viewer viewer) {
        return store.coded(codes, year, viewer);
    }

    /** The money of a project in a year; empty when nothing is entered. */
    public Future<Map<Source, Funding>> funding(long id, int year, Viewer viewer) {
        return store.inYears(id, viewer)
                .map(years -> years.stream()
                        .filter(each -> each.year() == year)
                        .findFirst()
                        .map(ProjectYear::funds)
                        .orElse(Map.of()));
    }
}
