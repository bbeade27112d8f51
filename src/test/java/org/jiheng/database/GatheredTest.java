package org.jiheng.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheredTest {

    private final List<List<Integer>> asked = new ArrayList<>();
    private final List<Promise<Map<Integer, String>>> answers = new ArrayList<>();
    private final Gathered<Integer, String> gathered = new Gathered<>(this::ask);

    private Future<Map<Integer, String>> ask(List<Integer> keys) {
        asked.add(keys);
        answers.add(Promise.promise());
        return answers.get(answers.size() - 1).future();
    }

    @Test
    void asksTogetherForAllWhoCameWhileOthersWereAskedFor() {
        var found = IntStream.range(0, 1000).mapToObj(gathered::find).toList();
        for (var question = 0; question < answers.size(); question++) {
            answers.get(question)
                    .complete(asked.get(question).stream()
                            .filter(key -> key != 999)
                            .collect(Collectors.toMap(key -> key, key -> "no. " + key)));
        }
        assertThat(asked).hasSize(6);
        assertThat(found.get(0).result()).contains("no. 0");
        assertThat(found.get(998).result()).contains("no. 998");
        assertThat(found.get(999).result()).isEmpty();
    }

    @Test
    void asksAnewForWhoeverComesLaterAndFailsOnlyThoseItAskedFor() {
        var first = gathered.find(1);
        var second = gathered.find(1);
        assertThat(asked).hasSize(2);
        answers.get(0).fail("the database is away");
        answers.get(1).complete(Map.of(1, "one"));
        assertThat(first.failed()).isTrue();
        assertThat(second.result()).contains("one");
    }
}
