package org.jiheng.web.incoming;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;
import org.jiheng.words.Say;

/** What was sent with a form: its fields, its files and, for a form without files, the bytes themselves. */
public record Posted(MultiMap fields, Map<String, FilePart> files, byte[] raw) {

    static final int MOST_FIELDS = 4096;

    private static final char UNREADABLE = '\uFFFD';

    public static Posted nothing() {
        return new Posted(MultiMap.caseInsensitiveMultiMap(), Map.of(), new byte[0]);
    }

    /**
     * Reads an urlencoded body; a field that comes twice with other content is refused, since either could be
     * meant; a tick box comes with an empty field of its name, which alone says that it is not ticked.
     */
    public static Posted of(Buffer body) {
        var text = body.toString(StandardCharsets.UTF_8);
        if (text.chars().filter(each -> each == '&').count() >= MOST_FIELDS) {
            throw Problem.tooLarge(tooManyFields());
        }
        if (text.indexOf(UNREADABLE) >= 0) {
            throw notUnicode();
        }
        var fields = MultiMap.caseInsensitiveMultiMap();
        decoded(text).forEach((name, values) -> fields.add(name, single(values)));
        return new Posted(fields, Map.of(), body.getBytes());
    }

    private static Map<String, List<String>> decoded(String text) {
        try {
            return new QueryStringDecoder(text, StandardCharsets.UTF_8, false, MOST_FIELDS + 1).parameters();
        } catch (IllegalArgumentException garbled) {
            throw Problem.unreadable(Form.unreadable());
        }
    }

    /** Bytes of another encoding come out as this sign, which nobody types. */
    private static Problem notUnicode() {
        return Problem.unreadable(
                Say.say("The text is not in UTF-8; nothing was saved. Send it from the page itself."));
    }

    private static String single(List<String> values) {
        if (values.stream().anyMatch(value -> value.indexOf(UNREADABLE) >= 0)) {
            throw notUnicode();
        }
        var typed = values.stream().filter(value -> !value.isEmpty()).distinct().toList();
        if (typed.size() > 1) {
            throw Problem.unreadable(Form.unreadable());
        }
        return typed.isEmpty() ? "" : typed.get(0);
    }

    static Say tooManyFields() {
        return Say.say("The form has too many fields; it was not saved");
    }
}
