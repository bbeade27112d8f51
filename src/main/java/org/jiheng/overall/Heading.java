package org.jiheng.overall;

import java.util.List;
import org.jiheng.words.Say;

/** A heading inside a chapter of the report, with what is written under it. */
public record Heading(Say title, List<OverallCell> cells) {

    static Heading of(Say title, OverallCell... cells) {
        return new Heading(title, List.of(cells));
    }
}
