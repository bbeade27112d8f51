package org.jiheng.demo;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.demo.paper.DemoDesks;
import org.jiheng.demo.paper.DemoFile;
import org.jiheng.demo.paper.DemoPaperStore;
import org.jiheng.demo.paper.DemoWay;
import org.jiheng.demo.paper.Goal;
import org.jiheng.demo.paper.Subject;
import org.jiheng.demo.paper.Written;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;

/** The overall report that a department published, entered afterwards word for word, with what it lacks. */
public final class DemoDepartment {

    public static final String NAME = "chaoyang-2023-department";

    private final Database db;
    private final DemoDesks desks;

    DemoDepartment(Database db, DemoDesks desks) {
        this.db = db;
        this.desks = desks;
    }

    /** Adds it where its department is there and nobody has told of that year yet, beside what its projects come to. */
    Future<Void> fill() {
        var file = DemoFile.read("seeds/" + NAME);
        var year = file.getInteger("year");
        return new DemoPaperStore(db)
                .department(file.getString("department"), year)
                .compose(found -> found.map(
                                subject -> new DemoLedgerStore(db).renew(year).compose(renewed -> enter(subject, file)))
                        .orElseGet(Future::succeededFuture));
    }

    private Future<Void> enter(Subject subject, JsonObject file) {
        return db.deed(Scope.SETUP, tx -> enter(tx, subject, file));
    }

    private Future<Void> enter(Database tx, Subject subject, JsonObject file) {
        var written = written(file);
        return desks.schemes()
                .within(tx)
                .published(file.getString("scheme"), subject.nodeId())
                .map(Optional::orElseThrow)
                .compose(scheme -> new DemoPaperStore(tx).add(subject, paper(subject, written, scheme.id())))
                .compose(id -> new PaperStore(tx).find(id, subject.viewer()))
                .compose(paper -> opened(tx, paper, written)
                        .compose(told -> desks.at(paper, tx))
                        .compose(desk -> new DemoWay(tx, desk, subject, written).lead(paper)));
    }

    private static Written written(JsonObject file) {
        return new Written(new JsonObject()
                .put("kind", PaperKind.OVERALL.name())
                .put("year", file.getInteger("year"))
                .put("state", Goal.APPROVED.name())
                .put("origin", file.getString("origin"))
                .put("published", true)
                .put("cells", file.getJsonObject("cells").copy().put(Paper.AS_PUBLISHED, "yes")));
    }

    private static NewPaper paper(Subject subject, Written written, long scheme) {
        return new NewPaper(
                PaperKind.OVERALL,
                subject.projectId(),
                written.year(),
                0,
                scheme,
                "%s（%d年度部门整体绩效评价）".formatted(subject.name(), written.year()),
                Cells.of(written.cells()));
    }

    private static Future<Void> opened(Database tx, Paper paper, Written written) {
        return new Revisions(tx)
                .record(
                        Actor.system(),
                        Change.of("paper", paper.id(), paper.nodeId(), Deed.OPENED_PAPER, paper.title())
                                .cell("state", null, "DRAFT")
                                .because(written.origin()));
    }
}
