package org.jiheng.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may stand at one place of a pack, as a JSON Schema says it; of that language only the words listed here. */
public final class Shape {

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "examples",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems");

    private final Tree whole;
    private final Tree here;

    private Shape(Tree whole, Tree here) {
        this.whole = whole;
        this.here = here.has("$ref")
                ? Tree.of(Pointer.find(whole.entries(), here.text("$ref").substring(1)))
                : here;
        if (!KNOWN.containsAll(this.here.entries().keySet())) {
            throw new IllegalArgumentException(
                    "a shape says what nobody reads: " + this.here.entries().keySet());
        }
    }

    public static Shape read(String schema) {
        return read(schema, "");
    }

    /** The shape that stands at a place of a larger document. */
    public static Shape read(String schema, String at) {
        var faults = new ArrayList<Fault>();
        var whole = Tree.of(Json.read(schema, Manners.PACK, faults));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the schema cannot be read: " + faults);
        }
        return new Shape(whole, Tree.of(Pointer.find(whole.entries(), at)));
    }

    public String type() {
        return types().stream().filter(type -> !type.equals("null")).findFirst().orElse("");
    }

    /** Whether null may stand there, which means that there is no value. */
    boolean allowsNothing() {
        return types().contains("null");
    }

    private List<String> types() {
        return here.has("type") && here.texts("type").isEmpty() ? List.of(here.text("type")) : here.texts("type");
    }

    public String title() {
        return here.text("title");
    }

    public String description() {
        return here.text("description");
    }

    public List<String> choices() {
        return here.texts("enum");
    }

    public Set<String> names() {
        return here.tree("properties").entries().keySet();
    }

    public List<String> required() {
        return here.texts("required");
    }

    /** What may stand under that name, if anything may. */
    public Optional<Shape> child(String name) {
        var properties = here.tree("properties");
        return properties.has(name) ? Optional.of(new Shape(whole, properties.tree(name))) : Optional.empty();
    }

    public Shape each() {
        return new Shape(whole, here.tree("items"));
    }

    /** What may stand at a place some steps further down. */
    public Optional<Shape> at(List<String> steps) {
        var found = Optional.of(this);
        for (var step : steps) {
            found = found.flatMap(
                    shape -> shape.type().equals("array") ? Optional.of(shape.each()) : shape.child(step));
        }
        return found;
    }

    public int longest() {
        return limit("maxLength", Integer.MAX_VALUE);
    }

    int limit(String word, int otherwise) {
        return here.number(word).map(Number::intValue).orElse(otherwise);
    }

    Tree words() {
        return here;
    }

    /** Everything about the value that is not so shaped. */
    public List<Fault> faults(Map<String, Object> value, Manners manners) {
        var faults = new ArrayList<Fault>();
        new Fitting(manners, faults).fit(this, value, "");
        return faults;
    }
}
