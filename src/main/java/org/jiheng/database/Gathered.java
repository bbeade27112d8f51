package org.jiheng.database;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What very many ask in the same moment, asked in few statements: while some questions are under way, whoever comes waits
 * and is asked for together with all others who wait. Nothing is remembered. Belongs to one event loop.
 */
public final class Gathered<K, V> {

    private static final int ABREAST = 4;
    private static final int MOST_TOGETHER = 500;

    private final Function<List<K>, Future<Map<K, V>>> question;
    private final Map<K, Promise<Optional<V>>> waiting = new LinkedHashMap<>();
    private int underWay;

    /** @param question answers without those of which there is nothing */
    public Gathered(Function<List<K>, Future<Map<K, V>>> question) {
        this.question = question;
    }

    public Future<Optional<V>> find(K key) {
        var answer = waiting.computeIfAbsent(key, first -> Promise.promise()).future();
        ask();
        return answer;
    }

    private void ask() {
        if (underWay == ABREAST || waiting.isEmpty()) {
            return;
        }
        var together = new LinkedHashMap<K, Promise<Optional<V>>>();
        waiting.entrySet().stream().limit(MOST_TOGETHER).forEach(each -> together.put(each.getKey(), each.getValue()));
        waiting.keySet().removeAll(together.keySet());
        underWay++;
        Future.succeededFuture(List.copyOf(together.keySet()))
                .compose(question)
                .onComplete(asked -> {
                    underWay--;
                    ask();
                })
                .onSuccess(found -> together.forEach((key, who) -> who.complete(Optional.ofNullable(found.get(key)))))
                .onFailure(failure -> together.values().forEach(who -> who.fail(failure)));
    }
}
