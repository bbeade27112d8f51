package org.jiheng.task;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Task;

/** A room that has something waiting for people. */
@FunctionalInterface
public interface TaskSource {

    /** What waits for this person in the post they act in, the most urgent first. */
    Future<List<Task>> waitingFor(Viewer viewer);
}
