package org.jiheng.form;

import static org.jiheng.words.Say.say;

import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jiheng.words.Say;

/** What was typed into a page, kept as typed, and what is wrong with it. */
public final class Form {

    /** A line of the summary that heads a page with complaints. */
    public record Complaint(String field, Say words) {

        private static final Pattern IN_A_ROW = Pattern.compile("[a-z]+\\.([0-9]{1,3})\\..+");

        /** In a table of several rows the same words may stand twice. */
        public Say told() {
            var row = IN_A_ROW.matcher(field);
            return row.matches() ? say("Row {0}: {1}", row.group(1), words) : words;
        }
    }

    private final Map<String, String> typed;
    private final Map<String, Say> complaints;
    private final String prefix;

    public Form(MultiMap posted) {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), "");
        posted.forEach(field -> typed.putIfAbsent(field.getKey(), Text.tidy(field.getValue())));
    }

    private Form(Map<String, String> typed, Map<String, Say> complaints, String prefix) {
        this.typed = typed;
        this.complaints = complaints;
        this.prefix = prefix;
    }

    public static Form empty() {
        return new Form(MultiMap.caseInsensitiveMultiMap());
    }

    /** The same reader for one row of a table: its fields and complaints are named {@code row.field}. */
    public Form row(String row) {
        return new Form(typed, complaints, prefix + row + ".");
    }

    /** Shows a value that is stored as if it had been typed. */
    public Form showing(String field, Object value) {
        typed.put(prefix + field, value == null ? "" : value.toString());
        return this;
    }

    public String raw(String field) {
        return typed.getOrDefault(prefix + field, "");
    }

    public boolean ticked(String field) {
        return !raw(field).isEmpty();
    }

    /** A text that must be there; the words are said when it is missing or too long. */
    public String text(String field, int longest, Say words) {
        var text = raw(field).strip();
        if (text.isEmpty() || Text.length(text) > longest) {
            complain(field, words);
        }
        return text;
    }

    public String optionalText(String field, int longest, Say words) {
        var text = raw(field).strip();
        if (Text.length(text) > longest) {
            complain(field, words);
        }
        return text;
    }

    /** A day as people write it; null when it cannot be read, and then it was complained about. */
    public LocalDate date(String field, Say words) {
        var day = Day.read(raw(field));
        if (day.isEmpty()) {
            complain(field, words);
        }
        return day.orElse(null);
    }

    public int year(String field, Say words) {
        var text = Text.halfWidth(raw(field).strip());
        if (text.matches("(19[9]|20\\d|21\\d)\\d")) {
            return Integer.parseInt(text);
        }
        complain(field, words);
        return 0;
    }

    /** One of the offered codes; anything else was not offered. */
    public <E extends Enum<E>> E choice(String field, Class<E> offered, Say words) {
        for (var each : offered.getEnumConstants()) {
            if (each.name().equals(raw(field))) {
                return each;
            }
        }
        complain(field, words);
        return null;
    }

    /** The id of a row chosen from a list; 0 when none was, and then it was complained about. */
    public long id(String field, Say words) {
        var id = Id.read(raw(field));
        if (id.isEmpty()) {
            complain(field, words);
        }
        return id.orElse(0L);
    }

    public void complain(String field, Say words) {
        complaints.putIfAbsent(prefix + field, words);
    }

    public <T> Optional<T> ifValid(Supplier<T> details) {
        return broken() ? Optional.empty() : Optional.of(details.get());
    }

    public boolean broken() {
        return !complaints.isEmpty();
    }

    public Map<String, String> typed() {
        return typed;
    }

    public Map<String, Say> complaints() {
        return complaints;
    }

    public List<Complaint> summary() {
        return complaints.entrySet().stream()
                .map(each -> new Complaint(each.getKey(), each.getValue()))
                .toList();
    }

    public static Say unreadable() {
        return say("Nothing could be read from this form; open the page again");
    }
}
