package org.jiheng.drafting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.drafting.ChoiceStore.Offer;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.page.Choice;

/** Chooses which scheme the papers of a jurisdiction follow in a year. */
final class ChoiceRoutes {

    private static final String HERE = "/schemes/choices";
    private static final String DECLARATIONS = "TARGET";
    private static final String DEPARTMENTS = "OVERALL";

    private final Database db;
    private final Schemes schemes;

    ChoiceRoutes(Database db) {
        this.db = db;
        schemes = new Schemes(db);
    }

    void mount(Site site) {
        site.get(HERE, Drafts.EDITORS, this::show);
        site.post(HERE, Drafts.EDITORS, this::choose);
    }

    private Future<Reply> show(Request request) {
        var year = year(request.query("year"));
        var viewer = request.viewer();
        var choices = new ChoiceStore(db);
        return Future.all(
                        choices.offers(viewer),
                        choices.chosen(year, DECLARATIONS, viewer),
                        choices.chosen(year, DEPARTMENTS, viewer),
                        schemes.inForce(viewer.nodeId(), year, DECLARATIONS))
                .map(all -> {
                    var form = Form.empty()
                            .showing("year", year)
                            .showing(
                                    DECLARATIONS,
                                    all.<Optional<Long>>resultAt(1)
                                            .map(Object::toString)
                                            .orElse(""))
                            .showing(
                                    DEPARTMENTS,
                                    all.<Optional<Long>>resultAt(2)
                                            .map(Object::toString)
                                            .orElse(""));
                    var model = model(form, year, all.resultAt(0));
                    model.put("inForce", all.resultAt(3));
                    model.put("place", viewer.nodeName());
                    return Reply.page("drafting/choices", model);
                });
    }

    private static int year(String text) {
        return text.matches("(199|20\\d|21\\d)\\d") ? Integer.parseInt(text) : BudgetYear.current();
    }

    private static Map<String, Object> model(Form form, int year, List<Offer> offers) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("year", Integer.toString(year));
        model.put("before", Integer.toString(year - 1));
        model.put("after", Integer.toString(year + 1));
        model.put("targets", choices(offers, DECLARATIONS));
        model.put("overall", choices(offers, DEPARTMENTS));
        return model;
    }

    private static List<Choice> choices(List<Offer> offers, String kind) {
        return offers.stream()
                .filter(offer -> suits(offer, kind))
                .map(offer -> Choice.of(
                        Long.toString(offer.id()),
                        say("{0} · {1}, version {2}", offer.name(), offer.code(), offer.version())))
                .toList();
    }

    /** A declaration needs blocks in which units declare indicators. */
    private static boolean suits(Offer offer, String kind) {
        return kind.equals(DEPARTMENTS)
                ? offer.object().equals("DEPARTMENT")
                : offer.object().equals("PROJECT")
                        && !SchemeReader.read(offer.id(), SchemeShape.read(offer.content()))
                                .targetBlocks()
                                .isEmpty();
    }

    private Future<Reply> choose(Request request) {
        var form = request.form();
        var year = form.year("year", say("Enter a year, such as 2026"));
        return new ChoiceStore(db).offers(request.viewer()).compose(offers -> {
            for (var kind : List.of(DECLARATIONS, DEPARTMENTS)) {
                if (!form.raw(kind).isEmpty() && offered(form, kind, offers).isEmpty()) {
                    form.complain(kind, say("Choose one of the schemes offered"));
                }
            }
            return form.broken()
                    ? Future.succeededFuture(Reply.askAgain("drafting/choices", again(request, form, year, offers)))
                    : new Once(db)
                            .run(
                                    request,
                                    tx -> new ChooseScheme(tx, request, year)
                                            .run(DECLARATIONS, offered(form, DECLARATIONS, offers))
                                            .compose(done -> new ChooseScheme(tx, request, year)
                                                    .run(DEPARTMENTS, offered(form, DEPARTMENTS, offers)))
                                            .map(done -> Reply.seeOther(HERE + "?year=" + year)
                                                    .saying(say(
                                                            "The choice for {0} was saved.", Integer.toString(year)))));
        });
    }

    private static Map<String, Object> again(Request request, Form form, int year, List<Offer> offers) {
        var model = model(form, year(Integer.toString(year)), offers);
        model.put("place", request.viewer().nodeName());
        return model;
    }

    private static Optional<Offer> offered(Form form, String kind, List<Offer> offers) {
        var id = Id.read(form.raw(kind)).orElse(0L);
        return offers.stream()
                .filter(offer -> offer.id() == id && suits(offer, kind))
                .findFirst();
    }
}
