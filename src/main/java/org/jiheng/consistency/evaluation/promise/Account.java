package org.jiheng.consistency.evaluation.promise;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;

/**
 * What is told in words.
 *
 * @param goals what was to be reached
 * @param done what was reached
 * @param problems what went wrong
 * @param others whatever else is told at length
 */
public record Account(List<Entry> goals, List<Entry> done, List<Entry> problems, List<Entry> others) {

    public static final Account NONE = new Account(List.of(), List.of(), List.of(), List.of());

    public Stream<Entry> all() {
        return Stream.of(goals, done, problems, others).flatMap(List::stream);
    }
}
