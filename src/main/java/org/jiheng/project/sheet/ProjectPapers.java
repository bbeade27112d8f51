package org.jiheng.project.sheet;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.project.ProjectYear;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Task;

/** A room that keeps papers of projects, such as target declarations. */
@FunctionalInterface
public interface ProjectPapers {

    /** Its papers of a project in a year, and those that can be begun, as lines of the project's sheet. */
    Future<List<Task>> of(ProjectYear year, Viewer viewer);
}
