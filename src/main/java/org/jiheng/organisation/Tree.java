package org.jiheng.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.web.page.Status;

/** The tree of a year, unfolded as far as the reader wants to see it. */
public final class Tree {

    /** One line of it; turn is the address at which the branch is unfolded or folded, where it can be. */
    public record Line(Branch branch, int depth, int accounts, String turn, boolean unfolded) {

        public String href() {
            return branch.reached() ? "/organisation/" + branch.id() : "";
        }

        public Status status() {
            return branch.state().status();
        }
    }

    private final TreeView view;
    private final Map<Long, List<Branch>> children = new HashMap<>();
    private final Map<Long, Integer> accounts = new HashMap<>();
    private final Set<Long> found = new HashSet<>();
    private final Set<Long> wayToOwn = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final int size;

    public Tree(List<Branch> branches, TreeView view, long own) {
        this.view = view;
        var shown = branches.stream()
                .filter(each -> view.retired() || each.active())
                .toList();
        var byId = new HashMap<Long, Branch>();
        shown.forEach(each -> byId.put(each.id(), each));
        shown.forEach(each -> hang(each, byId));
        walkUp(byId.get(own), byId, wayToOwn);
        size = shown.size();
        children.getOrDefault(0L, List.of()).forEach(root -> add(root, 0));
    }

    /** Under its parent; what has none that is shown stands at the top. */
    private void hang(Branch branch, Map<Long, Branch> byId) {
        var above = byId.get(branch.parentId());
        children.computeIfAbsent(above == null ? 0L : above.id(), none -> new ArrayList<>())
                .add(branch);
        for (var each = branch; each != null; each = byId.get(each.parentId())) {
            accounts.merge(each.id(), branch.accounts(), Integer::sum);
        }
        if (view.filters() && view.asksFor(branch)) {
            walkUp(branch, byId, found);
        }
    }

    private static void walkUp(Branch from, Map<Long, Branch> byId, Set<Long> way) {
        for (var each = from; each != null; each = byId.get(each.parentId())) {
            way.add(each.id());
        }
    }

    private void add(Branch branch, int depth) {
        if (view.filters() && !found.contains(branch.id())) {
            return;
        }
        var below = children.getOrDefault(branch.id(), List.of());
        var folds = !below.isEmpty() && !staysOpen(branch);
        var open = !folds || view.everything() || view.unfolded().contains(branch.id());
        var turn = folds && !view.everything() ? view.turned(branch.id()) : "";
        lines.add(new Line(branch, depth, accounts.get(branch.id()), turn, open));
        if (open) {
            below.forEach(each -> add(each, depth + 1));
        }
    }

    private boolean staysOpen(Branch branch) {
        return view.filters() || branch.kind().isAboveDepartments() || wayToOwn.contains(branch.id());
    }

    /** What stands directly below a node, whether folded or not. */
    public List<Line> below(long id) {
        return children.getOrDefault(id, List.of()).stream()
                .map(child -> new Line(child, 0, accounts.get(child.id()), "", false))
                .toList();
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public int size() {
        return size;
    }
}
