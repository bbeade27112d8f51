package org.jiheng.paper;

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
import org.jiheng.words.Words;

/** Saving what is typed into a paper: cell by cell while it is typed, or as a whole page where there is no script. */
public final class PaperRoutes {

    private static final Access FILLERS = Access.only(Role.FILLER);

    /** What became of a page of cells, as its kind of paper reads it. */
    private record Saved(SaveCells.Outcome outcome, CellForm typed, Desk desk) {}

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
        var told = saved(request, byScript)
                .compose(saved -> byScript
                        ? facts(request, saved, answer)
                        : new PlainSave(db, request).answer(saved.outcome, saved.typed, saved.desk));
        return told.recover(failure -> failure instanceof Problem problem && problem.kind() == Problem.Kind.CONFLICT
                ? byScript ? Future.succeededFuture(answer.refused(409, problem.words())) : closed(request, problem)
                : Future.failedFuture(failure));
    }

    /** A paper that takes no more cells: what was typed is shown once more, to be copied. */
    private Future<Reply> closed(Request request, Problem why) {
        return new PaperStore(db)
                .find(request.id("id"), request.viewer())
                .map(paper -> Reply.conflict(
                        "paper/closed",
                        Map.of("paper", paper, "words", why.words(), "typed", unsaved(request.form(), paper))));
    }

    private List<Unsaved> unsaved(Form form, Paper paper) {
        return form.typed().entrySet().stream()
                .filter(field -> field.getKey().startsWith(CellForm.PREFIX))
                .map(field -> Map.entry(field.getKey().substring(CellForm.PREFIX.length()), field.getValue()))
                .filter(cell -> !cell.getValue().equals(paper.cells().value(cell.getKey())))
                .map(cell -> new Unsaved(desks.of(paper).label(paper, cell.getKey()), cell.getValue()))
                .toList();
    }

    /** People of other offices wait elsewhere, for nobody knows yet whether the paper is theirs. */
    private Future<Saved> saved(Request request, boolean byScript) {
        var id = request.id("id");
        return turns.take(
                List.of(id, request.viewer().nodeId()),
                () -> db.deed(
                        request.viewer().scope(),
                        tx -> new PaperStore(tx)
                                .hold(id, request.viewer())
                                .compose(paper -> saved(tx, request, paper, byScript))));
    }

    private Future<Saved> saved(Database tx, Request request, Paper paper, boolean byScript) {
        var desk = desks.of(paper);
        var typed = CellForm.read(request.form(), paper, desk);
        return new SaveCells(tx, request)
                .run(paper, typed.typed(byScript))
                .map(outcome -> new Saved(outcome, typed, desk));
    }

    private static Future<Reply> facts(Request request, Saved saved, SaveAnswer answer) {
        var outcome = saved.outcome;
        return saved.desk
                .facts(outcome.paper(), outcome.changed(), request.viewer())
                .map(facts -> answer.kept(outcome, saved.desk, facts, saved.typed.form()));
    }

    /** A cell that is with its reviewer now, and what was typed into it here. */
    public record Unsaved(Object label, String text) {}
}
