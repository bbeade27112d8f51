package org.jiheng.evidence.page;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.evidence.Limits;
import org.jiheng.evidence.Openness;
import org.jiheng.evidence.intake.Narrows;
import org.jiheng.evidence.intake.Sending;
import org.jiheng.evidence.sight.Sights;
import org.jiheng.paper.Desks;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.problem.Problem;
import org.jiheng.project.Roles;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.jiheng.words.Words;

/** All files of a paper on one page, and the way more of them come in. */
public final class EvidenceRoutes {

    static final Access FILLERS = Access.only(Role.FILLER);

    /** Each holds a piece or two in memory; those beyond are asked to come again. */
    private static final int MOST_AT_ONCE = 64;

    private final Database db;
    private final Desks desks;
    private final Words words;
    private final Limits limits;
    private final Sights sights;
    private final Narrows narrows = new Narrows(2);
    private int coming;

    public EvidenceRoutes(Vertx vertx, Database db, Desks desks, Words words, Limits limits) {
        this.db = db;
        this.desks = desks;
        this.words = words;
        this.limits = limits;
        sights = new Sights(vertx, db);
    }

    public void mount(Site site) {
        var page = new EvidencePage(db, desks, limits);
        site.get("/papers/:id/evidence", Roles.READERS, request -> page.draw(request, List.of()));
        site.stream("/papers/:id/evidence", FILLERS, request -> take(request, page));
        new FileRoutes(db, desks, sights).mount(site);
        new RemovalRoutes(db, desks).mount(site);
    }

    private Future<Reply> take(Request request, EvidencePage page) {
        var answer = new SendingAnswer(words, request.viewer());
        return new PaperStore(db)
                .find(request.id("id"), request.viewer())
                .compose(paper -> send(request, paper))
                .recover(refused ->
                        request.inflow().letPass(limits.sending()).transform(passed -> Future.failedFuture(refused)))
                .compose(outcomes -> byScript(request)
                        ? Future.succeededFuture(answer.told(request.id("id"), outcomes))
                        : page(request, page, outcomes))
                .recover(failure -> byScript(request) && failure instanceof Problem problem
                        ? Future.succeededFuture(answer.refused(problem))
                        : Future.failedFuture(failure));
    }

    private Future<List<Sending.Outcome>> send(Request request, Paper paper) {
        if (!Openness.ofAny(paper)) {
            throw Openness.closed(paper);
        }
        if (coming >= MOST_AT_ONCE) {
            throw Problem.busy();
        }
        coming++;
        return desks.at(paper, db)
                .map(desk -> new Sending(db, request, paper, desk, limits, narrows))
                .compose(Sending::run)
                .onComplete(done -> coming--);
    }

    private static boolean byScript(Request request) {
        return request.header("Accept").startsWith("application/json");
    }

    private static Future<Reply> page(Request request, EvidencePage page, List<Sending.Outcome> outcomes) {
        var refused =
                outcomes.stream().filter(each -> each.refusal().isPresent()).toList();
        if (!refused.isEmpty()) {
            return page.draw(request, refused);
        }
        var list = Reply.seeOther(request.path());
        return Future.succeededFuture(
                outcomes.isEmpty()
                        ? list.saying(say("No file was chosen; nothing changed."))
                        : list.saying(say("Attached: {0}.", outcomes.size())));
    }
}
