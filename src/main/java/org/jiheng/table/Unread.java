package org.jiheng.table;

import io.vertx.core.Future;
import java.util.function.Function;
import org.jiheng.problem.Problem;
import org.jiheng.words.Say;

/** A file that could not be read, told beside the field it was chosen in. */
public final class Unread {

    private Unread() {}

    /** For {@code recover}: answers with the words of the refusal, and passes every other failure on. */
    public static <T> Function<Throwable, Future<T>> answer(Function<Say, Future<T>> page) {
        return failure -> failure instanceof Problem refused && refused.kind() == Problem.Kind.UNREADABLE
                ? page.apply(refused.words())
                : Future.failedFuture(failure);
    }
}
