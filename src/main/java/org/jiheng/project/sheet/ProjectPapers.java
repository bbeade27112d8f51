package org.jiheng.project.sheet;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.project.ProjectYear;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;

/** A room that keeps papers of projects, such as target declarations. */
@FunctionalInterface
public interface ProjectPapers {

    /** Its papers of a project in a year, and those that can be begun, as lines of the project's sheet. */
    Future<List<Task>> of(ProjectYear year, Viewer viewer);

    /** The line of a paper that nobody has begun; whoever fills papers in begins it there. */
    static Task unbegun(Object name, String address, Viewer viewer) {
        var fills = viewer.is(Role.FILLER);
        return new Task(fills ? address : null, Status.idle(say("Not started")), name, "", fills ? say("Open it") : "");
    }
}
