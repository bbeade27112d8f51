package org.jiheng.organisation.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.Form;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Details;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.Placement;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.organisation.errand.Surroundings.Blame;
import org.jiheng.organisation.errand.SurroundingsStore;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** Adds a node of a fitting kind under this one. */
public final class AddChild implements NodeDeed {

    private static final Blame BLAME = new Blame("year", "name", "year", true);

    @Override
    public String noun() {
        return "children";
    }

    @Override
    public boolean fits(Node node, Viewer viewer) {
        return node.inUse() && !node.kind().held().isEmpty();
    }

    @Override
    public Form opening(Node node) {
        var held = node.kind().held();
        return Form.empty().showing("kind", held.size() == 1 ? held.get(0) : "").showing("year", BudgetYear.current());
    }

    @Override
    public Future<Map<String, ?>> setting(Errand errand) {
        return Future.succeededFuture(Map.of(
                "kinds",
                kinds(errand.node()),
                "years",
                BudgetYear.choices(errand.node().placements().get(0).fromYear())));
    }

    private static List<Choice> kinds(Node parent) {
        return parent.kind().held().stream()
                .map(kind -> Choice.of(kind.code(), kind.label()))
                .toList();
    }

    @Override
    public Future<Optional<Change>> carryOut(Errand errand) {
        var form = errand.form();
        var parent = errand.node();
        var kind = NodeForm.kind(form, parent);
        var name = NodeForm.name(form);
        var code = NodeForm.code(form);
        var year = NodeForm.year(form);
        var details = NodeForm.details(form);
        var placement = Placement.first(year, parent.id(), parent.lastName(), name, code);
        return form.broken()
                ? Errand.refused()
                : new SurroundingsStore(errand.db())
                        .around(0, false, placement, errand.viewer())
                        .compose(around -> {
                            around.complain(form, kind, placement, BLAME);
                            return form.broken() ? Errand.refused() : add(errand, kind, placement, details);
                        });
    }

    private static Future<Optional<Change>> add(Errand errand, NodeKind kind, Placement placement, Details details) {
        return errand.work()
                .add(errand.viewer().scope(), kind, false, details)
                .compose(id -> errand.work()
                        .place(errand.viewer().scope(), id, placement)
                        .map(placed -> Optional.of(told(id, kind, placement, details))));
    }

    public static Change told(long id, NodeKind kind, Placement placement, Details details) {
        var change = Change.of("node", id, id, Deed.ADDED_NODE, placement.name())
                .cell("from year", null, placement.fromYear())
                .cell("kind", null, kind.title())
                .cell("name", null, placement.name())
                .cell("code", "", placement.code())
                .cell("parent", "", placement.parentName());
        return new Details("", "", "", "").compared(details, change);
    }

    @Override
    public Say said(Errand errand) {
        return say(
                "{0} was added under {1}.",
                errand.form().raw("name").strip(), errand.node().name());
    }
}
