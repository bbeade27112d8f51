package org.jiheng.overall.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.overall.opening.DepartmentStore.Department;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;
import org.jiheng.project.Years;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.Seasons;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** What an overall evaluation is opened from: a department in a year, its scheme, its projects, and last year's report. */
record Ground(
        Department department, int year, Scheme scheme, Say window, ProjectMoney projects, Optional<Paper> lastYear) {

    static Future<Ground> find(Database db, Department department, int year, Viewer viewer) {
        return Future.all(
                        new Schemes(db).inForce(department.id(), year, PaperKind.OVERALL.name()),
                        new Seasons(db).words(department.id(), year, SeasonKind.SELF_EVALUATION, viewer.scope()),
                        new ProjectMoneyStore(db).of(department.id(), year, viewer),
                        lastYear(db, department, year, viewer))
                .map(all -> new Ground(
                        department, year, all.resultAt(0), all.resultAt(1), all.resultAt(2), all.resultAt(3)));
    }

    private static Future<Optional<Paper>> lastYear(Database db, Department department, int year, Viewer viewer) {
        return new DepartmentStore(db)
                .opened(department.id(), year - 1, viewer)
                .compose(id -> id.map(
                                last -> new PaperStore(db).find(last, viewer).map(Optional::of))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty())));
    }

    boolean past() {
        return year < Years.current();
    }

    NewPaper paper(boolean published) {
        return new NewPaper(
                PaperKind.OVERALL,
                0,
                year,
                0,
                scheme.id(),
                Beginning.title(department.name(), year),
                published ? Cells.of(Map.of(Paper.AS_PUBLISHED, "yes")) : Cells.none());
    }

    /** What was published is entered word for word, so that nothing is proposed for it. */
    Map<String, String> cells(boolean published, boolean again) {
        var last = lastYear.filter(paper -> again).map(Paper::cells);
        return new Beginning(scheme, last, Optional.of(projects).filter(each -> !published)).cells();
    }
}
