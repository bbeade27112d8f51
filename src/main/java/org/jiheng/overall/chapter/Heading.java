package org.jiheng.overall.chapter;

import java.util.List;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.words.Say;

/** A heading inside a chapter of the report, with what is written under it. */
public record Heading(Say title, List<OverallCell> cells) {

    static Heading of(Say title, OverallCell... cells) {
        return new Heading(title, List.of(cells));
    }
}
