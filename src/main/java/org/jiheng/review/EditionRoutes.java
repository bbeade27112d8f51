package org.jiheng.review;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Desks;
import org.jiheng.paper.Paper;
import org.jiheng.problem.Problem;
import org.jiheng.project.Roles;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.review.way.EditionStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Column;
import org.jiheng.words.Say;

/** What was handed in each time, and what changed between two times. */
final class EditionRoutes {

    private static final List<Say> LIST = List.of(
            say("Edition"),
            say("Handed in at"),
            say("Handed in by"),
            say("Steps passed"),
            say("Receipt"),
            say("Compare"));
    private static final List<Say> DIFFERENCES = List.of(say("Cell"), say("Before|cell"), say("After|cell"));

    private final Database db;
    private final Desks desks;

    EditionRoutes(Database db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    /** A cell that differs between two editions. */
    public record Difference(Say label, String before, String after) {}

    void mount(Site site) {
        site.get("/papers/:id/editions", Roles.READERS, this::list);
        site.get("/papers/:id/comparison", Roles.READERS, this::compare);
    }

    private Future<Reply> list(Request request) {
        return Cover.open(db, request.id("id"), 0, request.viewer())
                .compose(cover -> new EditionStore(db)
                        .editions(cover.paper(), request.viewer())
                        .map(editions -> Reply.page(
                                "review/editions",
                                Map.of(
                                        "cover",
                                        cover,
                                        "paper",
                                        cover.paper(),
                                        "editions",
                                        editions,
                                        "columns",
                                        heads(LIST)))));
    }

    private Future<Reply> compare(Request request) {
        var from = number(request.query("from"));
        var to = number(request.query("to"));
        return Cover.open(db, request.id("id"), 0, request.viewer())
                .compose(cover -> new EditionStore(db)
                        .editions(cover.paper(), request.viewer())
                        .compose(editions -> desks.at(cover.paper(), db)
                                .map(desk -> Reply.page("review/comparison", model(cover, desk, editions, from, to)))));
    }

    private static Map<String, Object> model(Cover cover, Desk desk, List<Edition> editions, int from, int to) {
        var before = pick(editions, from);
        var after = pick(editions, to);
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("paper", cover.paper());
        model.put("from", before);
        model.put("to", after);
        model.put("columns", heads(DIFFERENCES));
        model.put("differences", differences(cover.paper(), desk, before.cells(), after.cells()));
        return model;
    }

    private static List<Difference> differences(Paper paper, Desk desk, Cells before, Cells after) {
        return before.differences(after).stream()
                .filter(cell -> !cell.endsWith("." + Cells.PLACE))
                .map(cell -> new Difference(
                        desk.label(paper.with(after.value(cell).isEmpty() ? before : after), cell),
                        before.value(cell),
                        after.value(cell)))
                .toList();
    }

    private static Edition pick(List<Edition> editions, int number) {
        return editions.stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static List<Column> heads(List<Say> labels) {
        return labels.stream()
                .map(label -> new Column(label, false, null, null))
                .toList();
    }

    static int number(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
