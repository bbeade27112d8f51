package org.jiheng.paper.saving;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.page.Clock;
import org.jiheng.problem.Problem;
import org.jiheng.web.Request;

/** Keeps what was typed into some cells of a paper, merged with what others did since the page was drawn. */
public final class SaveCells {

    /** What follows from a paper as it will be, where some cells may read otherwise than on the page that was drawn. */
    @FunctionalInterface
    interface Following {

        Following NOTHING = (paper, changed) -> Future.succeededFuture(Map.of());

        Future<Map<String, Object>> from(Paper paper, Set<String> changed);
    }

    /** How a save ended: the paper as it is now, what became of each cell, what follows from them, and when. */
    public record Outcome(
            Paper paper, Merge merge, Map<String, Touch> touched, Map<String, Object> facts, int seen, String at) {

        /** What changed since the page was drawn, other than by this save. */
        Map<String, String> elsewhere() {
            var changed = new TreeMap<String, String>();
            touched.keySet().forEach(cell -> changed.put(cell, paper.cells().value(cell)));
            changed.keySet().removeAll(merge.taken().keySet());
            changed.keySet().removeAll(merge.standing());
            merge.conflicts().forEach(conflict -> changed.remove(conflict.cell()));
            return changed;
        }

        /** Who else worked on the paper meanwhile; nobody when it was oneself in another window. */
        String by(long me) {
            return elsewhere().keySet().stream()
                    .map(touched::get)
                    .filter(touch -> !touch.by(me))
                    .map(Touch::name)
                    .distinct()
                    .collect(Collectors.joining("、"));
        }

        /** Whether others added, moved or deleted rows, which a page does not draw by itself. */
        boolean rowsOfOthers() {
            return elsewhere().keySet().stream()
                    .map(CellName::read)
                    .flatMap(Optional::stream)
                    .anyMatch(cell ->
                            cell.column().equals(Cells.PLACE) || cell.column().equals(Cells.GONE));
        }
    }

    private final Database tx;
    private final PaperStore papers;
    private final Request request;

    public SaveCells(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
        papers = new PaperStore(tx);
    }

    /** Keeps what a page showed when it was sent, changed or not. */
    public Future<Outcome> run(long id, int seen, Map<String, String> posted) {
        return run(id, Typed.page(seen, posted));
    }

    Future<Outcome> run(long id, Typed typed) {
        return papers.hold(id, request.viewer()).compose(paper -> run(paper, typed, Following.NOTHING));
    }

    /** The same for a paper that is held already. */
    Future<Outcome> run(Paper paper, Typed typed, Following following) {
        if (!paper.state().editable()) {
            return Future.failedFuture(Problem.conflict(Closed.words(paper)));
        }
        return touched(paper, typed.seen())
                .compose(touched -> keep(paper, touched, merged(paper.cells(), touched, typed), following));
    }

    private Merge merged(Cells present, Map<String, Touch> touched, Typed typed) {
        var merge = Merge.of(present, touched, request.viewer().accountId(), typed);
        return typed.restoring() ? merge.restoring(present) : merge;
    }

    private Future<Map<String, Touch>> touched(Paper paper, int seen) {
        return seen >= paper.revision()
                ? Future.succeededFuture(Map.of())
                : new TouchStore(tx).touchedSince(paper.id(), seen, request.viewer());
    }

    /** All leave together; the database takes them one after the other. */
    private Future<Outcome> keep(Paper paper, Map<String, Touch> touched, Merge merge, Following following) {
        var kept = paper.with(paper.cells().with(merge.taken()));
        var asked = tell(asked(paper, merge));
        var taken = tell(taken(paper, merge));
        var saved = merge.taken().isEmpty()
                ? Future.succeededFuture(new PaperStore.Saved(paper.revision(), Clock.of(paper.savedAt())))
                : papers.save(paper, merge.taken(), request.viewer());
        var facts = following.from(kept, changed(touched, merge));
        return Future.all(asked, taken, saved, facts)
                .map(done -> new Outcome(
                        kept,
                        merge,
                        touched,
                        facts.result(),
                        saved.result().revision(),
                        saved.result().at()));
    }

    private static Set<String> changed(Map<String, Touch> touched, Merge merge) {
        var changed = new TreeSet<>(touched.keySet());
        changed.addAll(merge.taken().keySet());
        changed.addAll(merge.standing());
        return changed;
    }

    private static Change taken(Paper paper, Merge merge) {
        var line = line(paper, Deed.FILLED_IN);
        merge.taken().forEach((cell, mine) -> line.cell(cell, paper.cells().value(cell), mine));
        return line;
    }

    /** What was typed over somebody else's cell and waits for a choice; the history keeps both. */
    private static Change asked(Paper paper, Merge merge) {
        var line = line(paper, Deed.TYPED_OVER_ANOTHER).refused();
        merge.conflicts().forEach(one -> line.cell(one.cell(), one.theirs(), one.mine()));
        return line;
    }

    private Future<Void> tell(Change change) {
        return change.changesNothing() ? Future.succeededFuture() : new Revisions(tx).record(Actor.of(request), change);
    }

    public static Change line(Paper paper, Deed deed) {
        return Change.of("paper", paper.id(), paper.nodeId(), deed, paper.title());
    }
}
