package org.jiheng.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.web.page.Choice;

/**
 * A column of a grid, as the paper form names it; what a cell offers may depend on its group. The naming column gives
 * every row the name by which it is spoken of, and stays in view.
 */
public record GridColumn(
        String key,
        Object label,
        GridKind kind,
        GridWidth width,
        int limit,
        Object hint,
        boolean naming,
        boolean echoes,
        Map<String, List<Choice>> options) {

    private static final String ANY_GROUP = "";

    public GridColumn {
        options = Map.copyOf(options);
    }

    public static GridColumn of(GridKind kind, String key, Object label) {
        var width = kind == GridKind.TEXT ? GridWidth.MEDIUM : GridWidth.NARROW;
        return new GridColumn(key, label, kind, width, 0, null, false, false, Map.of());
    }

    public GridColumn narrow() {
        return wide(GridWidth.NARROW);
    }

    public GridColumn medium() {
        return wide(GridWidth.MEDIUM);
    }

    public GridColumn wide() {
        return wide(GridWidth.WIDE);
    }

    private GridColumn wide(GridWidth enough) {
        return new GridColumn(key, label, kind, enough, limit, hint, naming, echoes, options);
    }

    /** The most characters a cell may hold, counted as code points. */
    public GridColumn limit(int longest) {
        return new GridColumn(key, label, kind, width, longest, hint, naming, echoes, options);
    }

    /** How the column is filled in, with an example. */
    public GridColumn hint(Object instruction) {
        return new GridColumn(key, label, kind, width, limit, instruction, naming, echoes, options);
    }

    public GridColumn namingTheRow() {
        return new GridColumn(key, label, kind, width, limit, hint, true, echoes, options);
    }

    /** Shows below each cell how it was read, as the fact named after it. */
    public GridColumn echoing() {
        return new GridColumn(key, label, kind, width, limit, hint, naming, true, options);
    }

    public GridColumn offering(List<Choice> choices) {
        return offering(ANY_GROUP, choices);
    }

    public GridColumn offering(String group, List<Choice> choices) {
        var more = new HashMap<>(options);
        more.put(group, List.copyOf(choices));
        return new GridColumn(key, label, kind, width, limit, hint, naming, echoes, more);
    }

    List<Choice> offered(String group) {
        return options.getOrDefault(group, options.getOrDefault(ANY_GROUP, List.of()));
    }

    public boolean inPanel() {
        return kind == GridKind.LONG;
    }

    boolean isTyped() {
        return kind != GridKind.FACT;
    }

    public boolean sum() {
        return kind == GridKind.SUM;
    }

    public boolean out() {
        return kind == GridKind.OUT;
    }

    boolean isNumber() {
        return kind == GridKind.FIGURE || kind == GridKind.SUM || kind == GridKind.FACT && width == GridWidth.NARROW;
    }

    /** How the head of the column looks. */
    public String look() {
        var look = kind == GridKind.TICK || kind == GridKind.OUT ? "ticks" : isNumber() ? "number" : "";
        var size = width == GridWidth.NARROW ? "" : width == GridWidth.WIDE ? "wide" : "medium";
        return String.join(" ", List.of(look, size, naming ? "pin" : ""))
                .strip()
                .replaceAll(" +", " ");
    }
}
