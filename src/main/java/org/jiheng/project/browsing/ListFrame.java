package org.jiheng.project.browsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.project.Years;
import org.jiheng.user.Nodes;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;

/** What stands around the lines of every list of a budget year: its filters, and the ways to a file of it and to all. */
public final class ListFrame {

    private ListFrame() {}

    public static Map<String, Object> of(Request request, ListFilter filter, Nodes nodes, List<Integer> years) {
        var here = Address.of(request);
        var model = new HashMap<String, Object>();
        model.put("form", filter.typed());
        model.put("year", String.valueOf(filter.year()));
        model.put("years", Years.choices(asked(filter, years)));
        model.put("nodes", nodes.choices());
        model.put("chosen", filter.chosen(here, nodes));
        model.put("csv", new Address(here.path() + ".csv", here.without("size").query()).toString());
        model.put("all", here.path() + "?year=" + filter.year());
        return model;
    }

    /** The year the page is about is among them though nothing is kept of it, or its field would show another. */
    private static List<Integer> asked(ListFilter filter, List<Integer> years) {
        return Stream.concat(years.stream(), Stream.of(filter.year())).toList();
    }
}
