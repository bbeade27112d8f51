package org.jiheng.monitoring.sheet;

import io.vertx.core.Future;
import java.util.EnumSet;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.monitoring.desk.MonitoringDesk;
import org.jiheng.monitoring.rectification.Rectifications;
import org.jiheng.paper.PaperKind;
import org.jiheng.project.Roles;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.Editions;
import org.jiheng.target.approved.Renewal;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** The page of one monitoring: filled in by its fillers, read by everybody else, and printed. */
public final class SheetRoutes {

    private static final EnumSet<Role> REVIEWERS =
            EnumSet.of(Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.FINANCE);

    private final Database db;
    private final MonitoringDesk desk;
    private final Evidence evidence;

    public SheetRoutes(Database db, MonitoringDesk desk, Evidence evidence) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
    }

    public void mount(Site site) {
        site.get("/monitorings/:id", Roles.READERS, this::show);
        site.get("/monitorings/:id/print", Roles.READERS, this::print);
    }

    private Future<Reply> show(Request request) {
        return db.deed(request.viewer().scope(), tx -> page(tx, request))
                .map(page -> Reply.page("monitoring/show", page.model()));
    }

    private Future<SheetPage> page(Database tx, Request request) {
        return Cover.open(tx, request, PaperKind.MONITORING)
                .compose(cover -> renewed(tx, cover, request))
                .compose(cover -> Future.all(
                                desk.within(tx).monitoring(cover.paper()),
                                handedIn(tx, cover, request),
                                new Rectifications(tx).of(cover.paper().id(), request.viewer()),
                                evidence.within(tx).enclosed(cover, desk.within(tx), request.viewer()))
                        .map(all -> new SheetPage(
                                cover,
                                all.resultAt(0),
                                all.resultAt(1),
                                all.resultAt(2),
                                asks(cover, request),
                                all.resultAt(3))));
    }

    private static Future<Cover> renewed(Database tx, Cover cover, Request request) {
        return new Renewal(tx, request, (approved, cells) -> approved.over(cells.rows(MonitoringCell.TABLE)))
                .renewed(cover);
    }

    private static boolean asks(Cover cover, Request request) {
        return cover.paper().edition() > 0 && request.viewer().isAny(REVIEWERS);
    }

    private static Future<Optional<Edition>> handedIn(Database tx, Cover cover, Request request) {
        return new Editions(tx).handedIn(cover, request.viewer());
    }

    private Future<Reply> print(Request request) {
        return db.deed(request.viewer().scope(), tx -> printed(tx, request))
                .map(sheet -> Reply.page("monitoring/print", sheet.model()));
    }

    private Future<PrintedSheet> printed(Database tx, Request request) {
        return Cover.open(tx, request, PaperKind.MONITORING)
                .compose(cover -> Future.all(desk.within(tx).monitoring(cover.paper()), handedIn(tx, cover, request))
                        .map(both -> new PrintedSheet(cover, both.<Monitoring>resultAt(0), both.resultAt(1))));
    }
}
