package org.jiheng.project.book;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.project.Project;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.ProjectYear;
import org.jiheng.viewer.Viewer;

/** Enters projects and their money, one or a whole list, each with its line in the history. */
public final class ProjectBooks {

    /** A project as it was read, and what it becomes. */
    public record Amended(ProjectYear before, ProjectEntry after) {}

    private final Database tx;
    private final Actor actor;
    private final Viewer viewer;

    public ProjectBooks(Database tx, Actor actor, Viewer viewer) {
        this.tx = tx;
        this.actor = actor;
        this.viewer = viewer;
    }

    /** Answers their ids in the order of the entries; a node that is not the viewer's is a page that does not exist. */
    public Future<List<Long>> add(int year, List<ProjectEntry> entries) {
        var rows = new JsonArray();
        entries.forEach(entry -> rows.add(Written.details(entry.details()).put("place", rows.size())));
        return new BookStore(tx).add(rows, year, viewer).compose(ids -> {
            if (ids.size() != entries.size()) {
                throw Problem.notFound();
            }
            return setFunds(year, ids, entries)
                    .compose(set -> new Revisions(tx).recordAll(actor, added(year, ids, entries)))
                    .map(ids);
        });
    }

    private static List<Change> added(int year, List<Long> ids, List<ProjectEntry> entries) {
        return IntStream.range(0, ids.size())
                .mapToObj(at -> Written.added(ids.get(at), year, entries.get(at)))
                .toList();
    }

    /** Nothing is changed when any was changed by somebody else since it was read, or would stand elsewhere. */
    public Future<Void> change(List<Amended> amended) {
        var rows = new JsonArray();
        amended.forEach(each -> rows.add(Written.details(each.after().details())
                .put("id", each.before().project().id())
                .put("version", each.before().project().version())
                .put("year", each.before().year())));
        return new BookStore(tx)
                .change(rows, viewer)
                .compose(changed -> {
                    sameAsRead(changed, amended.size());
                    return new BookStore(tx).carryCodes(rows, viewer);
                })
                .compose(carried -> setFunds(amended))
                .compose(set -> remember(amended));
    }

    private Future<Void> remember(List<Amended> amended) {
        var changes = amended.stream()
                .map(each -> Written.changed(each.before(), each.after()))
                .filter(change -> !change.changesNothing())
                .toList();
        return changes.isEmpty() ? Future.succeededFuture() : new Revisions(tx).recordAll(actor, changes);
    }

    /** Takes projects out again that nothing hangs on yet, as when a list is undone. */
    public Future<Void> remove(List<Project> projects) {
        var rows = new JsonArray();
        projects.forEach(
                project -> rows.add(new JsonObject().put("id", project.id()).put("version", project.version())));
        return new BookStore(tx).remove(rows, viewer).compose(removed -> {
            sameAsRead(removed, projects.size());
            return new Revisions(tx)
                    .recordAll(actor, projects.stream().map(Written::removed).toList());
        });
    }

    private Future<Void> setFunds(int year, List<Long> ids, List<ProjectEntry> entries) {
        var funds = new JsonArray();
        for (var at = 0; at < ids.size(); at++) {
            Written.rows(ids.get(at), year, entries.get(at).funds()).forEach(funds::add);
        }
        return new BookStore(tx).setFunds(funds, viewer);
    }

    private Future<Void> setFunds(List<Amended> amended) {
        var funds = new JsonArray();
        amended.forEach(each -> Written.rows(
                        each.before().project().id(),
                        each.before().year(),
                        each.after().funds())
                .forEach(funds::add));
        return new BookStore(tx)
                .clearFunds(amended.stream().map(Amended::before).toList(), viewer)
                .compose(cleared -> new BookStore(tx).setFunds(funds, viewer));
    }

    private static void sameAsRead(int done, int asked) {
        if (done != asked) {
            throw Problem.conflict(say("Someone changed this meanwhile and nothing was saved; open it again."));
        }
    }
}
