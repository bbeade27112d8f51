package org.jiheng.web.view;

import java.io.Writer;

/** Lets a view write straight to where its page is gathered. */
final class PageWriter extends Writer {

    private final StringBuilder page;

    PageWriter(StringBuilder page) {
        this.page = page;
    }

    int length() {
        return page.length();
    }

    /** Writes once more what stands on the page already. */
    void repeat(int from, int to) {
        page.append(page, from, to);
    }

    @Override
    public Writer append(CharSequence text) {
        page.append(text);
        return this;
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(char[] text, int from, int length) {
        page.append(text, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
