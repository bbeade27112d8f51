package org.jiheng.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Names a place in a pack, as RFC 6901 does: {@code /blocks/0/weight}. */
public final class Pointer {

    private Pointer() {}

    public static String below(String at, String name) {
        return at + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public static List<String> steps(String at) {
        return Arrays.stream(at.split("/"))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** What stands there, or null. */
    public static Object find(Object value, String at) {
        var found = value;
        for (var step : steps(at)) {
            found = step(found, step);
        }
        return found;
    }

    private static Object step(Object value, String step) {
        if (value instanceof Map<?, ?> map) {
            return map.get(step);
        }
        return value instanceof List<?> list && step.matches("\\d{1,4}") && Integer.parseInt(step) < list.size()
                ? list.get(Integer.parseInt(step))
                : null;
    }
}
