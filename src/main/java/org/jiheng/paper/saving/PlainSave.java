package org.jiheng.paper.saving;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** What a page without a script hears after a save, which was sent by one of its buttons. */
final class PlainSave {

    private final Database db;
    private final Request request;

    PlainSave(Database db, Request request) {
        this.db = db;
        this.request = request;
    }

    /** A cell two people changed, with the name people know it by. */
    public record Asked(Object label, Merge.Conflict conflict) {}

    /** A cell that was not kept, with what was typed and why. */
    public record Refused(String field, Object label, String text, Object why) {}

    /** Back to the page, to the question about cells that two people changed, or on to the next. */
    Future<Reply> answer(SaveCells.Outcome outcome, CellForm typed, Desk desk) {
        var paper = outcome.paper();
        var act = typed.form().raw("act");
        if (!outcome.merge().conflicts().isEmpty() || typed.form().broken()) {
            return Future.succeededFuture(Reply.askAgain("paper/conflicts", model(outcome, typed, desk)));
        }
        if (act.equals("check")) {
            return Future.succeededFuture(Reply.seeOther("/papers/" + paper.id() + "/check"));
        }
        return RowAct.read(act)
                .flatMap(row -> row.on(paper, desk, typed.form().raw("key")))
                .filter(done -> done.changed().keySet().stream().allMatch(cell -> desk.has(paper, cell)))
                .or(() -> RowAct.Done.ofDesk(desk.act(paper, act)))
                .map(done -> act(outcome, done))
                .orElseGet(() ->
                        Future.succeededFuture(Reply.seeOther(paper.path()).saying(notice(outcome))));
    }

    private Future<Reply> act(SaveCells.Outcome outcome, RowAct.Done done) {
        var paper = outcome.paper();
        return db.deed(
                        request.viewer().scope(),
                        tx -> new SaveCells(tx, request).run(paper.id(), outcome.seen(), done.changed()))
                .map(acted -> Reply.seeOther(paper.path() + done.anchor()));
    }

    private Say notice(SaveCells.Outcome outcome) {
        var others = outcome.by(request.viewer().accountId());
        return others.isEmpty()
                ? say("Saved at {0}.", outcome.at())
                : say("Saved at {0}, together with what {1} changed meanwhile.", outcome.at(), others);
    }

    private static Map<String, Object> model(SaveCells.Outcome outcome, CellForm typed, Desk desk) {
        var conflicts = outcome.merge().conflicts().stream()
                .map(one -> new Asked(desk.label(outcome.paper(), one.cell()), one))
                .toList();
        return Map.of(
                "paper", outcome.paper(),
                "seen", outcome.seen(),
                "conflicts", conflicts,
                "taken", outcome.merge().taken().size(),
                "others", outcome.elsewhere().size(),
                "form", typed.form(),
                "refused", refused(outcome.paper(), typed, desk));
    }

    /** What could not be kept as it is, to be mended here; nothing of it is lost. */
    private static List<Refused> refused(Paper paper, CellForm typed, Desk desk) {
        return typed.form().summary().stream()
                .filter(each -> each.field().startsWith(CellForm.PREFIX))
                .map(each -> new Refused(
                        each.field(),
                        desk.label(paper, each.field().substring(CellForm.PREFIX.length())),
                        typed.form().raw(each.field()),
                        each.words()))
                .toList();
    }
}
