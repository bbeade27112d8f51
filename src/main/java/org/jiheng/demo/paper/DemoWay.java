package org.jiheng.demo.paper;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.review.submission.Filed;
import org.jiheng.review.way.Way;
import org.jiheng.season.Seasons;

/** Leads a paper of the demonstration on its way: checked, scored, filed and passed as any other, only by the system. */
public final class DemoWay {

    private final Database tx;
    private final Desk desk;
    private final Subject subject;
    private final Written written;

    public DemoWay(Database tx, Desk desk, Subject subject, Written written) {
        this.tx = tx;
        this.desk = desk;
        this.subject = subject;
        this.written = written;
    }

    public Future<Void> lead(Paper paper) {
        return new Seasons(tx)
                .steps(
                        paper.nodeId(),
                        paper.year(),
                        paper.kind().name(),
                        subject.viewer().scope())
                .map(Way::new)
                .compose(way -> lead(paper, way));
    }

    private Future<Void> lead(Paper paper, Way way) {
        var passages = written.goal().passages(way);
        var inForce = written.goal().inForce(way);
        Future<Void> led = passages.isEmpty() ? Future.succeededFuture() : file(paper);
        for (var passage : passages) {
            led = led.compose(before -> pass(paper, passage));
        }
        return led.compose(passed -> new DemoPaperStore(tx)
                        .move(paper.id(), written.goal().standing(way), passages.size(), inForce, subject, written))
                .compose(moved -> inForce ? enforce(paper) : Future.succeededFuture());
    }

    private Future<Void> file(Paper paper) {
        return desk.check(paper, subject.viewer())
                .compose(findings -> new Filed(tx, desk).keep(paper, findings, subject.viewer()));
    }

    private Future<Void> pass(Paper paper, Goal.Passage passage) {
        Future<Void> kept = passage.step()
                .map(step -> new Filed(tx, desk).pass(paper, step, subject.viewer(step)))
                .orElseGet(Future::succeededFuture);
        var line = Change.of("paper", paper.id(), paper.nodeId(), passage.deed(), paper.title())
                .cell("state", passage.from().name(), passage.to().name())
                .because(passage.deed() == Deed.RETURNED_PAPER ? written.returnReason() : "");
        return kept.compose(passed -> new Revisions(tx).record(Actor.system(), line));
    }

    private Future<Void> enforce(Paper paper) {
        return new PaperStore(tx)
                .find(paper.id(), subject.viewer())
                .compose(approved -> desk.approved(approved, subject.viewer()));
    }
}
