package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.listing.compare.Preview;
import org.jiheng.listing.intake.ListingStore;
import org.jiheng.listing.reading.Lines;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.project.execution.Executed;
import org.jiheng.table.Table;
import org.jiheng.table.file.TableFiles;
import org.jiheng.viewer.Viewer;

/** Holds a list against the projects, and what is known to be spent of them, of this moment. */
final class Against {

    private final Database db;
    private final TableFiles files;
    private final Viewer viewer;

    Against(Database db, TableFiles files, Viewer viewer) {
        this.db = db;
        this.files = files;
        this.viewer = viewer;
    }

    static Lines<Column> read(List<Table> tables, MoneyUnit unit) {
        return Lines.read(
                tables,
                Column.values(),
                Column.CODE,
                Column.AMOUNTS,
                unit,
                say("Put the column heads Project code and Spent in the year into the first line"));
    }

    Future<Preview<Checked>> now(long id) {
        return ExecutionRoutes.EXECUTED
                .store(db)
                .kept(id, viewer)
                .compose(kept -> files.run(() -> read(List.of(Table.read(kept.content())), kept.unit()))
                        .compose(list -> known(list, kept)
                                .compose(known -> files.run(() -> new Preview<>(
                                        kept.year(), new Check(list, known).run(), list.notes(), List.of())))));
    }

    private Future<Known> known(Lines<Column> list, ListingStore.Kept kept) {
        return new Projects(db)
                .coded(List.of(list.codes(Column.CODE)), kept.year(), viewer)
                .compose(projects -> Executed.ofAll(db, viewer.scope(), ids(projects), kept.year())
                        .map(spent -> new Known(
                                kept.year(),
                                kept.asOf(),
                                projects.stream()
                                        .collect(Collectors.groupingBy(
                                                each -> each.project().code())),
                                spent)));
    }

    private static Long[] ids(List<ProjectYear> projects) {
        return projects.stream().map(each -> each.project().id()).toArray(Long[]::new);
    }
}
