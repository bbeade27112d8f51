package org.jiheng.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jiheng.ledger.Basis;
import org.jiheng.ledger.Stand;
import org.jiheng.words.China;
import org.jiheng.words.Language;
import org.junit.jupiter.api.Test;

class ChannelTest {

    private static final Topic BOARD = new Topic(10, 2026, Basis.APPROVED);

    private final Channel channel = new Channel(new Channel.Key(BOARD, Language.ZH));

    @Test
    void asksAnewForWhatItToldTheDayBefore() {
        assertThat(channel.turn()).isEqualTo(Channel.NOTHING_TOLD);
        channel.tell(news(China.today(), Map.of("overdue", "1")));
        assertThat(channel.turn()).isEqualTo(7);
        channel.tell(news(China.today().minusDays(1), Map.of("overdue", "1")));
        assertThat(channel.turn()).isEqualTo(Channel.NOTHING_TOLD);
    }

    @Test
    void knowsAllOfItThoughItToldOnlyWhatChanged() {
        var before = news(China.today(), Map.of("overdue", "1", "approved", "5"));
        var now = news(China.today(), Map.of("overdue", "2", "approved", "5"));
        channel.tell(before);
        channel.tell(now);
        assertThat(channel.whole().orElseThrow().toString()).contains("\"overdue\":\"2\"", "\"approved\":\"5\"");
        assertThat(now.since(before).toString()).contains("\"overdue\":\"2\"").doesNotContain("approved");
    }

    @Test
    void saysTheDayOfWhatDoesNotHoldSinceToday() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(news(day, Map.of()).whole().toString()).contains("\"at\":\"00:30:00\"", "\"day\":\"2026-11-22\"");
        assertThat(news(day.plusDays(1), Map.of()).whole().toString()).contains("\"at\":\"2026-11-22 00:30:00\"");
    }

    @Test
    void letsEachFetchTheRestTheLaterTheMoreThereAre() {
        assertThat(of(1).toString()).contains("\"pace\":1009");
        assertThat(of(1000).toString()).contains("\"pace\":10000");
        assertThat(of(100_000).toString()).contains("\"pace\":60000");
    }

    private static Buffer of(int readers) {
        return new News(BOARD, stand(), China.today(), Map.of(), readers).whole();
    }

    private static News news(LocalDate day, Map<String, String> figures) {
        return new News(BOARD, stand(), day, figures, 1);
    }

    /** Half past midnight in China. */
    private static Stand stand() {
        return new Stand(7, 70, OffsetDateTime.parse("2026-11-21T16:30:00Z"));
    }
}
