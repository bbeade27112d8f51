package org.jiheng.target.opening;

import io.vertx.core.Future;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.paper.Cells;
import org.jiheng.paper.NewPaper;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.opening.OpenPaper;
import org.jiheng.project.ProjectYear;
import org.jiheng.scheme.Scheme;
import org.jiheng.web.Request;

/** Opens the declaration of a project for a year with what its project says. */
final class OpenTarget {

    private final Database tx;
    private final Request request;

    OpenTarget(Database tx, Request request) {
        this.tx = tx;
        this.request = request;
    }

    Future<Paper> run(ProjectYear year, Scheme scheme, Map<String, String> cells) {
        return new Head(tx, request)
                .of(year)
                .compose(head -> new OpenPaper(tx, request).run(fresh(year, scheme), together(head, cells)));
    }

    private static NewPaper fresh(ProjectYear year, Scheme scheme) {
        var title = year.project().name() + "（" + year.year() + "年度绩效目标申报）";
        return new NewPaper(PaperKind.TARGET, year.project().id(), year.year(), 0, scheme.id(), title, Cells.none());
    }

    private static Map<String, String> together(Map<String, String> head, Map<String, String> cells) {
        var all = new TreeMap<>(cells);
        all.putAll(head);
        return all;
    }
}
