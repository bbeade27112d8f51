package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jiheng.form.Text;
import org.jiheng.words.Say;

/** The text in an uploaded file, in whichever of the usual encodings a spreadsheet wrote it. */
record TextFile(String text, Optional<Say> complaint) {

    private static final int LARGEST = 1024 * 1024;
    private static final int LONGEST_NAME = 100;
    private static final Charset GBK = Charset.forName("GB18030");

    static TextFile read(Buffer content) {
        if (content.length() == 0) {
            return wrong(say("Choose a file with a list"));
        }
        if (content.length() > LARGEST) {
            return wrong(say("Choose a file of 1 MB at most"));
        }
        if (content.length() > 3 && content.getString(0, 2).equals("PK")) {
            return wrong(say("Save the workbook as CSV first; this file is a workbook"));
        }
        return decoded(content.getBytes());
    }

    /** The name of a file, as much of it as is kept. */
    static String shortened(String fileName) {
        var name = Text.tidy(fileName);
        return Text.length(name) > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) : name;
    }

    private static TextFile decoded(byte[] bytes) {
        for (var charset : charsets(bytes)) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.indexOf('\0') >= 0
                        ? notText()
                        : new TextFile(Text.tidy(text.replace("\uFEFF", "")), Optional.empty());
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return notText();
    }

    private static List<Charset> charsets(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        var marked = mark == 0xFEFF || mark == 0xFFFE;
        return marked ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GBK);
    }

    private static TextFile notText() {
        return wrong(say("Save the list as CSV in UTF-8 or GBK; this file is not readable text"));
    }

    private static TextFile wrong(Say words) {
        return new TextFile("", Optional.of(words));
    }
}
