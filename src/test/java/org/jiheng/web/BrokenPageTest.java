package org.jiheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.web.door.Access;
import org.junit.jupiter.api.Test;

class BrokenPageTest {

    /** Something of which a page would like to tell a word. */
    record Riddle() {
        @Override
        public String toString() {
            throw new IllegalStateException("nobody knows");
        }
    }

    @Test
    void saysThatItIsOurFaultWhenAPageCannotBeDrawn() {
        try (var site = TestSite.start(
                Map.of(),
                (annex, db) -> annex.get(
                        "/riddle",
                        Access.anyone(),
                        request -> Future.succeededFuture(
                                Reply.shown(200, "web/again", Map.of("path", new Riddle(), "fields", Map.of())))))) {
            var answer = site.stranger().get("/riddle");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.words()).contains("错误已记录");
        }
    }
}
