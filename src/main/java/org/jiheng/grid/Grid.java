package org.jiheng.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table edited like a spreadsheet: its name stands first in the names of its cells ({@code i.k3f9x2.level3}), its
 * columns are those of the paper form, its rows stand in groups. When it is closed it is read as text.
 */
public record Grid(
        String name,
        Object caption,
        List<GridColumn> columns,
        List<GridGroup> groups,
        boolean open,
        boolean addable,
        String groupedBy,
        GridSum total) {

    private static final String GROUP = "group";

    public Grid {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    public static Grid of(String name, Object caption, List<GridColumn> columns, List<GridGroup> groups) {
        return new Grid(name, caption, columns, groups, true, true, GROUP, null);
    }

    public Grid totalling(GridSum sum) {
        return new Grid(name, caption, columns, groups, open, addable, groupedBy, sum);
    }

    /** Whether it may be edited. */
    public Grid open(boolean editable) {
        return new Grid(name, caption, columns, groups, editable, addable && editable, groupedBy, total);
    }

    /** The cell of every row that says to which group it belongs. */
    public Grid groupedBy(String column) {
        return new Grid(name, caption, columns, groups, open, addable, column, total);
    }

    /** The rows are given: none is added, moved or deleted here. */
    public Grid withFixedRows() {
        return new Grid(name, caption, columns, groups, open, false, groupedBy, total);
    }

    /** The groups as they are drawn, their rows numbered through. */
    public List<DrawnGroup> sections() {
        var sections = new ArrayList<DrawnGroup>();
        var lone = lone();
        var number = 0;
        for (var group : groups) {
            var rows = new ArrayList<DrawnRow>();
            for (var row : group.rows()) {
                number += row.gone() ? 0 : 1;
                rows.add(new DrawnRow(lone, group.lone(), row, number));
            }
            sections.add(new DrawnGroup(this, group, rows));
        }
        return sections;
    }

    /** The table as each of its rows sees it, which is the same in every paper of its kind. */
    Grid lone() {
        return new Grid(name, null, columns, List.of(), open, addable, groupedBy, null);
    }

    /** What stands before its rows. */
    public DrawnHead head() {
        return new DrawnHead(lone());
    }

    /** The columns of the table itself; the others stand in the panels below its rows. */
    public List<GridColumn> inTable() {
        return columns.stream().filter(column -> !column.inPanel()).toList();
    }

    public List<GridColumn> inPanel() {
        return columns.stream().filter(GridColumn::inPanel).toList();
    }

    public List<GridColumn> explained() {
        return columns.stream().filter(column -> column.hint() != null).toList();
    }

    /** The columns into which something is typed, in the order in which a block is pasted. */
    public String typed() {
        return columns.stream().filter(GridColumn::isTyped).map(GridColumn::key).collect(Collectors.joining(" "));
    }

    public boolean grouped() {
        return groups.stream().anyMatch(group -> group.label() != null);
    }

    public boolean footed() {
        return total != null || addable && !grouped();
    }

    /** How many columns the table has: the number before those of the paper, what can be done with the row after. */
    public int span() {
        return inTable().size() + (unfolding() ? 2 : 1);
    }

    /** Whether a row has a panel to unfold below it. */
    public boolean unfolding() {
        return open && (addable || !inPanel().isEmpty());
    }
}
