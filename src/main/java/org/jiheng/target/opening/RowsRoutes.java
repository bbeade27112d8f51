package org.jiheng.target.opening;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.PaperStore;
import org.jiheng.paper.saving.SaveCells;
import org.jiheng.problem.Problem;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;

/** Taking single indicators over into a declaration, from another one or as they are sent. */
public final class RowsRoutes {

    private final Database db;

    public RowsRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/targets/:id/rows", OpeningRoutes.FILLERS, this::ask);
        site.post("/targets/:id/rows", OpeningRoutes.FILLERS, this::add);
    }

    private Future<Reply> ask(Request request) {
        return find(request)
                .compose(paper -> new Origins(db, request.viewer())
                        .choices(paper.projectId(), paper.year())
                        .compose(others -> shown(request, paper, others)));
    }

    private Future<Paper> find(Request request) {
        return new PaperStore(db).find(request.id("id"), request.viewer()).map(paper -> {
            if (paper.kind() != PaperKind.TARGET) {
                throw Problem.notFound();
            }
            return paper;
        });
    }

    private Future<Reply> shown(Request request, Paper paper, List<OriginStore.Line> others) {
        var from = request.query("from");
        var indicators = Id.read(from)
                .map(id -> new Origins(db, request.viewer())
                        .find(id)
                        .map(found -> found.declaration().indicators()))
                .orElseGet(() -> Future.succeededFuture(List.of()));
        return indicators.map(found -> Reply.page(
                "target/rows",
                Map.of(
                        "paper", paper,
                        "others", others.stream().map(RowsRoutes::choice).toList(),
                        "from", from,
                        "indicators", found,
                        "form", Form.empty().showing("from", from))));
    }

    private static Choice choice(OriginStore.Line line) {
        return Choice.of(
                String.valueOf(line.id()),
                say("{0} · {1} · {2}|source", String.valueOf(line.year()), line.project(), line.unit()));
    }

    private Future<Reply> add(Request request) {
        var form = request.form();
        return find(request)
                .compose(paper -> new Schemes(db)
                        .find(paper.schemeId())
                        .compose(scheme -> picked(request, form)
                                .map(picked -> rows(paper, scheme, form, picked))
                                .compose(cells -> insert(request, paper, cells))));
    }

    private Future<List<Indicator>> picked(Request request, Form form) {
        return Id.read(form.raw("from"))
                .map(id -> new Origins(db, request.viewer())
                        .find(id)
                        .map(origin -> origin.declaration().indicators().stream()
                                .filter(each -> form.ticked("pick." + each.row().key()))
                                .toList()))
                .orElseGet(() -> Future.succeededFuture(List.of()));
    }

    private static Map<String, String> rows(Paper paper, Scheme scheme, Form form, List<Indicator> picked) {
        var last = paper.cells().lastPlace(IndicatorCell.TABLE);
        var copied = new CopiedRows(scheme, false);
        var cells = new TreeMap<>(copied.cells(picked, last));
        cells.putAll(copied.cells(SentRows.read(form, scheme), last.add(BigDecimal.valueOf(picked.size()))));
        return cells;
    }

    private Future<Reply> insert(Request request, Paper paper, Map<String, String> cells) {
        if (cells.isEmpty()) {
            return Future.succeededFuture(
                    Reply.seeOther(paper.path() + "/rows").saying(say("Tick the indicators to take over")));
        }
        return new Once(db)
                .run(
                        request,
                        tx -> new SaveCells(tx, request)
                                .run(paper.id(), paper.revision(), cells)
                                .map(saved -> Reply.seeOther(paper.path() + "#indicators")
                                        .saying(say(
                                                "Taken over; look through the rows and change what differs here."))));
    }
}
