package org.jiheng;

import static org.jiheng.words.Say.say;

import org.jiheng.api.ScoringRoutes;
import org.jiheng.audit.history.HistoryRoutes;
import org.jiheng.audit.verification.Verification;
import org.jiheng.database.Database;
import org.jiheng.drafting.DraftingRoutes;
import org.jiheng.grid.GalleryGridRoutes;
import org.jiheng.importing.ImportRoutes;
import org.jiheng.indicator.LibraryRoutes;
import org.jiheng.organisation.chart.OrganisationRoutes;
import org.jiheng.paper.Desks;
import org.jiheng.paper.NamedCells;
import org.jiheng.project.Roles;
import org.jiheng.regulation.RegulationRoutes;
import org.jiheng.season.opening.SeasonRoutes;
import org.jiheng.token.TokenRoutes;
import org.jiheng.user.account.AccountRoutes;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.web.frame.Menu;
import org.jiheng.web.gallery.GalleryRoutes;

/** What the finance performance office keeps in order: indicators, schemes, seasons, people and the history. */
final class OfficeRooms {

    private final Furnishing with;
    private final Site site;
    private final Menu menu;
    private final Database db;

    OfficeRooms(Furnishing with) {
        this.with = with;
        site = with.site();
        menu = with.menu();
        db = with.db();
    }

    void open(Verification verification, Desks desks) {
        rulesOfTheYear();
        people();
        new ScoringRoutes(with.vertx(), db, with.words()).mount(site);
        menu.add("/history", say("History"), Access.inPost());
        new HistoryRoutes(with.vertx(), with.databases(), with.words(), verification, new NamedCells(db, desks))
                .mount(site);
        if (with.settings().demo()) {
            new GalleryRoutes().mount(site);
            new GalleryGridRoutes().mount(site);
        }
    }

    private void rulesOfTheYear() {
        menu.add("/indicators", say("Indicators|menu"), Roles.READERS);
        new LibraryRoutes(db).mount(site);
        menu.add("/schemes", say("Schemes"), Roles.READERS);
        new DraftingRoutes(db).mount(site);
        new RegulationRoutes(db).mount(site);
        new SeasonRoutes(db).mount(site, menu);
    }

    private void people() {
        menu.add("/organisation", say("Organisation"), Access.inPost());
        new OrganisationRoutes(db).mount(site);
        new ImportRoutes(with.vertx(), db).mount(site);
        new AccountRoutes(db, with.rules()).mount(site, menu);
        new TokenRoutes(db).mount(site);
    }
}
