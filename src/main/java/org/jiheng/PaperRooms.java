package org.jiheng;

import static org.jiheng.words.Say.say;

import org.jiheng.database.Database;
import org.jiheng.evaluation.EvaluationRoutes;
import org.jiheng.evaluation.desk.EvaluationDesk;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.evidence.page.EvidenceRoutes;
import org.jiheng.monitoring.MonitoringRoutes;
import org.jiheng.monitoring.desk.MonitoringDesk;
import org.jiheng.overall.OverallRoutes;
import org.jiheng.overall.desk.OverallDesk;
import org.jiheng.paper.Desks;
import org.jiheng.paper.saving.PaperRoutes;
import org.jiheng.project.Roles;
import org.jiheng.review.ReviewRoutes;
import org.jiheng.target.TargetRoutes;
import org.jiheng.target.desk.TargetDesk;
import org.jiheng.web.Site;
import org.jiheng.web.frame.Menu;

/** The papers of a year, from the target to the overall evaluation, and what all of them have in common. */
final class PaperRooms {

    private final Furnishing with;
    private final Site site;
    private final Menu menu;
    private final Database db;

    PaperRooms(Furnishing with) {
        this.with = with;
        site = with.site();
        menu = with.menu();
        db = with.db();
    }

    /** Answers with the desks of all papers, by which others read their cells. */
    Desks open() {
        menu.add("/targets", say("Targets|menu"), Roles.READERS);
        menu.add("/monitorings", say("Monitoring|menu"), Roles.READERS);
        menu.add("/evaluations", say("Self-evaluations"), Roles.READERS);
        menu.add("/overall", say("Overall|menu"), Roles.READERS);
        var targets = new TargetDesk(db);
        var monitorings = new MonitoringDesk(db);
        var evaluations = new EvaluationDesk(db);
        var overall = new OverallDesk(db);
        var desks = new Desks(targets, monitorings, evaluations, overall);
        var limits = with.settings().evidence();
        var evidence = new Evidence(db, limits);
        var words = with.words();
        new PaperRoutes(db, desks, words).mount(site);
        new ReviewRoutes(db, desks).mount(site);
        new TargetRoutes(db, targets, evidence, words).mount(site);
        new EvidenceRoutes(with.vertx(), db, desks, words, limits).mount(site);
        new MonitoringRoutes(db, monitorings, evidence, words).mount(site);
        new EvaluationRoutes(db, evaluations, evidence, words).mount(site);
        new OverallRoutes(db, overall, evidence, words).mount(site);
        return desks;
    }
}
