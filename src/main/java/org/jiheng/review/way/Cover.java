package org.jiheng.review.way;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.page.Clock;
import org.jiheng.problem.Problem;
import org.jiheng.season.Step;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.Task;
import org.jiheng.words.Say;

/**
 * A paper as one person opens it: the cells they may see, whether they may fill them in, and what they can do with it.
 *
 * @param paper with the cells this person sees: a draft is its fillers' own, everybody else sees what was handed in last
 * @param shown the edition that is shown instead of the present cells
 */
public record Cover(
        Paper paper, Optional<Edition> shown, boolean editable, Handing handing, Way way, List<Move> moves) {

    /** Something the reader can do with the paper. */
    public record Action(String href, Say label, boolean primary) {}

    private static final Map<Move, Action> ACTIONS = Map.of(
            Move.SUBMIT, new Action("check", say("Check and hand in"), true),
            Move.WITHDRAW, new Action("withdrawal", say("Withdraw|paper"), false),
            Move.BEGIN, new Action("beginning", say("Begin the review"), false),
            Move.APPROVE, new Action("approval", say("Approve"), true),
            Move.RETURN, new Action("return", say("Return for correction"), false),
            Move.ADJUST, new Action("adjustment", say("Adjust"), false),
            Move.DROP_ADJUSTMENT, new Action("adjustment/dropping", say("Drop the adjustment"), false),
            Move.ARCHIVE, new Action("archiving", say("Archive"), false));

    /** Opens a paper of a kind as its address says; one of another kind is not there. */
    public static Future<Cover> open(Database db, Request request, PaperKind kind) {
        var asked = request.query("edition");
        var edition = asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 0;
        return open(db, request.id("id"), edition, request.viewer()).map(cover -> {
            if (cover.paper().kind() != kind) {
                throw Problem.notFound();
            }
            return cover;
        });
    }

    /** Opens a paper, or one of its editions when a number above 0 is asked for. */
    public static Future<Cover> open(Database db, long id, int edition, Viewer viewer) {
        return new PaperStore(db)
                .find(id, viewer)
                .compose(paper -> Future.all(
                                MovePaper.way(db, paper, viewer),
                                Handing.of(db, paper, viewer),
                                shown(db, paper, edition, viewer))
                        .map(all -> of(paper, all.resultAt(0), all.resultAt(1), all.resultAt(2), viewer)));
    }

    private static Future<Optional<Edition>> shown(Database db, Paper paper, int edition, Viewer viewer) {
        var isPrivate = paper.state().editable() && !viewer.is(Role.FILLER);
        var number = edition > 0 ? edition : isPrivate ? paper.edition() : 0;
        return number == 0
                ? Future.succeededFuture(Optional.empty())
                : new EditionStore(db).edition(paper, number, viewer).map(Optional::of);
    }

    private static Cover of(Paper paper, Way way, Handing handing, Optional<Edition> shown, Viewer viewer) {
        var hidden = shown.isEmpty() && paper.state().editable() && !viewer.is(Role.FILLER);
        var seen = hidden
                ? paper.with(Cells.none())
                : shown.map(edition -> paper.with(edition.cells())).orElse(paper);
        var editable = shown.isEmpty() && paper.state().editable() && viewer.is(Role.FILLER);
        return new Cover(seen, shown, editable, handing, way, Move.of(paper, way, viewer));
    }

    /** Said instead of asking for a reason on a day on which nothing can be adjusted. */
    public Say unadjustable() {
        return Reopen.closed(paper);
    }

    /** Whether it is a declaration, of which both values are kept when it is adjusted. */
    public boolean declares() {
        return paper.kind() == PaperKind.TARGET;
    }

    /** Nobody but its fillers has seen anything of it yet. */
    public boolean stillPrivate() {
        return !editable && shown.isEmpty() && paper.state().editable();
    }

    public List<Action> actions() {
        return moves.stream()
                .map(ACTIONS::get)
                .map(action ->
                        new Action("/papers/" + paper.id() + "/" + action.href(), action.label(), action.primary()))
                .toList();
    }

    public Status status() {
        return way.approves(paper.state())
                ? Status.good(say("Approved"))
                : paper.state().status();
    }

    /** Who has it now. */
    public Optional<Say> awaits() {
        return way.awaited(paper).map(Step::label).map(step -> say("Waits for: {0}", step));
    }

    /** The paper as a line of a list. */
    public Task line(Object name) {
        return new Task(
                paper.path(),
                status(),
                name,
                awaits().<Object>map(step -> step).orElse(""),
                say("Saved at {0}", Clock.of(paper.savedAt())));
    }

    /** Whether the step it waits for approves it. */
    public boolean lastStep() {
        return way.awaited(paper).filter(way::isLast).isPresent();
    }

    /** Who has begun to review it, so that it is not taken away from under their eyes. */
    public Optional<String> reviewedBy() {
        return Optional.of(paper.reviewedBy()).filter(name -> !name.isEmpty());
    }

    public boolean adjusting() {
        return paper.adjusting();
    }

    public Optional<LocalDate> dueOn() {
        return paper.dueOn();
    }

    /** Whether an edition is shown although the paper has come further since. */
    public boolean older() {
        return shown.filter(edition ->
                        edition.number() != paper.edition() || paper.state().editable())
                .isPresent();
    }

    public Optional<Edition> edition() {
        return shown;
    }

    public boolean returned() {
        return !paper.returnReason().isEmpty() && paper.state().editable();
    }

    /** Only what was approved prints without a mark across it. */
    public boolean draft() {
        return shown.map(edition -> edition.number() != paper.approvedEdition()).orElse(!way.approves(paper.state()));
    }
}
