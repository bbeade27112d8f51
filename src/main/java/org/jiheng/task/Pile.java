package org.jiheng.task;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.web.page.Task;

/** Tasks that lie together: the first of them, and how many there are. */
public record Pile(List<Task> tasks, long total) {

    public static Pile of(List<Task> tasks) {
        return new Pile(tasks, tasks.size());
    }

    /** The first of all that waits; of the rest, how much it is. */
    public static <T> Pile of(List<T> waiting, int shown, Function<T, Task> task) {
        return new Pile(waiting.stream().limit(shown).map(task).toList(), waiting.size());
    }

    public static Pile none() {
        return new Pile(List.of(), 0);
    }

    public Pile and(Pile other) {
        return new Pile(Stream.of(tasks, other.tasks).flatMap(List::stream).toList(), total + other.total);
    }

    /** How many are not shown. */
    public long beyond() {
        return total - tasks.size();
    }
}
