package org.jiheng.project.sheet;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.project.deed.DeedRoutes;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Task;

/** The sheet of a project in a year: what it is, its money, and what other rooms have to show of it. */
public final class SheetRoutes {

    private final Database db;
    private final List<ProjectPart> parts;
    private final List<ProjectPapers> papers;

    public SheetRoutes(Database db, List<ProjectPart> parts, List<ProjectPapers> papers) {
        this.db = db;
        this.parts = List.copyOf(parts);
        this.papers = List.copyOf(papers);
    }

    public void mount(Site site) {
        site.get("/projects/:id", Roles.READERS, this::show);
    }

    private Future<Reply> show(Request request) {
        var viewer = request.viewer();
        return new Projects(db).inYears(request.id("id"), viewer).compose(years -> {
            var year = chosen(request, years);
            return Future.all(Stream.concat(
                                    parts.stream().map(part -> part.of(year, viewer)),
                                    papers.stream().map(room -> room.of(year, viewer)))
                            .toList())
                    .map(all -> page(request, year, years, all.list()));
        });
    }

    /** The year of the address; without one this year, or else the last one the project is in. */
    private static ProjectYear chosen(Request request, List<ProjectYear> years) {
        var asked = Years.of(request);
        return years.stream()
                .filter(each -> each.year() == asked)
                .findFirst()
                .or(() -> years.stream()
                        .filter(each -> request.query("year").isEmpty())
                        .findFirst())
                .orElseThrow(Problem::notFound);
    }

    private Reply page(Request request, ProjectYear year, List<ProjectYear> years, List<Object> found) {
        var viewer = request.viewer();
        var model = new HashMap<String, Object>(own(year, years, viewer));
        found.stream()
                .filter(Map.class::isInstance)
                .forEach(each -> ((Map<?, ?>) each).forEach((name, value) -> model.put(String.valueOf(name), value)));
        model.put("tasks", tasks(found));
        return Reply.page("project/show", model);
    }

    private static List<Task> tasks(List<Object> found) {
        return found.stream()
                .filter(List.class::isInstance)
                .flatMap(each -> ((List<?>) each).stream())
                .map(Task.class::cast)
                .toList();
    }

    private static Map<String, Object> own(ProjectYear year, List<ProjectYear> years, Viewer viewer) {
        return Map.of(
                "year", year,
                "years", SheetAnswers.years(year, years),
                "project", year.project(),
                "basics", SheetAnswers.basics(year, viewer),
                "funds", SheetAnswers.funds(year),
                "total", SheetAnswers.total(year),
                "fundColumns", SheetAnswers.columns(),
                "offers", DeedRoutes.offers(year, viewer),
                "mayEdit", Roles.EDITORS.admits(viewer));
    }
}
