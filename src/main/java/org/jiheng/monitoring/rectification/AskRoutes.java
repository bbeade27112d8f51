package org.jiheng.monitoring.rectification;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.monitoring.content.MonitoringCell;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.RowCells;
import org.jiheng.problem.Problem;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Way;
import org.jiheng.season.Step;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;

/** Asking for a rectification of a monitoring that was handed in. */
final class AskRoutes {

    private final Database db;

    AskRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get("/monitorings/:id/rectifications/new", RectificationRoutes.REVIEWERS, this::ask);
        site.post("/monitorings/:id/rectifications", RectificationRoutes.REVIEWERS, this::add);
    }

    private Future<Reply> ask(Request request) {
        var form = Form.empty().showing("row", request.query("row"));
        return open(request).map(cover -> Reply.page("monitoring/ask", model(cover, form)));
    }

    /** What was never handed in, nobody but its fillers has seen. */
    private Future<Cover> open(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer()).map(cover -> {
            if (cover.paper().kind() != PaperKind.MONITORING) {
                throw Problem.notFound();
            }
            if (cover.paper().edition() == 0) {
                throw Problem.conflict(say("This paper has not been handed in yet."));
            }
            return cover;
        });
    }

    private static Map<String, Object> model(Cover cover, Form form) {
        return Map.of("paper", cover.paper(), "rows", rows(cover), "form", form);
    }

    private static List<Choice> rows(Cover cover) {
        var rows = cover.paper().cells().rows(MonitoringCell.TABLE).stream()
                .filter(row -> !row.ticked(MonitoringCell.OUT.column()))
                .map(AskRoutes::choice);
        return Stream.concat(Stream.of(Choice.of("", say("The whole paper"))), rows)
                .toList();
    }

    private static Choice choice(RowCells row) {
        return Choice.of(row.key(), row.value(MonitoringCell.LEVEL3.column()));
    }

    private Future<Reply> add(Request request) {
        var form = request.form();
        return open(request)
                .compose(cover -> AskForm.read(form, cover.paper().cells())
                        .map(asked -> new Once(db)
                                .run(
                                        request,
                                        tx -> new AskForRectification(tx, request)
                                                .run(cover.paper(), asked, level(request.viewer()))
                                                .map(done -> Reply.seeOther(
                                                                cover.paper().path() + "#rectifications")
                                                        .saying(say(
                                                                "Rectification is asked for until {0}.",
                                                                asked.due())))))
                        .orElseGet(() -> Future.succeededFuture(Reply.askAgain("monitoring/ask", model(cover, form)))));
    }

    /** The highest of those the viewer reviews on. */
    private static Step level(Viewer viewer) {
        return Stream.of(Step.values())
                .filter(step -> viewer.is(Way.reviewer(step)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
