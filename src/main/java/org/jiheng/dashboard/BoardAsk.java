package org.jiheng.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.ledger.Basis;
import org.jiheng.project.Years;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;

/**
 * Which board is asked for and how it is to be shown, as its address says.
 *
 * @param year 0 where the address names none
 */
record BoardAsk(long node, int year, Basis basis, View view, Address here) {

    /** In which form: charts, their tables, or large for a wall. */
    enum View {
        CHARTS,
        TABLES,
        WALL;

        String query() {
            return this == CHARTS ? "" : name().toLowerCase(Locale.ROOT);
        }

        static View read(String text) {
            return text.equals("tables") ? TABLES : text.equals("wall") ? WALL : CHARTS;
        }
    }

    /** The page last, because whatever changes the rows begins at the first page again. */
    private static final List<String> ASKED = List.of("sort", "size", "page");

    static BoardAsk of(Request request) {
        return of(request, View.read(request.query("view")));
    }

    static BoardAsk of(Request request, View view) {
        var node = request.id("node");
        var year = request.query("year");
        var ask = new BoardAsk(
                node,
                year.isBlank() ? 0 : Years.read(year),
                Basis.of(request.query("basis")),
                view,
                new Address("/boards/" + node, Map.of()));
        return ask.with(asked(request));
    }

    private static Map<String, String> asked(Request request) {
        var asked = new TreeMap<String, String>();
        ASKED.forEach(name -> asked.put(name, request.query(name)));
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    private BoardAsk with(Map<String, String> asked) {
        var address = here.with("year", year == 0 ? "" : year)
                .with("basis", basis.word())
                .with("view", view.query());
        for (var name : ASKED) {
            address = asked.containsKey(name) ? address.with(name, asked.get(name)) : address;
        }
        return new BoardAsk(node, year, basis, view, address);
    }

    Rows rows(Place place) {
        return new Rows(node, place.year(), basis);
    }

    /** The same board over the editions handed in last. */
    String latest(Place place) {
        return new Rows(node, place.year(), Basis.LATEST).board().toString();
    }
}
