package org.jiheng.form;

import java.util.Optional;

/** The number of a row as it stands in an address or a hidden field. */
public final class Id {

    private Id() {}

    public static Optional<Long> read(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
