package org.jiheng.dashboard.figure;

import java.util.Map;
import org.jiheng.ledger.Basis;
import org.jiheng.ledger.Tally;
import org.jiheng.web.browsing.Address;

/** The way from a figure to the rows that make it: the score table, narrowed to just those. */
public record Rows(long node, int year, Basis basis) {

    public String all() {
        return address().toString();
    }

    public String where(String name, String value) {
        return address().with(name, value).toString();
    }

    /** Papers of a state; the empty one means that there is none yet. */
    public String state(String name, String state) {
        return where(name, state.isEmpty() ? "NONE" : state);
    }

    /** The projects that have the figures which a mean or a sum is made of. */
    public String known(String figures, Tally count) {
        return count.number() == 0 ? "" : where("known", figures);
    }

    public Rows at(long other) {
        return new Rows(other, year, basis);
    }

    public Address address() {
        return new Address("/scores", Map.of())
                .with("year", year)
                .with("node", node)
                .with("basis", basis.word());
    }

    /** The board that shows them. */
    public Address board() {
        return new Address("/boards/" + node, Map.of()).with("year", year).with("basis", basis.word());
    }
}
