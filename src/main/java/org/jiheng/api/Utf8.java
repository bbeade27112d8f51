package org.jiheng.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as the text they are, with or without the mark that some programs put before it. */
final class Utf8 {

    private static final String MARK = "\uFEFF";

    private Utf8() {}

    /** Empty for bytes of another encoding. */
    static Optional<String> read(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
