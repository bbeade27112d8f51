package org.jiheng;

import static org.jiheng.words.Say.say;

import org.jiheng.dashboard.BoardFigures;
import org.jiheng.dashboard.DashboardRoutes;
import org.jiheng.database.Database;
import org.jiheng.evaluation.EvaluationTasks;
import org.jiheng.ledger.recount.RecountRoutes;
import org.jiheng.live.LiveRoutes;
import org.jiheng.live.Rhythm;
import org.jiheng.live.Seats;
import org.jiheng.monitoring.MonitoringTasks;
import org.jiheng.overall.opening.OverallTasks;
import org.jiheng.overall.rollup.OutdatedTasks;
import org.jiheng.project.Roles;
import org.jiheng.reminder.received.UrgentTasks;
import org.jiheng.review.waiting.PaperTasks;
import org.jiheng.target.register.UndeclaredTasks;
import org.jiheng.task.TaskRoutes;
import org.jiheng.user.AccountTasks;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.frame.Menu;
import org.jiheng.web.view.Views;

/** Where everybody begins: what waits for them, and the figures of their part of the city as they move. */
final class BoardRooms {

    private final Furnishing with;
    private final Site site;
    private final Menu menu;
    private final Database db;

    BoardRooms(Furnishing with) {
        this.with = with;
        site = with.site();
        menu = with.menu();
        db = with.db();
    }

    void open(Views views, Seats seats) {
        menu.add("/tasks", say("Tasks|menu"), Access.inPost());
        new TaskRoutes(
                        new UrgentTasks(db),
                        new PaperTasks(db),
                        new MonitoringTasks(db),
                        new EvaluationTasks(db),
                        new OverallTasks(db),
                        new OutdatedTasks(db),
                        new UndeclaredTasks(db),
                        new AccountTasks(db, with.rules().passwords()))
                .mount(site);
        menu.add("/boards", say("Board"), Roles.READERS);
        new RecountRoutes(with.vertx(), db).mount(site);
        new DashboardRoutes(db, with.databases().nearest(), views).mount(site);
        var figures = new BoardFigures(db, with.words());
        new LiveRoutes(
                        with.vertx(),
                        db,
                        figures,
                        seats,
                        Rhythm.usual(with.settings().sessionIdle()))
                .mount(site);
    }
}
