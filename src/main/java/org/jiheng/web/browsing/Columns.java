package org.jiheng.web.browsing;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.words.Say;

/** The columns of a table that is sorted through its address: {@code sort=name} upwards, {@code sort=-name} downwards. */
public final class Columns {

    private final Address here;
    private final String sorted;
    private final List<Column> columns = new ArrayList<>();

    /** Sorted as the address says, or else by this column. */
    public Columns(Address here, String otherwise) {
        this.here = here;
        this.sorted = here.value("sort").orElse(otherwise);
    }

    public Columns words(String key, Say label) {
        return add(key, label, false);
    }

    public Columns number(String key, Say label) {
        return add(key, label, true);
    }

    public Columns plain(Say label) {
        columns.add(new Column(label, false, null, null));
        return this;
    }

    /** Figures by which the list is not sorted. */
    public Columns figures(Say label) {
        columns.add(new Column(label, true, null, null));
        return this;
    }

    private Columns add(String key, Say label, boolean number) {
        var up = sorted.equals(key);
        var down = sorted.equals("-" + key);
        var href = here.with("sort", up ? "-" + key : key).toString();
        columns.add(new Column(label, number, href, up ? "ascending" : down ? "descending" : "none"));
        return this;
    }

    public List<Column> list() {
        return List.copyOf(columns);
    }
}
