package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import io.vertx.core.Vertx;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.listing.intake.ListKind;
import org.jiheng.listing.intake.ListingStore;
import org.jiheng.listing.intake.TakeIn;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.project.Roles;
import org.jiheng.project.Years;
import org.jiheng.table.file.TableFiles;
import org.jiheng.web.Site;
import org.jiheng.words.China;
import org.jiheng.words.Words;

/** Executed amounts from the budget system's list: the page that asks for it, and what is uploaded there. */
public final class ExecutionRoutes {

    static final String LIST = "/projects/execution";

    static final ListKind EXECUTED =
            new ListKind(LIST, "listing/execution", ListingStore.Subject.EXECUTION, Against::read);

    private final Database db;
    private final TableFiles files;
    private final ExecutionFiles templates;

    public ExecutionRoutes(Vertx vertx, Database db, Words words) {
        this.db = db;
        files = new TableFiles(vertx);
        templates = new ExecutionFiles(words);
    }

    /** Before the routes of one project, whose number would else be taken to be "execution". */
    public void mount(Site site) {
        var taking = new TakeIn(db, files, EXECUTED);
        site.get(LIST, Roles.DECIDERS, request -> taking.ask(request, empty()));
        site.upload(LIST, Roles.DECIDERS, request -> taking.run(request, ExecutionRoutes::day));
        site.get(LIST + "/template.xlsx", Roles.DECIDERS, request -> files.run(() -> templates.workbook(request)));
        new CarriedOutRoutes(db, files, templates).mount(site);
    }

    private static Form empty() {
        return Form.empty()
                .showing("year", Years.current())
                .showing("unit", MoneyUnit.YUAN.name())
                .showing("asOf", China.today());
    }

    private static Optional<LocalDate> day(Form form) {
        return Optional.ofNullable(
                form.date("asOf", say("Enter the day as of which this was spent, such as 2026-12-31")));
    }
}
