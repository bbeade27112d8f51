package org.jiheng.organisation.chart;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.organisation.Belonging;
import org.jiheng.organisation.Branch;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Node;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.Tree;
import org.jiheng.organisation.TreeView;
import org.jiheng.organisation.change.ChangeDetails;
import org.jiheng.organisation.change.MarkFinanceBureau;
import org.jiheng.organisation.change.Move;
import org.jiheng.organisation.change.NodeDeed;
import org.jiheng.organisation.change.Rename;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Say;

/** The page of one node: what it is, what stands below it, who belongs to it, and how it came to be so. */
record NodePage(Node node, Viewer viewer, List<Branch> tree, List<Belonging> accounts, boolean untouched) {

    /** A step on the way down to the node; its label is a sentence or a name. */
    public record Step(String href, Object label) {}

    static boolean showsAccounts(Viewer viewer) {
        return viewer.isAny(EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR));
    }

    public boolean showsAccounts() {
        return showsAccounts(viewer);
    }

    public List<Step> crumbs() {
        var crumbs = new ArrayList<Step>();
        crumbs.add(new Step("/organisation", say("Organisation")));
        above().stream()
                .filter(Branch::reached)
                .forEach(each -> crumbs.add(new Step("/organisation/" + each.id(), each.name())));
        return crumbs;
    }

    private List<Branch> above() {
        Map<Long, Branch> byId = new HashMap<>();
        tree.forEach(branch -> byId.put(branch.id(), branch));
        var way = new LinkedList<Branch>();
        for (var each = byId.get(node.now().parentId()); each != null; each = byId.get(each.parentId())) {
            way.addFirst(each);
        }
        return way;
    }

    public List<Tree.Line> children() {
        return new Tree(tree, TreeView.whole(), node.id()).below(node.id());
    }

    public Status status() {
        return node.now().status();
    }

    public List<SummaryRow> answers() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(say("Kind"), node.kind().label(), null));
        rows.add(new SummaryRow(say("Name"), node.name(), to(new Rename(), "")));
        if (node.kind() != NodeKind.PLATFORM) {
            rows.add(new SummaryRow(say("Stands under"), path(), to(new Move(), "")));
        }
        if (node.isDepartment()) {
            var answer = node.financeBureau() ? say("Yes") : say("No");
            rows.add(new SummaryRow(say("Finance bureau"), answer, to(new MarkFinanceBureau(), "")));
        }
        addDetails(rows);
        return rows;
    }

    private Object path() {
        return above().isEmpty()
                ? node.now().parentName()
                : String.join(" › ", above().stream().map(Branch::name).toList());
    }

    private void addDetails(List<SummaryRow> rows) {
        var details = node.details();
        rows.add(new SummaryRow(say("Code"), node.now().code(), to(new ChangeDetails(), "#f-code")));
        rows.add(new SummaryRow(say("Region code"), details.regionCode(), to(new ChangeDetails(), "#f-regionCode")));
        rows.add(new SummaryRow(say("Address"), details.address(), to(new ChangeDetails(), "#f-address")));
        rows.add(new SummaryRow(say("Postcode"), details.postcode(), to(new ChangeDetails(), "#f-postcode")));
        rows.add(new SummaryRow(say("Phone"), details.phone(), to(new ChangeDetails(), "#f-phone")));
    }

    public NodeOffers offers() {
        return new NodeOffers(node, viewer, untouched);
    }

    private String to(NodeDeed deed, String field) {
        return offers().has(deed) ? node.href() + "/" + deed.noun() + field : null;
    }

    public String year() {
        return String.valueOf(BudgetYear.current());
    }

    public List<Column> childColumns() {
        return TreePage.columnsOfATree();
    }

    public List<Column> accountColumns() {
        return columns(say("Name|person"), say("User name"), say("Status"));
    }

    public List<Column> historyColumns() {
        return offers().undoes()
                ? columns(say("Year"), say("Name"), say("Stands under"), say("Status"), say("Undo"))
                : columns(say("Year"), say("Name"), say("Stands under"), say("Status"));
    }

    private static List<Column> columns(Say... labels) {
        return Stream.of(labels)
                .map(label -> new Column(label, false, null, null))
                .toList();
    }
}
