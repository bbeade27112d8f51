package org.jiheng.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the line of a table that says what stands in its columns. */
final class Heads {

    private static final int HEAD_WITHIN = 10;

    private Heads() {}

    static <H extends Heading> Optional<Integer> line(Table table, H[] known) {
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
        return Optional.of(isSecondHead(table.lines(), best + 1, known) ? best + 1 : best);
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

    /** A head may be two lines high: where the lower says nothing that is known, the upper counts. */
    static <H extends Heading> List<String> words(List<Line> lines, int head, H[] known) {
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
}
