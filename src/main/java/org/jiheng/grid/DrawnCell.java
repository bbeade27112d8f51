package org.jiheng.grid;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** A cell as it is drawn, which knows its row and column; its name is that of the row and of the column. */
public record DrawnCell(DrawnRow of, GridColumn column, GridCell cell, String name) {

    /** What a cell offers, the chosen one marked. */
    public record Option(String value, Object label, boolean picked) {}

    /** The texts it is called by: the name of its row and the head of its column. */
    public String labels() {
        return of.path() + " " + of.grid().name() + "." + column.key();
    }

    /** Whether there is something to say about it beyond its value. */
    public boolean noted() {
        return complaint() != null || cell.changed();
    }

    /** What a computed figure rests on. */
    public GridCell.Basis basis() {
        return cell.basis();
    }

    /** The fact below it, which new rows have too before anything was read. */
    public String fact() {
        return cell.fact() == null && column.echoes() ? name + ".reading" : cell.fact();
    }

    public String value() {
        return cell.value();
    }

    public Say complaint() {
        return cell.complaint();
    }

    /** Typed in other rows, but not in this one. */
    public boolean given() {
        return cell.fixed() != null;
    }

    public boolean text() {
        return column.kind() == GridKind.TEXT && !given();
    }

    public boolean figure() {
        return (column.kind() == GridKind.FIGURE || column.kind() == GridKind.SUM) && !given();
    }

    public boolean choice() {
        return column.kind() == GridKind.CHOICE && !given();
    }

    public boolean tick() {
        return column.kind() == GridKind.TICK || column.kind() == GridKind.OUT;
    }

    public boolean computed() {
        return column.kind() == GridKind.FACT;
    }

    public boolean ticked() {
        return tick() && !value().isEmpty();
    }

    /** What the reader of a closed table reads. */
    public Object words() {
        return given() ? cell.fixed() : choice() ? chosen() : value();
    }

    private Object chosen() {
        return column.offered(of.group().key()).stream()
                .filter(choice -> choice.value().equals(value()))
                .findFirst()
                .map(Choice::label)
                .orElse(value());
    }

    /** What is offered, and what was typed elsewhere even though it is not offered here. */
    public List<Option> options() {
        var options = new ArrayList<Option>();
        var found = value().isEmpty();
        for (var choice : column.offered(of.group().key())) {
            var picked = choice.value().equals(value());
            found |= picked;
            options.add(new Option(choice.value(), choice.label(), picked));
        }
        if (!found) {
            options.add(new Option(value(), value(), true));
        }
        return options;
    }

    public String look() {
        var look = (tick() ? "ticks " : column.isNumber() ? "number " : "")
                + (column.naming() ? "pin " : "")
                + (complaint() == null ? "" : "wrong ")
                + (cell.changed() ? "changed" : "");
        return look.strip();
    }
}
