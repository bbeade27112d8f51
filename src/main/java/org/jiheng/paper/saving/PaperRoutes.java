package org.jiheng.paper.saving;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Desks;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
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
                        ? Future.succeededFuture(answer.kept(saved.outcome, saved.desk, saved.typed.form()))
                        : new PlainSave(db, request).answer(saved.outcome, saved.typed, saved.desk));
        return told.recover(failure -> failure instanceof Problem problem && problem.kind() == Problem.Kind.CONFLICT
                ? byScript ? Future.succeededFuture(answer.refused(409, problem.words())) : closed(request, problem)
                : Future.failedFuture(failure));
    }

    /** A paper that takes no more cells: what was typed is shown once more, to be copied. */
    private Future<Reply> closed(Request request, Problem why) {
        return new PaperStore(db)
                .find(request.id("id"), request.viewer())
                .compose(paper -> desks.at(paper, db).map(desk -> closed(request, paper, desk, why)));
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
        return desks.at(paper, tx).compose(desk -> saved(tx, request, paper, byScript, desk));
    }

    private static Future<Saved> saved(Database tx, Request request, Paper paper, boolean byScript, Desk desk) {
        var typed = CellForm.read(request.form(), paper, desk);
        SaveCells.Following facts = (kept, changed) -> desk.within(tx).facts(kept, changed, request.viewer());
        return desk.within(tx)
                .beside(paper, typed.cells(), request.viewer())
                .compose(beside -> {
                    typed.cells().putAll(beside);
                    return new SaveCells(tx, request)
                            .run(paper, typed.typed(byScript), byScript ? facts : SaveCells.Following.NOTHING);
                })
                .map(outcome -> new Saved(outcome, typed, desk));
    }

    /** A cell that is with its reviewer now, and what was typed into it here. */
    public record Unsaved(Object label, String text) {}
}
