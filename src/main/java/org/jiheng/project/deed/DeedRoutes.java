package org.jiheng.project.deed;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Roles;
import org.jiheng.project.Standing;
import org.jiheng.project.Years;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;

/** Every decision about a project goes the same way: its page, the reason, the line in the history. */
public final class DeedRoutes {

    private static final String VIEW = "project/deed";
    private static final int LONGEST_REASON = 1000;
    private static final List<ProjectDeed> DEEDS = Stream.concat(
                    Stream.of(new Continue(), new MoveProject()),
                    Stream.concat(Stream.of(SetStanding.values()), Stream.of(new RemoveProject())))
            .toList();

    /** A deed that a project's page offers. */
    public record Offer(String href, Say label) {}

    private final Database db;

    public DeedRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        for (var deed : DEEDS) {
            var path = "/projects/:id/" + deed.noun();
            site.get(path, deed.access(), request -> ask(deed, request));
            site.post(path, deed.access(), request -> carryOut(deed, request));
        }
    }

    /** What the viewer can do with a project now. */
    public static List<Offer> offers(ProjectYear year, Viewer viewer) {
        return DEEDS.stream()
                .filter(deed -> deed.access().admits(viewer) && allows(deed, year, viewer))
                .map(deed ->
                        new Offer(year.project().href() + "/" + deed.noun() + "?year=" + year.year(), deed.title()))
                .toList();
    }

    /** What somebody exempted is put back by somebody who may exempt. */
    private static boolean allows(ProjectDeed deed, ProjectYear year, Viewer viewer) {
        return deed.fits(year)
                && (deed != SetStanding.PUT_BACK
                        || year.standing() != Standing.EXEMPT
                        || Roles.DECIDERS.admits(viewer));
    }

    private Future<Reply> ask(ProjectDeed deed, Request request) {
        return Asked.read(db, request, Years.of(request)).map(asked -> {
            check(deed, asked.year(), request);
            return Reply.page(VIEW, asked.model(deed, Form.empty().showing("node", "")));
        });
    }

    private Future<Reply> carryOut(ProjectDeed deed, Request request) {
        var form = request.form();
        return new Once(db)
                .run(
                        request,
                        tx -> Asked.read(tx, request, Years.read(form.raw("year")))
                                .compose(asked -> attempt(deed, asked, request, tx, form)))
                .recover(failure -> broken(deed, form, failure)
                        ? Asked.read(db, request, Years.read(form.raw("year")))
                                .map(asked -> Reply.askAgain(VIEW, asked.model(deed, form)))
                        : Future.failedFuture(failure));
    }

    private static boolean broken(ProjectDeed deed, Form form, Throwable failure) {
        var words = failure instanceof PgException rule ? deed.rules().get(String.valueOf(rule.getConstraint())) : null;
        if (words != null) {
            form.complain("", words);
        }
        return words != null;
    }

    private Future<Reply> attempt(ProjectDeed deed, Asked asked, Request request, Database tx, Form form) {
        var year = asked.year();
        check(deed, year, request);
        form.text("reason", LONGEST_REASON, say("Say why, in {0} characters or fewer", LONGEST_REASON));
        if (!form.raw("version").equals(String.valueOf(year.project().version()))) {
            form.complain("", say("Someone changed this project meanwhile. Look at it once more and send again."));
        }
        if (form.broken()) {
            return Future.succeededFuture(Reply.askAgain(VIEW, asked.model(deed, form)));
        }
        var errand = new Errand(tx, Actor.of(request), request.viewer(), year, asked.nodes(), form);
        return deed.carryOut(errand)
                .map(next -> next.map(Reply::seeOther)
                        .map(reply -> reply.saying(deed.said(year)))
                        .orElseGet(() -> Reply.askAgain(VIEW, asked.model(deed, form))));
    }

    private static void check(ProjectDeed deed, ProjectYear year, Request request) {
        if (!deed.fits(year)) {
            throw Problem.conflict(say(
                    "{0} no longer allows this; open its page again.",
                    year.project().name()));
        }
        if (!allows(deed, year, request.viewer())) {
            throw Problem.forbidden(say("Whoever exempts projects from evaluation puts them back."));
        }
    }
}
