package org.jiheng.web.frame;

import java.util.List;
import java.util.Optional;
import org.jiheng.words.Say;

/**
 * The frame around every page: who reads it, in which language and size, where they are, and what they may open.
 *
 * @param idle how many seconds a session lasts in which nothing is asked for
 */
public record Shell(
        String language,
        String size,
        boolean signedIn,
        long account,
        long idle,
        String name,
        Object post,
        boolean posts,
        List<Item> menu,
        String csrf,
        String key,
        String path,
        String requestId,
        Say notice,
        String version,
        boolean demo,
        String help) {

    /** A room of the house that the reader may enter, and what waits there; its label is a sentence or a text. */
    public record Item(String href, Object label, boolean current, Optional<Say> mark) {

        public Item(String href, Object label, boolean current) {
            this(href, label, current, Optional.empty());
        }
    }

    public boolean standard() {
        return size.equals("standard");
    }

    public boolean large() {
        return size.equals("large");
    }

    public boolean largest() {
        return size.equals("largest");
    }

    public boolean chinese() {
        return language.equals("zh-CN");
    }
}
