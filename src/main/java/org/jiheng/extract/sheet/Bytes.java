package org.jiheng.extract.sheet;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Text on its way into a file, in UTF-8, without an object for each cell. */
final class Bytes {

    private static final int USUAL = 128 * 1024;
    private static final String WAN = "0000";
    private static final int REPLACEMENT = 0xFFFD;

    private byte[] bytes = new byte[USUAL];
    private int length;

    /** Signs that all stand for themselves. */
    Bytes plain(String text) {
        room(text.length());
        for (var at = 0; at < text.length(); at++) {
            bytes[length++] = (byte) text.charAt(at);
        }
        return this;
    }

    Bytes plain(char sign) {
        room(1);
        bytes[length++] = (byte) sign;
        return this;
    }

    /** What is in UTF-8 already. */
    Bytes all(byte[] written, int from, int to) {
        room(to - from);
        System.arraycopy(written, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** A number of yuan as one of 10,000 yuan: its point goes four places to the left, and no zeros stay behind it. */
    Bytes wan(byte[] yuan, int from, int to) {
        var first = yuan[from] == '-' ? from + 1 : from;
        var point = first;
        while (point < to && yuan[point] != '.') {
            point++;
        }
        var cut = Math.max(first, point - WAN.length());
        all(yuan, from, cut).plain(cut == first ? "0." : ".").plain(WAN.substring(point - cut));
        all(yuan, cut, point).all(yuan, Math.min(point + 1, to), to);
        while (bytes[length - 1] == '0') {
            length--;
        }
        length -= bytes[length - 1] == '.' ? 1 : 0;
        return this;
    }

    /** Half of a pair of signs, which no file may hold, becomes the sign for what cannot be read. */
    Bytes point(int point) {
        room(4);
        if (point < 0x80) {
            bytes[length++] = (byte) point;
        } else if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
            last(point);
        } else if (point < 0x10000) {
            var fit = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point;
            bytes[length++] = (byte) (0xE0 | fit >> 12);
            last(fit >> 6);
            last(fit);
        } else {
            bytes[length++] = (byte) (0xF0 | point >> 18);
            last(point >> 12);
            last(point >> 6);
            last(point);
        }
        return this;
    }

    private void last(int bits) {
        bytes[length++] = (byte) (0x80 | bits & 0x3F);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    Buffer taken() {
        var taken = Buffer.buffer(length).appendBytes(bytes, 0, length);
        length = 0;
        return taken;
    }

    void pourInto(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /** Whether a text is a number as the database writes one. */
    static boolean isNumber(String text) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if ((sign < '0' || sign > '9') && (sign != '.' || at == 0) && (sign != '-' || at > 0)) {
                return false;
            }
        }
        return !text.isEmpty() && text.charAt(text.length() - 1) >= '0';
    }
}
