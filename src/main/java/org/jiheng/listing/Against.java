package org.jiheng.listing;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.listing.compare.Check;
import org.jiheng.listing.compare.Checked;
import org.jiheng.listing.compare.Preview;
import org.jiheng.listing.intake.ListingStore;
import org.jiheng.listing.reading.Known;
import org.jiheng.listing.reading.OtherYear;
import org.jiheng.listing.reading.ProjectList;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.table.Table;
import org.jiheng.table.file.TableFiles;
import org.jiheng.user.NodeStore;
import org.jiheng.viewer.Viewer;

/** Holds a list against the organisation and the projects of this moment. */
final class Against {

    private final Database db;
    private final TableFiles files;
    private final Viewer viewer;

    Against(Database db, TableFiles files, Viewer viewer) {
        this.db = db;
        this.files = files;
        this.viewer = viewer;
    }

    Future<Preview<Checked>> now(long id) {
        return ListingRoutes.PROJECTS
                .store(db)
                .kept(id, viewer)
                .compose(kept -> files.run(() -> ProjectList.read(List.of(Table.read(kept.content())), kept.unit()))
                        .compose(list -> known(list.codes(), kept.year())
                                .compose(known -> otherYears(list.codes(), kept.year())
                                        .compose(others -> preview(list, kept, known, others)))));
    }

    private Future<Preview<Checked>> preview(
            ProjectList list, ListingStore.Kept kept, Known known, Map<Integer, Long> others) {
        return files.run(() -> new Preview<>(
                kept.year(),
                new Check(list, known).run(),
                list.notes(),
                OtherYear.warnings(list, kept.fileName(), kept.year(), others)));
    }

    private Future<Map<Integer, Long>> otherYears(String[] codes, int year) {
        return new SurroundingsStore(db).otherYears(codes, year, viewer);
    }

    private Future<Known> known(String[] codes, int year) {
        var surroundings = new SurroundingsStore(db);
        var nodes = new NodeStore(db).below(viewer);
        var departments = surroundings.departments(year, viewer);
        var taken = surroundings.taken(codes, year, viewer);
        var current = new Projects(db).coded(List.of(codes), year, viewer);
        var last = last(codes, year);
        return Future.all(nodes, departments, taken, current, last)
                .map(all -> new Known(
                        year,
                        viewer.nodeId(),
                        nodes.result(),
                        departments.result(),
                        Known.byCode(current.result()),
                        Known.byCode(last.result()),
                        taken.result()));
    }

    /** Projects of the year before that are not in this one yet, whatever their code would be. */
    private Future<List<ProjectYear>> last(String[] codes, int year) {
        return new Projects(db).coded(List.of(codes), year - 1, viewer).compose(found -> {
            var ids = found.stream().map(each -> each.project().id()).toArray(Long[]::new);
            return new SurroundingsStore(db)
                    .present(ids, year, viewer)
                    .map(present -> found.stream()
                            .filter(each -> !present.contains(each.project().id()))
                            .toList());
        });
    }
}
