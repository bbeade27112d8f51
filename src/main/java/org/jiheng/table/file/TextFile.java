package org.jiheng.table.file;

import static org.jiheng.words.Say.say;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiheng.form.Text;
import org.jiheng.problem.Problem;

/** The text in a file, in whichever of the usual encodings a spreadsheet wrote it. */
final class TextFile {

    private static final Charset GBK = Charset.forName("GB18030");

    private TextFile() {}

    static String read(byte[] bytes) {
        for (var charset : charsets(bytes)) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') >= 0) {
                    throw notText();
                }
                return Text.tidy(text.replace("\uFEFF", ""));
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        throw notText();
    }

    private static List<Charset> charsets(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        var marked = mark == 0xFEFF || mark == 0xFFFE;
        return marked ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GBK);
    }

    private static Problem notText() {
        return Problem.unreadable(
                say("Save the list as XLSX, or as CSV in UTF-8 or GBK; this file is not readable text"));
    }
}
