package org.jiheng.drafting.sheet;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.pack.Pointer;
import org.jiheng.pack.Shape;
import org.jiheng.pack.Tree;
import org.jiheng.regulation.article.Terms;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.web.page.Choice;

/** A part of a draft as a form: what can be typed where, and what stands there now. */
public record Sheet(List<Section> sections) {

    private static final int SPARE_ROWS = 3;
    private static final int LONG = 150;

    /** One value: its name in the form, what kind of field it takes, what may be chosen. */
    public record Field(String name, Object label, Object row, String type, List<Choice> choices, boolean optional) {

        public boolean choice() {
            return !choices.isEmpty();
        }

        public boolean tick() {
            return type.equals("boolean");
        }

        public boolean area() {
            return type.equals("area");
        }

        public boolean number() {
            return type.equals("number") || type.equals("integer");
        }
    }

    /** Rows that are edited in a table, with some empty ones to add. */
    public record Table(List<Object> heads, List<List<Field>> rows) {}

    /** What belongs together: single values that settle one thing, a table, or both. */
    public record Section(String id, Object title, List<Field> fields, List<Table> tables) {}

    static String field(String at) {
        return at.substring(1).replace('/', '.');
    }

    public static Sheet of(Part part, Map<String, Object> content) {
        var singles = new LinkedHashMap<String, List<String>>();
        var grids = new LinkedHashMap<String, Part.Grid>();
        part.singles()
                .forEach(at -> singles.computeIfAbsent(topic(at), topic -> new ArrayList<>())
                        .add(at));
        grids(part, content).forEach(grid -> grids.put(topic(grid.at() + "/0"), grid));
        return new Sheet(Stream.concat(singles.keySet().stream(), grids.keySet().stream())
                .distinct()
                .map(topic -> section(topic, singles.getOrDefault(topic, List.of()), grids.get(topic), content))
                .toList());
    }

    /** What a place is about: what holds it, whether as a value or as rows. */
    private static String topic(String at) {
        return at.replaceFirst("/[^/]*$", "").replaceFirst("/(list|steps|sections)$", "");
    }

    private static Section section(String topic, List<String> singles, Part.Grid grid, Map<String, Object> content) {
        return new Section(
                topic.isEmpty() ? "head" : field(topic).replace('.', '-'),
                title(topic, content),
                singles.stream().map(at -> field(at, Names.of(at), "")).toList(),
                Stream.ofNullable(grid).map(rows -> table(rows, content)).toList());
    }

    static Stream<Part.Grid> grids(Part part, Map<String, Object> content) {
        return part.grids(Tree.of(content).trees("blocks").size()).stream().filter(grid -> !isRate(grid, content));
    }

    /** A block for the rate of execution has no types. */
    private static boolean isRate(Part.Grid grid, Map<String, Object> content) {
        return grid.at().endsWith("/types")
                && "EXECUTION".equals(Pointer.find(content, grid.at().replace("/types", "/kind")));
    }

    private static Field field(String at, Object label, Object row) {
        var steps = Pointer.steps(at);
        var shape = SchemeShape.shape().at(steps).orElseThrow();
        var parent = SchemeShape.shape().at(steps.subList(0, steps.size() - 1)).orElseThrow();
        var optional = !parent.required().contains(steps.get(steps.size() - 1));
        return new Field(field(at), label, row, type(shape), choices(shape), optional);
    }

    private static String type(Shape shape) {
        return shape.type().equals("string") && shape.choices().isEmpty() && shape.longest() > LONG
                ? "area"
                : shape.type();
    }

    private static List<Choice> choices(Shape shape) {
        return shape.choices().stream()
                .map(code -> Choice.of(code, Terms.of(code)))
                .toList();
    }

    private static Table table(Part.Grid grid, Map<String, Object> content) {
        var rows = new ArrayList<List<Field>>();
        var there = Pointer.find(content, grid.at()) instanceof List<?> list ? list.size() : 0;
        for (var number = 0; number < there + SPARE_ROWS; number++) {
            var at = grid.at() + "/" + number;
            var row = say("Row {0}", number + 1);
            rows.add(grid.columns().stream()
                    .map(column -> field(at + "/" + column, Names.of(at + "/" + column), row))
                    .toList());
        }
        var heads = grid.columns().stream()
                .map(column -> Names.of(grid.at() + "/0/" + column))
                .toList();
        return new Table(heads, rows);
    }

    private static Object title(String topic, Map<String, Object> content) {
        var block = topic.endsWith("/types") ? Pointer.find(content, topic.replace("/types", "/name")) : null;
        if (block != null) {
            return say("Types of “{0}”", block);
        }
        return topic.isEmpty() ? say("The scheme") : Names.of(topic);
    }

    /** What stands there now, as if it had been typed. */
    public Form typed(Map<String, Object> content) {
        var form = Form.empty();
        all().forEach(field -> form.showing(
                field.name(),
                Typed.shown(Pointer.find(content, "/" + field.name().replace('.', '/')))));
        return form;
    }

    private Stream<Field> all() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.fields().stream(),
                        section.tables().stream()
                                .flatMap(table -> table.rows().stream().flatMap(List::stream))));
    }
}
