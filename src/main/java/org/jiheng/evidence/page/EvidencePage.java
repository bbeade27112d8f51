package org.jiheng.evidence.page;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.evidence.EvidenceStore;
import org.jiheng.evidence.Limits;
import org.jiheng.evidence.box.Boxes;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.evidence.box.Places;
import org.jiheng.evidence.intake.Refusal;
import org.jiheng.evidence.intake.Sending;
import org.jiheng.form.Form;
import org.jiheng.paper.Desks;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;

/** The page with all files of a paper: what lies where, how much room there is, what was taken away again. */
final class EvidencePage {

    private final Database db;
    private final Desks desks;
    private final Limits limits;

    EvidencePage(Database db, Desks desks, Limits limits) {
        this.db = db;
        this.desks = desks;
        this.limits = limits;
    }

    /** With what was just refused, if anything was. */
    Future<Reply> draw(Request request, List<Sending.Outcome> refused) {
        var edition =
                request.query("edition").matches("[1-9]\\d{0,3}") ? Integer.parseInt(request.query("edition")) : 0;
        return Cover.open(db, request.id("id"), edition, request.viewer())
                .compose(cover -> model(request, cover))
                .map(model -> {
                    model.put("refused", refused);
                    return refused.isEmpty()
                            ? Reply.page("evidence/list", model)
                            : Reply.askAgain("evidence/list", model);
                });
    }

    private Future<Map<String, Object>> model(Request request, Cover cover) {
        var paper = cover.paper();
        var viewer = request.viewer();
        var store = new EvidenceStore(db);
        return Future.all(
                        new Evidence(db, limits).boxes(cover, viewer),
                        desks.at(paper, db).compose(desk -> Places.of(db, paper, desk, viewer)),
                        store.room(paper.id(), viewer),
                        viewer.is(Role.FILLER) ? store.removed(paper.id(), viewer) : Future.succeededFuture(List.of()))
                .map(all -> {
                    Boxes boxes = all.resultAt(0);
                    Places places = all.resultAt(1);
                    var model = new HashMap<String, Object>();
                    model.put("cover", cover);
                    model.put("paper", paper);
                    model.put("boxes", boxes.filled(places));
                    model.put(
                            "signed",
                            boxes.at(
                                    Attachment.SIGNED,
                                    places.place(Attachment.SIGNED).label()));
                    model.put(
                            "signedEdition",
                            cover.edition().map(Edition::number).orElse(paper.edition()));
                    model.put("places", offered(boxes, places));
                    model.put("form", Form.empty().showing("place", request.query("place")));
                    model.put("room", all.resultAt(2));
                    model.put("limits", limits);
                    model.put("kinds", Refusal.kinds());
                    model.put("removed", all.resultAt(3));
                    return model;
                });
    }

    private static List<Places.Place> offered(Boxes boxes, Places places) {
        var signed = Stream.of(places.place(Attachment.SIGNED)).filter(place -> boxes.adds(Attachment.SIGNED));
        return boxes.adds(Attachment.FORM)
                ? Stream.concat(places.all().stream(), signed).toList()
                : signed.toList();
    }
}
