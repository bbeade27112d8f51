package org.jiheng.organisation.chart;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.NodeStore;
import org.jiheng.organisation.change.AddChild;
import org.jiheng.organisation.change.ChangeDetails;
import org.jiheng.organisation.change.MarkFinanceBureau;
import org.jiheng.organisation.change.Move;
import org.jiheng.organisation.change.NodeDeed;
import org.jiheng.organisation.change.NodeForm;
import org.jiheng.organisation.change.PutBack;
import org.jiheng.organisation.change.Remove;
import org.jiheng.organisation.change.Rename;
import org.jiheng.organisation.change.Retire;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.errand.TreeWorkStore;
import org.jiheng.organisation.merging.Merge;
import org.jiheng.organisation.merging.Undo;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Role;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;

/** Every deed on a node goes the same way: its page, the tree held still, the form judged, the line in the history. */
final class NodeDeedRoutes {

    static final List<NodeDeed> DEEDS = List.of(
            new AddChild(),
            new ChangeDetails(),
            new Rename(),
            new Move(),
            new Merge(),
            new Retire(),
            new PutBack(),
            new MarkFinanceBureau(),
            new Undo(),
            new Remove());

    private final Database db;

    NodeDeedRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        var administrators = Access.only(Role.SYSTEM_ADMIN);
        for (var deed : DEEDS) {
            var path = "/organisation/:id/" + deed.noun();
            site.get(path, administrators, request -> ask(deed, request));
            site.post(path, administrators, request -> carryOut(deed, request));
        }
    }

    private Future<Reply> ask(NodeDeed deed, Request request) {
        return new NodeStore(db)
                .toChange(request.id("id"), request.viewer())
                .map(node -> fitting(deed, node, request))
                .map(node ->
                        new Errand(db, Actor.of(request), request.viewer(), node, asked(deed.opening(node), request)))
                .compose(errand -> model(deed, errand))
                .map(model -> Reply.page(view(deed), model));
    }

    /** A choice narrowed down through the address stays narrowed. */
    private static Form asked(Form form, Request request) {
        return form.showing("find", request.query("find"));
    }

    private Future<Reply> carryOut(NodeDeed deed, Request request) {
        return new Once(db).run(request, tx -> {
            return new TreeWorkStore(tx)
                    .holdTheTree(request.viewer().scope())
                    .compose(held -> new NodeStore(tx).toChange(request.id("id"), request.viewer()))
                    .map(node -> new Errand(tx, Actor.of(request), request.viewer(), node, request.form()))
                    .compose(errand -> attempt(deed, errand, request));
        });
    }

    private static Future<Reply> attempt(NodeDeed deed, Errand errand, Request request) {
        var node = fitting(deed, errand.node(), request);
        var shown = NodeForm.version(errand.form());
        if (shown != node.version()) {
            errand.form().complain("", deed.state(node));
            return askAgain(deed, errand);
        }
        return errand.work()
                .renew(node, shown, request.viewer())
                .compose(renewed -> deed.carryOut(errand))
                .compose(change ->
                        change.map(made -> finish(deed, errand, made)).orElseGet(() -> askAgain(deed, errand)));
    }

    private static Future<Reply> finish(NodeDeed deed, Errand errand, Change change) {
        var reply = Reply.seeOther(deed.next(errand)).saying(deed.said(errand));
        return change.changesNothing()
                ? Future.succeededFuture(reply)
                : errand.tell(change).map(reply);
    }

    private static Future<Reply> askAgain(NodeDeed deed, Errand errand) {
        return model(deed, errand).map(model -> Reply.askAgain(view(deed), model));
    }

    private static Future<Map<String, Object>> model(NodeDeed deed, Errand errand) {
        return deed.setting(errand).map(setting -> {
            var model = new HashMap<String, Object>(setting);
            model.put("node", errand.node());
            model.put("form", errand.form().showing("version", errand.node().version()));
            model.putIfAbsent("years", BudgetYear.choices(errand.node().last().fromYear()));
            return model;
        });
    }

    private static Node fitting(NodeDeed deed, Node node, Request request) {
        if (deed.fromAbove() && node.isTopOf(request.viewer()) && node.kind() != NodeKind.PLATFORM) {
            throw Problem.forbidden(say("An administrator above this node does this."));
        }
        if (!deed.fits(node, request.viewer())) {
            throw Problem.conflict(say("{0} no longer allows this; open its page again.", node.name()));
        }
        return node;
    }

    private static String view(NodeDeed deed) {
        return "organisation/" + deed.noun();
    }
}
