package org.jiheng.project.sheet;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.project.ProjectYear;
import org.jiheng.viewer.Viewer;

/** A room that has a part of the project's sheet, such as its contracts. */
@FunctionalInterface
public interface ProjectPart {

    /** What its part of the sheet shows, under names of its own. */
    Future<Map<String, ?>> of(ProjectYear year, Viewer viewer);
}
