package org.jiheng.listing;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.database.Database;
import org.jiheng.listing.compare.Cells;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.intake.Listing;
import org.jiheng.problem.Problem;
import org.jiheng.project.Project;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.book.ProjectBooks;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;

/** Takes back what a list did, as far as nobody has changed it since; what somebody has stays and is named. */
final class UndoListing {

    private static final int NAMED = 5;

    private final Database tx;
    private final Viewer viewer;
    private final ProjectBooks books;
    private final List<Project> gone = new ArrayList<>();
    private final List<ProjectYear> out = new ArrayList<>();
    private final List<ProjectBooks.Amended> back = new ArrayList<>();
    private final Map<Long, List<String>> stayed = new LinkedHashMap<>();

    UndoListing(Database tx, Request request) {
        this.tx = tx;
        viewer = request.viewer();
        books = new ProjectBooks(tx, Actor.of(request), viewer);
    }

    /** How many projects stay in part or whole. */
    Future<Integer> run(Listing listing) {
        return new ListedStore(tx).all(listing.id(), viewer).compose(all -> {
            var ids = all.stream()
                    .filter(one -> one.kind() != Kind.CHANGED)
                    .map(Listed::projectId)
                    .toArray(Long[]::new);
            var takeovers = new TakeoverStore(tx);
            return takeovers
                    .withPapers(ids, listing.year(), viewer)
                    .map(UndoListing::refuse)
                    .compose(none -> takeovers.grown(ids, listing.year(), viewer))
                    .compose(grown -> current(all, listing.year()).map(now -> sorted(all, now, grown)))
                    .compose(sorted -> takeBack(listing.id()))
                    .map(done -> stayed.size());
        });
    }

    private static Void refuse(List<String> withPapers) {
        if (!withPapers.isEmpty()) {
            var named = String.join("、", withPapers.subList(0, Math.min(NAMED, withPapers.size())));
            throw Problem.conflict(say(
                    "{0} of these projects have papers already: {1}. The import stays; correct the projects on their own pages.",
                    withPapers.size(), withPapers.size() > NAMED ? named + "…" : named));
        }
        return null;
    }

    private Future<Map<Long, ProjectYear>> current(List<Listed> all, int year) {
        var codes = all.stream().map(Listed::code).collect(Collectors.toSet());
        return new Projects(tx)
                .coded(codes, year, viewer)
                .map(found -> found.stream()
                        .collect(Collectors.toMap(each -> each.project().id(), each -> each)));
    }

    /** What becomes of each project of the list. */
    private Void sorted(List<Listed> all, Map<Long, ProjectYear> now, Set<Long> grown) {
        for (var one : all) {
            var there = now.get(one.projectId());
            var touched = there == null || changed(one, there) || grown.contains(one.projectId());
            if (one.kind() == Kind.CHANGED && there != null) {
                changeBack(one, there);
            } else if (touched) {
                stayed.put(one.projectId(), List.of(Listed.ALL));
            } else if (one.kind() == Kind.NEW) {
                gone.add(there.project());
            } else {
                out.add(there);
                back.add(new ProjectBooks.Amended(there, Cells.put(there.entry(), one.before())));
            }
        }
        return null;
    }

    /** A created project is as it was made only if nobody has saved it since, whatever they saved. */
    private static boolean changed(Listed one, ProjectYear there) {
        var cells = Cells.of(there.entry());
        var differs = one.after().entrySet().stream()
                .anyMatch(each -> !each.getValue().equals(cells.get(each.getKey())));
        return differs
                || !there.active()
                || one.kind() == Kind.NEW && there.project().version() > 0;
    }

    private void changeBack(Listed one, ProjectYear there) {
        var cells = Cells.of(there.entry());
        var same = new LinkedHashMap<String, String>();
        var others = new ArrayList<String>();
        one.after().forEach((cell, after) -> {
            if (after.equals(cells.get(cell))) {
                same.put(cell, one.before().get(cell));
            } else if (!one.before().get(cell).equals(cells.get(cell))) {
                others.add(cell);
            }
        });
        if (!others.isEmpty()) {
            stayed.put(one.projectId(), others);
        }
        if (!same.isEmpty()) {
            back.add(new ProjectBooks.Amended(there, sound(there.entry(), same)));
        }
    }

    /** A start and an end can only go back together when one alone would turn them round. */
    private static ProjectEntry sound(ProjectEntry entry, Map<String, String> cells) {
        var put = Cells.put(entry, cells);
        var starts = put.details().startsOn();
        var ends = put.details().endsOn();
        var turned = starts.isPresent()
                && ends.isPresent()
                && ends.get().first().isBefore(starts.get().first());
        if (!turned) {
            return put;
        }
        var others = new LinkedHashMap<>(cells);
        others.keySet().removeAll(Set.of("STARTS", "ENDS"));
        return Cells.put(entry, others);
    }

    private Future<Void> takeBack(long importId) {
        return Slices.each(back, books::change)
                .compose(done -> Slices.each(out, slice -> new TakeoverStore(tx).takeOut(slice, viewer)))
                .compose(done -> Slices.each(gone, books::remove))
                .compose(done -> new ListedStore(tx).keepStayed(importId, stayed, viewer));
    }
}
