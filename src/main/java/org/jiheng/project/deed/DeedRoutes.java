package org.jiheng.project.deed;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.Roles;
import org.jiheng.project.Standing;
import org.jiheng.project.Years;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
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
        return read(db, request, Years.of(request)).map(asked -> {
            check(deed, asked.year(), request);
            return Reply.page(VIEW, model(deed, asked, Form.empty().showing("node", "")));
        });
    }

    private Future<Reply> carryOut(ProjectDeed deed, Request request) {
        var form = request.form();
        return new Once(db)
                .run(
                        request,
                        tx -> read(tx, request, Years.read(form.raw("year")))
                                .compose(asked -> attempt(deed, asked, request, tx, form)))
                .recover(failure -> broken(deed, form, failure)
                        ? read(db, request, Years.read(form.raw("year")))
                                .map(asked -> Reply.askAgain(VIEW, model(deed, asked, form)))
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
            return Future.succeededFuture(Reply.askAgain(VIEW, model(deed, asked, form)));
        }
        var errand = new Errand(tx, Actor.of(request), request.viewer(), year, asked.nodes(), form);
        return deed.carryOut(errand)
                .map(next -> next.map(Reply::seeOther)
                        .map(reply -> reply.saying(deed.said(year)))
                        .orElseGet(() -> Reply.askAgain(VIEW, model(deed, asked, form))));
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

    /** The project in the year it is about, in all its years, and the nodes below the viewer. */
    private record Asked(ProjectYear year, List<ProjectYear> years, Nodes nodes) {}

    private static Future<Asked> read(Database where, Request request, int year) {
        var viewer = request.viewer();
        var id = request.id("id");
        return new Projects(where).inYears(id, viewer).compose(all -> {
            var found =
                    all.stream().filter(each -> each.year() == year).findFirst().orElseThrow(Problem::notFound);
            return new NodeStore(where).below(viewer).map(nodes -> new Asked(found, all, nodes));
        });
    }

    private static Map<String, Object> model(ProjectDeed deed, Asked asked, Form form) {
        var year = asked.year();
        var model = new HashMap<String, Object>();
        model.put("form", form.showing("version", year.project().version()));
        model.put("year", year);
        model.put("project", year.project());
        model.put("title", deed.title());
        model.put("lead", deed.lead(year));
        model.put("action", year.project().href() + "/" + deed.noun());
        model.put("years", deed.years(year, asked.years()));
        model.put("places", deed.places(year, asked.nodes()));
        return model;
    }
}
