package org.jiheng.audit.history;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.viewer.Viewer;

/** What the cells of a line are called, told by the rooms whose papers they stand in. */
public interface CellNames {

    /** The same lines, their cells called as the forms of their papers call them. */
    Future<List<Line>> on(List<Line> lines, Viewer viewer);
}
