package org.jiheng.listing;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A long list dealt with a few hundred at a time, so that no single statement takes longer than one may. */
public final class Slices {

    private static final int SIZE = 500;

    private Slices() {}

    public static <T> Future<Void> each(List<T> all, Function<List<T>, Future<Void>> work) {
        return answers(all, slice -> work.apply(slice).map(List.<Void>of())).mapEmpty();
    }

    /** One slice after the other; all their answers in order. */
    static <T, R> Future<List<R>> answers(List<T> all, Function<List<T>, Future<List<R>>> work) {
        var answers = new ArrayList<R>();
        Future<List<R>> done = Future.succeededFuture(answers);
        for (var at = 0; at < all.size(); at += SIZE) {
            var slice = all.subList(at, Math.min(all.size(), at + SIZE));
            done = done.compose(before -> work.apply(slice)).map(more -> {
                answers.addAll(more);
                return answers;
            });
        }
        return done;
    }
}
