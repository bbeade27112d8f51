package org.jiheng.project.deed;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Roles;
import org.jiheng.user.Nodes;
import org.jiheng.web.door.Access;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** Something decided about a project, on a page that says what it means and asks why. */
interface ProjectDeed {

    /** The last word of its address. */
    String noun();

    Say title();

    Say lead(ProjectYear year);

    Say said(ProjectYear year);

    default Access access() {
        return Roles.EDITORS;
    }

    /** Whether the project is such that this can be done. */
    boolean fits(ProjectYear year);

    /** The years to choose one from, when the deed needs one. */
    default List<Choice> years(ProjectYear year, List<ProjectYear> all) {
        return List.of();
    }

    /** The nodes to choose one from, when the deed needs one. */
    default List<Choice> places(ProjectYear year, Nodes nodes) {
        return List.of();
    }

    /** Answers the page to see next, or nothing when the form now says why not. */
    Future<Optional<String>> carryOut(Errand errand);

    /** Rules of the database that this can break, with the field and the words for each. */
    default Map<String, Say> rules() {
        return Map.of();
    }
}
