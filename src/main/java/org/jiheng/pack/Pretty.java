package org.jiheng.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes a pack so that people can read it: two spaces a level, and a row of plain values on one line. */
public final class Pretty {

    private static final int ON_ONE_LINE = 100;

    private final StringBuilder text = new StringBuilder();

    private Pretty() {}

    public static String written(Object value) {
        var pretty = new Pretty();
        pretty.value(value, "");
        return pretty.text.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            object(map, indent);
        } else if (value instanceof List<?> list) {
            list(list, indent);
        } else {
            text.append(plain(value));
        }
    }

    private void object(Map<?, ?> map, String indent) {
        var separator = "{";
        for (var entry : map.entrySet()) {
            text.append(separator).append('\n').append(indent).append("  ").append(quoted(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), indent + "  ");
            separator = ",";
        }
        text.append(map.isEmpty() ? "{}" : "\n" + indent + "}");
    }

    private void list(List<?> list, String indent) {
        var line = list.stream().noneMatch(each -> each instanceof Map || each instanceof List)
                ? "[" + String.join(", ", list.stream().map(Pretty::plain).toList()) + "]"
                : "";
        if (!line.isEmpty() && line.length() <= ON_ONE_LINE) {
            text.append(line);
            return;
        }
        var separator = "[";
        for (var each : list) {
            text.append(separator).append('\n').append(indent).append("  ");
            value(each, indent + "  ");
            separator = ",";
        }
        text.append('\n').append(indent).append(']');
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String words ? quoted(words) : String.valueOf(value);
    }

    private static String quoted(Object words) {
        var quoted = new StringBuilder("\"");
        words.toString().chars().forEach(each -> {
            switch (each) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(each < ' ' ? "\\u%04x".formatted(each) : Character.toString(each));
            }
        });
        return quoted.append('"').toString();
    }
}
