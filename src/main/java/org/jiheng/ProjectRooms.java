package org.jiheng;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.contract.ContractPart;
import org.jiheng.contract.ContractRoutes;
import org.jiheng.database.Database;
import org.jiheng.evaluation.EvaluationPapers;
import org.jiheng.evidence.box.ContractFiles;
import org.jiheng.listing.ListingRoutes;
import org.jiheng.listing.execution.ExecutionRoutes;
import org.jiheng.monitoring.MonitoringPapers;
import org.jiheng.procurement.ProcurementPart;
import org.jiheng.procurement.ProcurementRoutes;
import org.jiheng.project.Roles;
import org.jiheng.project.deed.DeedRoutes;
import org.jiheng.project.entry.EntryRoutes;
import org.jiheng.project.execution.SpentPart;
import org.jiheng.project.overview.OverviewRoutes;
import org.jiheng.project.sheet.SheetRoutes;
import org.jiheng.target.TargetPapers;
import org.jiheng.web.Site;
import org.jiheng.web.frame.Menu;

/** Projects with their money and contracts, and the lists they come in with. */
final class ProjectRooms {

    private final Furnishing with;
    private final Site site;
    private final Menu menu;
    private final Database db;

    ProjectRooms(Furnishing with) {
        this.with = with;
        site = with.site();
        menu = with.menu();
        db = with.db();
    }

    void open() {
        new ListingRoutes(with.vertx(), db).mount(site);
        new ExecutionRoutes(with.vertx(), db, with.words()).mount(site);
        menu.add("/projects", say("Projects"), Roles.READERS);
        new OverviewRoutes(db, with.words()).mount(site);
        new EntryRoutes(db).mount(site);
        new SheetRoutes(
                        db,
                        List.of(new SpentPart(db), new ContractPart(db), new ProcurementPart(db)),
                        List.of(new TargetPapers(db), new MonitoringPapers(db), new EvaluationPapers(db)))
                .mount(site);
        new DeedRoutes(db).mount(site);
        new ContractRoutes(db, List.of(new ContractFiles(db))).mount(site);
        new ProcurementRoutes(db).mount(site);
    }
}
