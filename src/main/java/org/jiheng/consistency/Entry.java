package org.jiheng.consistency;

import org.jiheng.words.Say;

/** A text in a cell. */
public record Entry(String cell, Say label, String text) {

    public boolean blank() {
        return text.isBlank();
    }
}
