package org.jiheng.pack;

import static org.jiheng.words.Say.say;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiheng.form.Text;

/** Reads a JSON text strictly: no key twice, no deep nesting, no number that a person would not write. */
final class Json {

    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern MODEST = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(100)
                    .maxNameLength(200)
                    .build())
            .build();

    private final JsonParser parser;
    private final Manners manners;
    private final List<Fault> faults;

    private Json(JsonParser parser, Manners manners, List<Fault> faults) {
        this.parser = parser;
        this.manners = manners;
        this.faults = faults;
    }

    /** The value written there; null when the text is no JSON, and then there is a fault that says where it breaks. */
    static Object read(String text, Manners manners, List<Fault> faults) {
        try (var parser = FACTORY.createParser(text)) {
            return new Json(parser, manners, faults).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Object read() throws IOException {
        try {
            var value = value(parser.nextToken(), "");
            if (parser.nextToken() != null) {
                faults.add(
                        Fault.of("", say("After its end the file goes on; take away what follows the last bracket")));
            }
            return value;
        } catch (JsonProcessingException broken) {
            var where = broken.getLocation();
            var line = where == null ? 1 : where.getLineNr();
            var column = where == null ? 1 : where.getColumnNr();
            faults.add(Fault.of(place(), say("Line {0}, column {1} is no JSON; mend it there", line, column)));
            return null;
        }
    }

    private String place() {
        return manners.tellsThePlace()
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    private Object value(JsonToken token, String at) throws IOException {
        if (token == null) {
            faults.add(Fault.of("", say("The file is empty")));
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> list(at);
            case VALUE_STRING -> text(at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, Object> object(String at) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = Text.tidy(parser.currentName());
            var place = Pointer.below(at, name);
            if (object.containsKey(name)) {
                faults.add(Fault.of(place, say("“{0}” stands here twice; keep one of them", name)));
            }
            object.put(name, value(parser.nextToken(), place));
        }
        return object;
    }

    private List<Object> list(String at) throws IOException {
        var list = new ArrayList<Object>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token, Pointer.below(at, String.valueOf(list.size()))));
        }
        return list;
    }

    private String text(String at) throws IOException {
        var written = parser.getText();
        if (manners.mindsHiddenSigns() && hides(written)) {
            faults.add(Fault.of(at, say("The text holds characters that cannot be seen; type it anew")));
        }
        return Text.tidy(written);
    }

    private static boolean hides(String written) {
        return written.codePoints()
                .anyMatch(point -> Character.getType(point) == Character.FORMAT && point != 0x200D
                        || Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t');
    }

    private BigDecimal number(String at) throws IOException {
        if (!manners.mindsNumbers()) {
            return BigDecimal.ZERO;
        }
        if (MODEST.matcher(parser.getText()).matches()) {
            return new BigDecimal(parser.getText());
        }
        faults.add(Fault.of(at, say("Write the number plainly, with 12 digits and 6 decimals at most")));
        return BigDecimal.ZERO;
    }
}
