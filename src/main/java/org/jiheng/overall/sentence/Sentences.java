package org.jiheng.overall.sentence;

import static org.jiheng.words.Say.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.overall.sentence.Bound.Changed;
import org.jiheng.paper.Cells;
import org.jiheng.words.Say;

/** The sentences of a department's report that state figures: in step with them, or marked as being so no longer. */
public final class Sentences {

    /** Each with what it is called, in the order of the report. */
    private static final List<Map.Entry<String, Say>> NAMES = List.of(
            Map.entry("execution", say("Sentence on the execution of the budget")),
            Map.entry("initial", say("Sentence on the budget at the beginning of the year")),
            Map.entry("carryover", say("Sentence on what was carried over")),
            Map.entry("difference", say("Sentence on the difference of budget and accounts")),
            Map.entry("score", say("Sentence on the score of the department")),
            Map.entry("projects", say("Sentence on the projects")));

    private static final String CELL = "t.";
    private static final String OF = ".of";
    private static final List<Template> TEMPLATES = templates();

    private final Cells cells;
    private final Figured kept;
    private final Figured now;

    private Sentences(Cells cells, Figured kept, Figured now) {
        this.cells = cells;
        this.kept = kept;
        this.now = now;
    }

    /** Of a paper that is filled in or read with the figures it had when it was handed in, beside those of now. */
    public static List<Bound> of(Cells cells, Figured kept, Figured now) {
        var sentences = new Sentences(cells, kept, now);
        return NAMES.stream()
                .map(each -> sentences.bound(each.getKey(), each.getValue()))
                .toList();
    }

    public static List<Bound> of(Cells cells, Figured now) {
        return of(cells, now, now);
    }

    public static String cell(String name) {
        return CELL + name;
    }

    public static String ofCell(String name) {
        return CELL + name + OF;
    }

    /** What such a cell is called; empty for a cell that holds no sentence nor its figures. */
    public static Optional<Say> label(String cell) {
        return NAMES.stream()
                .filter(each -> cell.equals(cell(each.getKey())) || cell.equals(ofCell(each.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Bound bound(String name, Say label) {
        var typed = cells.value(cell(name)).strip();
        var automatic = automatic(name, now);
        var before = automatic(name, kept).orElse("");
        var reworded = !typed.isEmpty() && !typed.equals(before);
        return new Bound(
                name,
                label,
                reworded ? typed : before,
                automatic,
                reworded,
                reworded ? changes(name, wordedFor(name)) : before.isEmpty() ? List.of() : changes(name, kept),
                missing(name),
                now.written(template(name, now).figures()));
    }

    /** A wording of which nobody noted the figures is not called stale, only wrong where it is. */
    private Figured wordedFor(String name) {
        return Figured.read(cells.value(ofCell(name)));
    }

    private List<Changed> changes(String name, Figured before) {
        if (before.values().isEmpty()) {
            return List.of();
        }
        return Stream.concat(template(name, before).figures().stream(), template(name, now).figures().stream())
                .distinct()
                .filter(figure -> before.of(figure).isPresent() || isSaid(name, figure))
                .map(figure -> new Changed(
                        figure, before.of(figure).orElse(""), now.of(figure).orElse("")))
                .filter(each -> !Objects.equals(each.before(), each.now()))
                .toList();
    }

    /** Whether the words of now state it. */
    private boolean isSaid(String name, Stated figure) {
        return template(name, now).figures().contains(figure);
    }

    private static Optional<String> automatic(String name, Figured figures) {
        return template(name, figures).filled(figures);
    }

    private static Template template(String name, Figured figures) {
        return TEMPLATES.stream()
                .filter(each -> each.name().equals(name) && each.fits(figures))
                .findFirst()
                .orElseThrow();
    }

    private List<Say> missing(String name) {
        return template(name, now).figures().stream()
                .filter(each -> now.of(each).isEmpty())
                .map(Stated::label)
                .toList();
    }

    private static List<Template> templates() {
        try (var file = Sentences.class.getResourceAsStream("/sentences/department.txt")) {
            var templates = new ArrayList<Template>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Template::read)
                    .forEach(templates::add);
            return List.copyOf(templates);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
