package org.jiheng.paper;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Role;
import org.jiheng.web.Access;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Saving what is typed into a paper: cell by cell while it is typed, or as a whole page where there is no script. */
public final class PaperRoutes {

    private static final Access FILLERS = Access.only(Role.FILLER);

    private final Database db;
    private final Desks desks;
    private final Words words;
    private final Turns turns = new Turns();

    public PaperRoutes(Database db, Desks desks, Words words) {
        this.db = db;
        this.desks = desks;
        this.words = words;
    }

    public void mount(Site site) {
        site.save("/papers/:id/cells", FILLERS, this::save);
    }

    private Future<Reply> save(Request request) {
        var byScript = request.header("Accept").startsWith("application/json");
        var answer = new SaveAnswer(words, request.viewer());
        var saved = new PaperStore(db)
                .find(request.id("id"), request.viewer())
                .compose(
                        paper -> desks.at(paper).compose(desk -> save(request, paper, desk, byScript ? answer : null)));
        return saved.recover(failure -> failure instanceof Problem problem && problem.kind() == Problem.Kind.CONFLICT
                ? byScript ? Future.succeededFuture(answer.refused(409, problem.words())) : closed(request, problem)
                : Future.failedFuture(failure));
    }

    /** A paper that takes no more cells: what was typed is shown once more, to be copied. */
    private Future<Reply> closed(Request request, Problem why) {
        return new PaperStore(db)
                .find(request.id("id"), request.viewer())
                .compose(paper -> desks.at(paper).map(desk -> closed(request, paper, desk, why)));
    }

    private static Reply closed(Request request, Paper paper, Desk desk, Problem why) {
        return Reply.conflict(
                "paper/closed",
                Map.of("paper", paper, "words", why.words(), "typed", unsaved(request.form(), paper, desk)));
    }

    private static List<Unsaved> unsaved(Form form, Paper paper, Desk desk) {
        return form.typed().entrySet().stream()
                .filter(field -> field.getKey().startsWith(CellForm.PREFIX))
                .map(field -> Map.entry(field.getKey().substring(CellForm.PREFIX.length()), field.getValue()))
                .filter(cell -> !cell.getValue().equals(paper.cells().value(cell.getKey())))
                .map(cell -> new Unsaved(desk.label(paper, cell.getKey()), cell.getValue()))
                .toList();
    }

    private Future<Reply> save(Request request, Paper paper, Desk desk, SaveAnswer answer) {
        var typed = CellForm.read(request.form(), paper, desk);
        return turns.take(
                        paper.id(),
                        () -> db.deed(
                                request.viewer().scope(),
                                tx -> new SaveCells(tx, request).run(paper.id(), typed.typed(answer != null))))
                .compose(outcome -> answer == null
                        ? page(request, outcome, typed, desk)
                        : desk.facts(outcome.paper(), outcome.changed(), request.viewer())
                                .map(facts -> answer.kept(outcome, desk, facts, typed.form())));
    }

    /** Without a script: back to the page, to the question about cells that two people changed, or on to the next. */
    private Future<Reply> page(Request request, SaveCells.Outcome outcome, CellForm typed, Desk desk) {
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
                .map(done -> act(request, outcome, done))
                .orElseGet(() ->
                        Future.succeededFuture(Reply.seeOther(paper.path()).saying(notice(request, outcome))));
    }

    private Future<Reply> act(Request request, SaveCells.Outcome outcome, RowAct.Done done) {
        var paper = outcome.paper();
        return db.deed(
                        request.viewer().scope(),
                        tx -> new SaveCells(tx, request).run(paper.id(), outcome.seen(), done.changed()))
                .map(acted -> Reply.seeOther(paper.path() + done.anchor()));
    }

    private static Say notice(Request request, SaveCells.Outcome outcome) {
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

    /** A cell two people changed, with the name people know it by. */
    public record Asked(Object label, Merge.Conflict conflict) {}

    /** A cell that is with its reviewer now, and what was typed into it here. */
    public record Unsaved(Object label, String text) {}

    /** A cell that was not kept, with what was typed and why. */
    public record Refused(String field, Object label, String text, Object why) {}
}
