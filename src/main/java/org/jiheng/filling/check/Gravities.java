package org.jiheng.filling.check;

import org.jiheng.consistency.Finding;
import org.jiheng.layout.Gravity;
import org.jiheng.words.Say;

/** The words of a pack for how grave something is, as findings know them. */
final class Gravities {

    private Gravities() {}

    static Finding finding(Gravity gravity, String rule, Say words) {
        return switch (gravity) {
            case ERROR -> Finding.error(rule, words);
            case WARNING -> Finding.warning(rule, words);
            default -> Finding.info(rule, words);
        };
    }
}
