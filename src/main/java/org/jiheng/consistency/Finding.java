package org.jiheng.consistency;

import java.util.List;
import org.jiheng.words.Say;

/**
 * What a check found: by which rule, how grave it is, in which cells, what was expected there and what stood there.
 *
 * @param cells names of the cells that disagree, the one to mend first
 */
public record Finding(String rule, Severity severity, List<String> cells, String expected, String found, Say message) {

    public static Finding error(String rule, Say message) {
        return new Finding(rule, Severity.ERROR, List.of(), "", "", message);
    }

    public static Finding warning(String rule, Say message) {
        return new Finding(rule, Severity.WARNING, List.of(), "", "", message);
    }

    public static Finding info(String rule, Say message) {
        return new Finding(rule, Severity.INFO, List.of(), "", "", message);
    }

    public Finding at(String... places) {
        return at(List.of(places));
    }

    public Finding at(List<String> places) {
        return new Finding(rule, severity, List.copyOf(places), expected, found, message);
    }

    /** What should have stood there, and what stood there; blank where a figure says nothing. */
    public Finding expecting(String wanted, String instead) {
        return new Finding(rule, severity, cells, wanted, instead, message);
    }

    /** What tells this finding from every other of the same paper. */
    public String key() {
        return cells.isEmpty() ? rule : rule + " " + cells.get(0);
    }
}
