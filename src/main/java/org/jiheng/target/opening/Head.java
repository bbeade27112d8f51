package org.jiheng.target.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.saving.SaveCells;
import org.jiheng.project.Project;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Projects;
import org.jiheng.review.way.Cover;
import org.jiheng.target.content.HeadCell;
import org.jiheng.web.Request;

/** What a declaration copies from its project, and copies again until it is handed in for the first time. */
public final class Head {

    private final Database db;
    private final Request request;

    public Head(Database db, Request request) {
        this.db = db;
        this.request = request;
    }

    Future<Map<String, String>> of(ProjectYear year) {
        return code(year.project().id(), year.year()).map(code -> cells(year.project(), code));
    }

    private Future<String> code(long project, int year) {
        return new HeadStore(db).codeOf(project, year, request.viewer());
    }

    private static Map<String, String> cells(Project project, String code) {
        var cells = new TreeMap<String, String>();
        cells.put(HeadCell.PROJECT_NAME.cell(), project.name());
        cells.put(
                HeadCell.DEPARTMENT.cell(),
                code.isEmpty() ? project.departmentName() : "[" + code + "]" + project.departmentName());
        cells.put(HeadCell.UNIT.cell(), project.unitName());
        cells.put(HeadCell.ATTRIBUTE.cell(), project.attribute().name());
        cells.put(HeadCell.PERIOD.cell(), project.period());
        return cells;
    }

    /** Brings a draft up to date with its project when one of its fillers opens it. */
    public Future<Cover> refreshed(Cover cover) {
        var paper = cover.paper();
        if (!cover.editable() || paper.edition() > 0) {
            return Future.succeededFuture(cover);
        }
        return Future.all(
                        new Projects(db).inYear(paper.projectId(), paper.year(), request.viewer()),
                        code(paper.projectId(), paper.year()))
                .map(both -> cells(both.<ProjectYear>resultAt(0).project(), both.resultAt(1)))
                .compose(head -> stale(paper, head)
                        ? save(paper, head).compose(saved -> Cover.open(db, paper.id(), 0, request.viewer()))
                        : Future.succeededFuture(cover));
    }

    private static boolean stale(Paper paper, Map<String, String> head) {
        return !Cells.of(head).differences(paper.cells()).stream()
                .filter(head::containsKey)
                .toList()
                .isEmpty();
    }

    private Future<SaveCells.Outcome> save(Paper paper, Map<String, String> head) {
        return db.deed(
                request.viewer().scope(), tx -> new SaveCells(tx, request).run(paper.id(), paper.revision(), head));
    }
}
