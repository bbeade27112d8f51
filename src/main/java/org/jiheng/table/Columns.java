package org.jiheng.table;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private static final int HEAD_WITHIN = 10;

    /** The first table in which at least two columns are recognised; the words are said when there is none. */
    public static <H extends Heading> Columns<H> find(List<Table> tables, H[] known, Say none) {
        return tables.stream()
                .map(table -> find(table, known))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> wrong(tables.get(0), none));
    }

    private static <H extends Heading> Optional<Columns<H>> find(Table table, H[] known) {
        var best = -1;
        var most = 1L;
        for (var at = 0; at < Math.min(HEAD_WITHIN, table.lines().size()); at++) {
            var recognised = recognised(table.lines().get(at), known);
            if (recognised > most) {
                best = at;
                most = recognised;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        return Optional.of(below(table, isSecondHead(table.lines(), best + 1, known) ? best + 1 : best, known));
    }

    /** Nothing but words that stand over columns. */
    private static <H extends Heading> boolean isSecondHead(List<Line> lines, int at, H[] known) {
        return at < lines.size()
                && lines.get(at).cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .allMatch(cell -> Heading.of(cell, known).isPresent());
    }

    private static <H extends Heading> long recognised(Line line, H[] known) {
        return line.cells().stream()
                .map(cell -> Heading.of(cell, known))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private static <H extends Heading> Columns<H> below(Table table, int head, H[] known) {
        var words = headOf(table.lines(), head, known);
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

    /** A head may be two lines high: where the lower says nothing that is known, the upper counts. */
    private static <H extends Heading> List<String> headOf(List<Line> lines, int head, H[] known) {
        var lower = lines.get(head);
        var upper = head == 0 ? Line.of(0, List.of()) : lines.get(head - 1);
        return IntStream.range(0, Math.max(lower.cells().size(), upper.cells().size()))
                .mapToObj(at -> Heading.of(lower.cell(at), known).isEmpty()
                                && Heading.of(upper.cell(at), known).isPresent()
                                && !recognisedIn(lower, Heading.of(upper.cell(at), known), known)
                        ? upper.cell(at)
                        : lower.cell(at))
                .toList();
    }

    private static <H extends Heading> boolean recognisedIn(Line line, Optional<H> heading, H[] known) {
        return line.cells().stream().anyMatch(cell -> Heading.of(cell, known).equals(heading));
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
