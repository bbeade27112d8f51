package org.jiheng.drafting.sheet;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.form.Form;
import org.jiheng.form.Text;
import org.jiheng.pack.Pack;
import org.jiheng.pack.Pointer;
import org.jiheng.scheme.reading.SchemeShape;

/** Puts what was typed into a form into the pack it was drawn from, and complains at the fields. */
public final class Typed {

    private final Form form;
    private final Map<String, String> fieldsOfPlaces = new LinkedHashMap<>();

    public Typed(Form form) {
        this.form = form;
    }

    /** The pack with the part as typed; what it had and no field shows stays. */
    public Pack into(Part part, Map<String, Object> before) {
        var content = copy(before);
        part.singles().forEach(at -> put(content, Pointer.steps(at), read(at)));
        var grids = Sheet.grids(part, before).toList();
        for (var number = grids.size() - 1; number >= 0; number--) {
            table(content, grids.get(number));
        }
        var pack = Pack.of(content, SchemeShape.shape());
        pack.faults().forEach(fault -> form.complain(fieldOf(fault.at()), fault.words()));
        return pack;
    }

    private String fieldOf(String at) {
        var found = at;
        for (var place : fieldsOfPlaces.entrySet()) {
            if (at.equals(place.getKey()) || at.startsWith(place.getKey() + "/")) {
                found = place.getValue() + at.substring(place.getKey().length());
            }
        }
        return found.isEmpty() ? "" : Sheet.field(found);
    }

    private void table(Map<String, Object> content, Part.Grid grid) {
        var old = Pointer.find(content, grid.at()) instanceof List<?> list ? list : List.of();
        var rows = new ArrayList<Object>();
        for (var number = 0;
                form.typed()
                        .containsKey(Sheet.field(
                                grid.at() + "/" + number + "/" + grid.columns().get(0)));
                number++) {
            var at = grid.at() + "/" + number;
            var row = copy(number < old.size() ? old.get(number) : Map.of());
            if (filled(grid, at)) {
                grid.columns().forEach(column -> put(row, List.of(column), read(at + "/" + column)));
                fieldsOfPlaces.put(grid.at() + "/" + rows.size(), at);
                rows.add(row);
            }
        }
        put(content, Pointer.steps(grid.at()), rows);
    }

    private boolean filled(Part.Grid grid, String at) {
        return grid.columns().stream()
                .filter(column -> !SchemeShape.shape()
                        .at(Pointer.steps(at + "/" + column))
                        .filter(shape ->
                                shape.choices().isEmpty() && !shape.type().equals("boolean"))
                        .isEmpty())
                .anyMatch(column -> !form.raw(Sheet.field(at + "/" + column)).isBlank());
    }

    /** The value of a field; null when it is left empty. */
    private Object read(String at) {
        var shape = SchemeShape.shape().at(Pointer.steps(at)).orElseThrow();
        var name = Sheet.field(at);
        var text = form.raw(name).strip();
        if (shape.type().equals("boolean")) {
            return form.ticked(name) || isRequired(at) ? form.ticked(name) : null;
        }
        if (text.isEmpty() || shape.type().equals("string")) {
            return text.isEmpty() ? null : text;
        }
        var plain = Text.halfWidth(text);
        if (plain.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            return new BigDecimal(plain);
        }
        form.complain(name, say("Enter a number, such as 10 or 2.5"));
        return BigDecimal.ZERO;
    }

    private static boolean isRequired(String at) {
        var steps = Pointer.steps(at);
        var parent = SchemeShape.shape().at(steps.subList(0, steps.size() - 1)).orElseThrow();
        return parent.required().contains(steps.get(steps.size() - 1));
    }

    /** What is on the way to a value comes into being with it, and an empty value leaves. */
    @SuppressWarnings("unchecked")
    private static void put(Object into, List<String> steps, Object value) {
        var first = steps.get(0);
        var rest = steps.subList(1, steps.size());
        if (into instanceof List<?> list) {
            put(list.get(Integer.parseInt(first)), rest, value);
            return;
        }
        var map = (Map<String, Object>) into;
        if (!rest.isEmpty() && (value != null || map.containsKey(first))) {
            put(map.computeIfAbsent(first, absent -> new LinkedHashMap<String, Object>()), rest, value);
        } else if (value != null) {
            map.put(first, value);
        } else if (rest.isEmpty() && map.get(first) instanceof Boolean) {
            map.put(first, false);
        } else if (rest.isEmpty()) {
            map.remove(first);
        }
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> copy(Object value) {
        return (Map<String, Object>) deep(value);
    }

    private static Object deep(Object value) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((name, each) -> copy.put((String) name, deep(each)));
            return copy;
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Typed::deep).toList())
                : value;
    }

    public static String shown(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null || value.equals(false) ? "" : value.equals(true) ? "yes" : value.toString();
    }
}
