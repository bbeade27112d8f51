package org.jiheng.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiheng.TestSite;
import org.jiheng.problem.Problem;
import org.jiheng.web.door.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    @Test
    void letFewAtATimeAndAllInTheEnd() {
        var turns = new Turns();
        var end = Promise.<Integer>promise();
        var waiting = IntStream.range(0, 16)
                .mapToObj(each -> turns.take(VERTX, each, end::future))
                .toList();
        assertThatThrownBy(() -> turns.take(VERTX, 16, end::future)).isInstanceOf(Problem.class);
        end.complete(1);
        Future.all(waiting).await();
        assertThat(turns.take(VERTX, 16, end::future).await()).isEqualTo(1);
    }

    @Test
    void leaveRoomBesideWhoeverReadsSlowly() {
        var turns = new Turns();
        var slow = Promise.<Integer>promise();
        var ofOnePerson = IntStream.range(0, 3)
                .mapToObj(each -> turns.take(VERTX, 1, slow::future))
                .toList();
        assertThat(turns.take(VERTX, 2, () -> Future.succeededFuture(2))
                        .timeout(5, TimeUnit.SECONDS)
                        .await())
                .isEqualTo(2);
        assertThatThrownBy(() -> turns.take(VERTX, 1, slow::future)).isInstanceOf(Problem.class);
        slow.complete(1);
        assertThat(Future.all(ofOnePerson).await().<Integer>list()).containsOnly(1);
        assertThat(turns.take(VERTX, 1, slow::future).await()).isEqualTo(1);
    }

    @Test
    void goOnAfterAFileThatFailed() {
        var turns = new Turns();
        for (var each = 0; each < 20; each++) {
            assertThat(turns.take(VERTX, 1, () -> Future.failedFuture("cut"))
                            .recover(cut -> Future.succeededFuture("cut"))
                            .await())
                    .isEqualTo("cut");
        }
    }

    @Test
    void tellWhoMustWaitForHowLong() {
        try (var site = TestSite.start(
                Map.of(),
                (annex, db) -> annex.get("/full", Access.anyone(), request -> {
                    throw Problem.tooMany(say("Several long files are being written just now. Try again in a minute."));
                }))) {
            var answer = site.stranger().get("/full");
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After")).isEqualTo("60");
            assertThat(answer.words()).contains("请稍候再试", "正在生成的文件较多，请一分钟后再试。");
        }
    }
}
