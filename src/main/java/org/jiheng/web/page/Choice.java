package org.jiheng.web.page;

/** One thing a reader may choose in a field; label and hint are sentences or texts. */
public record Choice(String value, Object label, Object hint) {

    public static Choice of(String value, Object label) {
        return new Choice(value, label, null);
    }
}
