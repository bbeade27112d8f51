package org.jiheng.sampling;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.form.Text;
import org.jiheng.problem.Problem;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;

/** A project that was looked at leaves the list, with a note of what was seen, until it is handed in again. */
final class LookRoutes {

    private static final int LONGEST = 500;

    private final Database db;

    LookRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.post("/radar/:project/look", RadarRoutes.SAMPLERS, this::look);
        site.post("/radar/:project/look/removal", RadarRoutes.SAMPLERS, this::takeBack);
    }

    /** The field of the page holds no more than this; who sends more has not used the page. */
    private Future<Reply> look(Request request) {
        var filter = RadarFilter.of(request.form()::raw);
        var note = request.form().raw("note").strip();
        if (Text.length(note) > LONGEST) {
            throw Problem.tooLarge(say("Write at most {0} characters", LONGEST));
        }
        return new Once(db)
                .run(
                        request,
                        tx -> new LookStore(tx)
                                .mark(request.id("project"), filter.year(), note, request.viewer())
                                .map(marked -> marked.orElseThrow(Problem::notFound))
                                .compose(marked -> told(tx, request, filter, marked, Deed.LOOKED_AT_SUSPECT)
                                        .map(done -> back(
                                                filter,
                                                say("{0} was looked at and left the list.", marked.project())))));
    }

    private Future<Reply> takeBack(Request request) {
        var filter = RadarFilter.of(request.form()::raw);
        return new Once(db)
                .run(
                        request,
                        tx -> new LookStore(tx)
                                .takeBack(request.id("project"), filter.year(), request.viewer())
                                .map(marked -> marked.orElseThrow(Problem::notFound))
                                .compose(marked -> told(tx, request, filter, marked, Deed.TOOK_BACK_LOOK)
                                        .map(done -> back(filter, say("{0} is back on the list.", marked.project())))));
    }

    private static Future<Void> told(
            Database tx, Request request, RadarFilter filter, LookStore.Marked marked, Deed deed) {
        return new Revisions(tx)
                .record(
                        Actor.of(request),
                        Change.of("project", request.id("project"), marked.nodeId(), deed, marked.project())
                                .cell("year", null, filter.year())
                                .because(marked.note()));
    }

    private static Reply back(RadarFilter filter, Say words) {
        return Reply.seeOther(filter.here().toString()).saying(words);
    }
}
