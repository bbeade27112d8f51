package org.jiheng.demo;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.demo.madeup.MadeUp;
import org.jiheng.demo.paper.DemoDesks;
import org.jiheng.demo.paper.DemoFile;
import org.jiheng.demo.project.DemoProjectStore;
import org.jiheng.demo.project.DemoProjects;
import org.jiheng.demo.project.DemoSteps;
import org.jiheng.demo.report.DemoReports;
import org.jiheng.organisation.BudgetYear;

/** The work of the demonstration: what was published, and what is made up around it. */
public final class Demonstration {

    private final Database db;
    private final DemoDesks desks;

    public Demonstration(Database db) {
        this.db = db;
        desks = new DemoDesks(db);
    }

    /** The projects; whatever is there already stays as it is. */
    public Future<Void> moveIn() {
        var projects = DemoFile.list(DemoFile.read("projects"), "projects");
        return new DemoProjects(db, desks).fill(projects, Future::succeededFuture);
    }

    /**
     * What nobody waits for: the published reports, then the several hundred papers that are made up. What the start
     * before left undone is done now. Answers how many self-evaluations are made up.
     *
     * @param breath what passes between two projects, so that others are served meanwhile
     */
    public Future<Integer> fillUp(Supplier<Future<Void>> breath) {
        var file = DemoFile.read("made-up");
        return fillUp(file, new MadeUp(file, BudgetYear.current()).projects(), breath);
    }

    public Future<Integer> fillUp(JsonObject file, List<JsonObject> madeUp, Supplier<Future<Void>> breath) {
        return new DemoReports(db, desks)
                .fill()
                .compose(reports -> new DemoDepartment(db, desks).fill())
                .compose(reports -> db.deed(Scope.SETUP, tx -> steps(tx, file.getJsonObject("steps"))))
                .compose(set -> new DemoProjects(db, desks).fill(madeUp, breath))
                .compose(filled -> new DemoProjectStore(db).evaluations(file.getString("origin")));
    }

    private static Future<Void> steps(Database tx, JsonObject written) {
        var thisYear = BudgetYear.current();
        return new DemoSteps(tx).set(written, thisYear - 1).compose(last -> new DemoSteps(tx).set(written, thisYear));
    }
}
