package org.jiheng.listing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.listing.intake.ListKind;
import org.jiheng.listing.intake.ListingForm;
import org.jiheng.listing.intake.ListingStore;
import org.jiheng.listing.intake.TakeIn;
import org.jiheng.listing.reading.ProjectList;
import org.jiheng.project.Roles;
import org.jiheng.table.file.TableFiles;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** Projects from a list: the page that asks for it, and what is uploaded there. */
public final class ListingRoutes {

    static final String LIST = "/projects/import";

    static final ListKind PROJECTS = new ListKind(
            LIST,
            "listing",
            ListingStore.Subject.PROJECTS,
            (tables, unit) -> ProjectList.read(tables, unit).lines());

    private final Database db;
    private final TableFiles files;
    private final ListingFiles templates = new ListingFiles(Words.load());

    public ListingRoutes(Vertx vertx, Database db) {
        this.db = db;
        files = new TableFiles(vertx);
    }

    /** Before the routes of one project, whose number would else be taken to be "import". */
    public void mount(Site site) {
        var taking = new TakeIn(db, files, PROJECTS);
        site.get(LIST, Roles.EDITORS, request -> taking.ask(request, ListingForm.empty()));
        site.upload(LIST, Roles.EDITORS, request -> taking.run(request, form -> Optional.empty()));
        site.get(LIST + "/template.csv", Roles.EDITORS, request -> Future.succeededFuture(templates.template(request)));
        site.get(LIST + "/template.xlsx", Roles.EDITORS, request -> files.run(() -> templates.workbook(request)));
        new ListedRoutes(db, files, templates).mount(site);
    }
}
