package org.jiheng.web.view;

import java.io.IOException;
import java.io.Writer;

/** Lets a view write straight to where its page is gathered. */
final class PageWriter extends Writer {

    private final Appendable page;

    PageWriter(Appendable page) {
        this.page = page;
    }

    @Override
    public Writer append(CharSequence text) throws IOException {
        page.append(text);
        return this;
    }

    @Override
    public void write(String text) throws IOException {
        page.append(text);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        page.append(new String(text, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
