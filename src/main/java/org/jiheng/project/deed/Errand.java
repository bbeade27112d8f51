package org.jiheng.project.deed;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.ProjectYear;
import org.jiheng.user.Nodes;
import org.jiheng.viewer.Viewer;

/** One deed on one project in one year: who does it, where it is written, and what was filled in. */
record Errand(Database tx, Actor actor, Viewer viewer, ProjectYear year, Nodes nodes, Form form) {

    FateStore store() {
        return new FateStore(tx, viewer);
    }

    Change change(Deed deed) {
        var project = year.project();
        return Change.of("project", project.id(), project.nodeId(), deed, project.name())
                .because(form.raw("reason").strip());
    }

    Future<Void> record(Change change) {
        return new Revisions(tx).record(actor, change);
    }

    /** Carried out, and this is the page to see next. */
    static Future<Optional<String>> done(String next) {
        return Future.succeededFuture(Optional.of(next));
    }

    /** Not carried out; the form says why. */
    static Future<Optional<String>> refused() {
        return Future.succeededFuture(Optional.empty());
    }
}
