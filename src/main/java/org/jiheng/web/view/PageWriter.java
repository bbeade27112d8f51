package org.jiheng.web.view;

import io.vertx.core.buffer.Buffer;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lets a view write straight to where its page is gathered, in the bytes in which it will leave. */
final class PageWriter extends Writer {

    private byte[] page;
    private int length;

    PageWriter(int usual) {
        page = new byte[usual];
    }

    int length() {
        return length;
    }

    Buffer page() {
        return Buffer.buffer(written(0));
    }

    /** What was written since the page was so long. */
    byte[] written(int from) {
        return Arrays.copyOfRange(page, from, length);
    }

    /** Writes once more what stands on the page already. */
    void repeat(int from, int to) {
        makeRoom(to - from);
        System.arraycopy(page, from, page, length, to - from);
        length += to - from;
    }

    void write(byte[] bytes) {
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, page, length, bytes.length);
        length += bytes.length;
    }

    private void makeRoom(int more) {
        if (length + more > page.length) {
            page = Arrays.copyOf(page, Math.max(length + more, page.length * 2));
        }
    }

    @Override
    public Writer append(CharSequence text) {
        write(text.toString());
        return this;
    }

    @Override
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] text, int from, int count) {
        write(new String(text, from, count));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
