package org.jiheng.consistency;

import java.util.List;
import org.jiheng.words.Say;

/**
 * What a check found: by which rule, how grave it is, in which cells, what was expected there and what stood there.
 *
 * @param cells names of the cells that disagree, the one to mend first
 */
public record Finding(String rule, Severity severity, List<String> cells, String expected, String found, Say message) {

    /** What tells this finding from every other of the same paper. */
    public String key() {
        return cells.isEmpty() ? rule : rule + " " + cells.get(0);
    }
}
