package org.jiheng.organisation.chart;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.organisation.Belonging;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.NodeStore;
import org.jiheng.organisation.Tree;
import org.jiheng.organisation.TreeStore;
import org.jiheng.organisation.TreeView;
import org.jiheng.viewer.Role;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.door.Access;

/** The pages on which the organisation is read: the tree of a year, and one node with its history. */
public final class OrganisationRoutes {

    private final Database db;

    public OrganisationRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        site.get("/organisation", Access.inPost(), this::tree);
        site.get("/organisation/:id", Access.inPost(), this::show);
        new NodeDeedRoutes(db).mount(site);
    }

    private Future<Reply> tree(Request request) {
        var view = TreeView.of(Address.of(request));
        var viewer = request.viewer();
        return new TreeStore(db)
                .tree(viewer, view.year())
                .map(branches -> new TreePage(view, new Tree(branches, view, viewer.nodeId())))
                .map(page -> Reply.page("organisation/tree", Map.of("page", page, "form", page.form())));
    }

    private Future<Reply> show(Request request) {
        var viewer = request.viewer();
        var tree = new TreeStore(db);
        return new NodeStore(db)
                .find(request.id("id"), viewer)
                .compose(node -> Future.all(
                                tree.tree(viewer, BudgetYear.current()),
                                NodePage.showsAccounts(viewer) ? tree.accounts(node, viewer) : none(),
                                viewer.is(Role.SYSTEM_ADMIN)
                                        ? tree.isUntouched(node, viewer)
                                        : Future.succeededFuture(false))
                        .map(all -> new NodePage(node, viewer, all.resultAt(0), all.resultAt(1), all.resultAt(2))))
                .map(page -> Reply.page("organisation/show", model(page)));
    }

    private static Map<String, ?> model(NodePage page) {
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("node", page.node());
        model.put("form", Form.empty());
        return model;
    }

    private static Future<List<Belonging>> none() {
        return Future.succeededFuture(List.of());
    }
}
