package org.jiheng.organisation;

import static java.util.stream.Collectors.toCollection;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.form.Id;
import org.jiheng.web.browsing.Address;

/** Which part of the tree a reader has asked for in the address: year, name, what is unfolded, whether retired too. */
public record TreeView(Address here, int year, String words, boolean retired, boolean everything, Set<Long> unfolded) {

    private static final String OPEN = "open";
    private static final String ALL = "all";

    public static TreeView of(Address here) {
        var open = here.value(OPEN).orElse("");
        return new TreeView(
                here,
                here.value("year")
                        .filter(TreeView::isYear)
                        .map(Integer::parseInt)
                        .orElse(BudgetYear.current()),
                here.value("name").orElse("").strip(),
                here.value("retired").isPresent(),
                open.equals(ALL),
                Arrays.stream(open.split("-"))
                        .flatMap(id -> Id.read(id).stream())
                        .collect(toCollection(LinkedHashSet::new)));
    }

    /** This year with all that is retired, nothing folded. */
    public static TreeView whole() {
        return new TreeView(new Address("/organisation", Map.of()), BudgetYear.current(), "", true, true, Set.of());
    }

    private static boolean isYear(String text) {
        return text.matches("\\d{4}")
                && Integer.parseInt(text) >= BudgetYear.FIRST
                && Integer.parseInt(text) <= BudgetYear.LAST;
    }

    public boolean filters() {
        return !words.isEmpty();
    }

    public boolean asksFor(Branch branch) {
        return key(branch.name()).contains(key(words)) || key(branch.code()).contains(key(words));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }

    /** The same page with one branch unfolded or folded, and that branch in sight. */
    public String turned(long id) {
        var turned = new LinkedHashSet<>(unfolded);
        if (!turned.remove(id)) {
            turned.add(id);
        }
        var text = turned.stream().map(String::valueOf).collect(Collectors.joining("-"));
        return (turned.isEmpty() ? here.without(OPEN) : here.with(OPEN, text)) + "#n" + id;
    }

    public String unfoldedWhole() {
        return here.with(OPEN, ALL).toString();
    }

    public String folded() {
        return here.without(OPEN).toString();
    }
}
