package org.jiheng.bench.gauge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One statement as the database was asked it, with what stood for its parameters; null where nothing did. */
public record Statement(String sql, List<String> values) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']++|'')*+'");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')");

    static Statement of(String sql, String parameters) {
        var values = new ArrayList<String>();
        VALUE.matcher(parameters)
                .results()
                .forEach(found -> values.add(
                        found.group(1) == null ? null : found.group(1).replace("''", "'")));
        return new Statement(sql.strip(), values);
    }

    private static final int A_FEW_WORDS = 60;

    String begin() {
        var line = sql.replaceAll("\\s+", " ");
        return line.substring(0, Math.min(A_FEW_WORDS, line.length()));
    }

    /** With its values written into it. */
    public String written() {
        return filled(place ->
                values.get(place) == null ? "null" : "'" + values.get(place).replace("'", "''") + "'");
    }

    /**
     * For pgbench: a value gets a name, and so does a text with a colon, behind which pgbench sees a name.
     *
     * @param own what stands for values that each client finds out by itself
     */
    String script(int number, Map<String, String> own, Map<String, String> named) {
        var sql = LITERAL.matcher(filled(place -> name(number, place, own, named)))
                .replaceAll(literal -> {
                    var text = literal.group();
                    return Matcher.quoteReplacement(text.contains(":") ? colon(text, named) : text);
                });
        return sql + ";\n";
    }

    private static String colon(String literal, Map<String, String> named) {
        var name = "text_" + named.size();
        named.put(name, literal.substring(1, literal.length() - 1).replace("''", "'"));
        return ":" + name + "::text";
    }

    private String name(int number, int place, Map<String, String> own, Map<String, String> named) {
        if (values.get(place) == null) {
            return "null";
        }
        if (own.containsKey(values.get(place))) {
            return own.get(values.get(place));
        }
        if (values.get(place).isEmpty()) {
            return "''";
        }
        var name = "s" + number + "_" + place;
        named.put(name, values.get(place));
        return ":" + name;
    }

    private String filled(IntFunction<String> value) {
        return PARAMETER
                .matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(value.apply(Integer.parseInt(found.group(1)) - 1)));
    }
}
