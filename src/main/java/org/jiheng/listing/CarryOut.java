package org.jiheng.listing;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.database.Database;
import org.jiheng.listing.compare.Cells;
import org.jiheng.listing.compare.Checked;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.compare.Preview;
import org.jiheng.problem.Problem;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.book.ProjectBooks;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;

/** Carries a list out, all of it or nothing, and remembers of each project what was done to it. */
final class CarryOut {

    private final Database tx;
    private final Viewer viewer;
    private final ProjectBooks books;

    CarryOut(Database tx, Request request) {
        this.tx = tx;
        viewer = request.viewer();
        books = new ProjectBooks(tx, Actor.of(request), viewer);
    }

    Future<Void> run(long importId, Preview<Checked> preview) {
        var fresh = preview.of(Kind.NEW);
        var continued = preview.of(Kind.CONTINUED);
        var there = Stream.concat(continued.stream(), preview.of(Kind.CHANGED).stream())
                .toList();
        return takeOver(continued)
                .compose(taken -> change(there))
                .compose(changed -> add(preview.year(), fresh))
                .compose(ids -> new ListedStore(tx).keep(importId, listed(fresh, ids, there), viewer))
                .compose(kept -> ListingRoutes.PROJECTS.store(tx).done(importId, viewer));
    }

    private Future<Void> takeOver(List<Checked> continued) {
        var projects = continued.stream().map(one -> one.before().orElseThrow()).toList();
        return projects.isEmpty()
                ? Future.succeededFuture()
                : new TakeoverStore(tx).takeOver(projects, viewer).map(done -> {
                    if (done != projects.size()) {
                        throw Problem.conflict(
                                say("Some of these projects were changed meanwhile. Look at the list again."));
                    }
                    return null;
                });
    }

    private Future<Void> change(List<Checked> there) {
        return Slices.each(
                there.stream()
                        .map(one -> new ProjectBooks.Amended(
                                one.before().orElseThrow(), one.entry().orElseThrow()))
                        .toList(),
                books::change);
    }

    private Future<List<Long>> add(int year, List<Checked> fresh) {
        return Slices.answers(
                fresh.stream().map(one -> one.entry().orElseThrow()).toList(), entries -> books.add(year, entries));
    }

    private static List<Listed> listed(List<Checked> fresh, List<Long> ids, List<Checked> there) {
        var created = IntStream.range(0, ids.size()).mapToObj(at -> listed(fresh.get(at), ids.get(at)));
        var others = there.stream()
                .map(one -> listed(one, one.before().orElseThrow().project().id()));
        return Stream.concat(created, others).toList();
    }

    /** Of what was there before, only the cells that were changed. */
    private static Listed listed(Checked one, long id) {
        ProjectEntry entry = one.entry().orElseThrow();
        var before = one.cellsBefore();
        var after = Cells.of(entry);
        return new Listed(
                id,
                entry.details().code(),
                entry.details().name(),
                one.kind(),
                before.isEmpty() ? Map.of() : Cells.changed(after, before),
                before.isEmpty() ? after : Cells.changed(before, after),
                List.of());
    }
}
