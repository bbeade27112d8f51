package org.jiheng.user.post;

import org.jiheng.viewer.Role;
import org.jiheng.words.Language;
import org.jiheng.words.Words;

/** A role held at a node and everywhere below it. */
public record Post(long nodeId, String nodeName, Role role) {

    private static final Words WORDS = Words.load();

    /** As the history keeps it, in the language of the data. */
    public String words() {
        return nodeName + " · " + WORDS.in(Language.ZH, role.label());
    }
}
