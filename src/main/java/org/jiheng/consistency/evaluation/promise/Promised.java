package org.jiheng.consistency.evaluation.promise;

import org.jiheng.consistency.Elsewhere;

/**
 * An indicator of the approved declaration.
 *
 * @param row the first part of its cells' names, which the row that evaluates it bears too
 * @param type the code of its second level
 * @param target as it was written
 */
public record Promised(String row, String type, String name, String target) {

    String place() {
        return Elsewhere.TARGET.cell(row + ".level3");
    }

    String targetPlace() {
        return Elsewhere.TARGET.cell(row + ".year");
    }

    String written() {
        return (name.strip() + " " + target.strip()).strip();
    }
}
