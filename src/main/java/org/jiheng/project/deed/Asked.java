package org.jiheng.project.deed;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.web.Request;

/** What a decision is about: the project in one year, in all its years, and the nodes below who decides. */
record Asked(ProjectYear year, List<ProjectYear> years, Nodes nodes) {

    static Future<Asked> read(Database where, Request request, int year) {
        var viewer = request.viewer();
        var id = request.id("id");
        return new Projects(where).inYears(id, viewer).compose(all -> {
            var found =
                    all.stream().filter(each -> each.year() == year).findFirst().orElseThrow(Problem::notFound);
            return new NodeStore(where).below(viewer).map(nodes -> new Asked(found, all, nodes));
        });
    }

    Map<String, Object> model(ProjectDeed deed, Form form) {
        var model = new HashMap<String, Object>();
        model.put("form", form.showing("version", year.project().version()));
        model.put("year", year);
        model.put("project", year.project());
        model.put("title", deed.title());
        model.put("lead", deed.lead(year));
        model.put("action", year.project().href() + "/" + deed.noun());
        model.put("years", deed.years(year, years));
        model.put("places", deed.places(year, nodes));
        return model;
    }
}
