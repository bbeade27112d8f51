package org.jiheng.table;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.words.Say;

/**
 * A table whose columns were recognised by the words over them, in whatever order they stand.
 *
 * @param heads the words over each recognised column, as written
 * @param titles what stands above the column heads
 * @param rows the lines below them
 */
public record Columns<H extends Heading>(
        Table table,
        Map<H, Integer> places,
        Map<H, String> heads,
        List<String> titles,
        List<Line> rows,
        List<String> unused,
        Optional<Say> complaint) {

    /** The first table in which at least two columns are recognised; the words are said when there is none. */
    public static <H extends Heading> Columns<H> find(List<Table> tables, H[] known, Say none) {
        return tables.stream()
                .map(table -> Heads.line(table, known).map(head -> below(table, head, known)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> wrong(tables.get(0), none));
    }

    private static <H extends Heading> Columns<H> below(Table table, int head, H[] known) {
        var words = Heads.words(table.lines(), head, known);
        var places = new HashMap<H, Integer>();
        var heads = new HashMap<H, String>();
        var unused = new ArrayList<String>();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var heading = Heading.of(word, known);
            if (heading.isPresent() && places.putIfAbsent(heading.get(), at) != null) {
                return wrong(
                        table,
                        say(
                                "Keep one column “{0}”; there are two",
                                heading.get().label()));
            }
            heading.ifPresent(found -> heads.put(found, word));
            if (heading.isEmpty() && !word.isBlank()) {
                unused.add(word);
            }
        }
        return new Columns<>(
                table,
                places,
                heads,
                table.lines().subList(0, head).stream()
                        .flatMap(line -> line.cells().stream())
                        .filter(cell -> !cell.isBlank())
                        .toList(),
                table.lines().subList(head + 1, table.lines().size()),
                unused,
                missing(places, known));
    }

    private static <H extends Heading> Optional<Say> missing(Map<H, Integer> places, H[] known) {
        return List.of(known).stream()
                .filter(heading -> heading.needed() && !places.containsKey(heading))
                .findFirst()
                .map(heading -> say("Add the column “{0}”; it is missing", heading.label()));
    }

    private static <H extends Heading> Columns<H> wrong(Table table, Say words) {
        return new Columns<>(table, Map.of(), Map.of(), List.of(), List.of(), List.of(), Optional.of(words));
    }

    public boolean has(H heading) {
        return places.containsKey(heading);
    }

    /** What a line says in a column; nothing where the column is not there. */
    public String cell(Line line, H heading) {
        var place = places.get(heading);
        return place == null ? "" : line.cell(place);
    }

    /** Whether the cell is one with that of the line above. */
    public boolean shared(Line line, H heading) {
        return has(heading) && line.shared().contains(places.get(heading));
    }

    /** The same with another complaint, when what stands below the heads is not as it should be. */
    public Columns<H> refused(Optional<Say> words) {
        return complaint.isPresent() || words.isEmpty()
                ? this
                : new Columns<>(table, places, heads, titles, rows, unused, words);
    }
}
