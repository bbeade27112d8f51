package org.jiheng.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.Person;
import org.jiheng.trial.Patience;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** When a stream ends, who gets none, and what becomes of those who read slowly or come back. */
class StreamEndTest {

    private static final String ROADS = "10." + China.year() + ".APPROVED";
    private static final String UNIT = "11." + China.year() + ".APPROVED";
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static LiveSite site;

    @BeforeAll
    static void open() {
        site = LiveSite.start(9, new Rhythm(Duration.ofMillis(300), Duration.ofSeconds(2), IDLE));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void endsWhenItsReaderSignsOutAndNotWhenAnotherDoes() {
        var leaving = site.as("roads.head");
        try (var ear = Ear.of(leaving, ROADS);
                var other = Ear.of(site.as("roads.office"), ROADS)) {
            ear.next();
            leaving.post("/sign-out", Map.of());
            assertThat(ear.endsWithin(10)).isTrue();
            assertThat(ear.retry()).isNotEmpty();
            assertThat(other.endsWithin(1)).isFalse();
        }
    }

    @Test
    void endsWhenTheAccountIsDisabledOrTheSessionIsIdleOrTheRoleIsTaken() {
        for (var deed : new String[] {
            "update account set disabled_at = now() where login = 'roads.reviewer'",
            "update account set disabled_at = null where login = 'roads.reviewer';"
                    + "update session set seen_at = now() - interval '31 minutes' where account_id = 11",
            "update session set seen_at = now() where account_id = 11;"
                    + "update session set node_id = 12 where account_id = 11",
            "delete from post where account_id = 11"
        }) {
            site.sql("update account set disabled_at = null where login = 'roads.reviewer'");
            try (var ear = Ear.of(site.as("roads.reviewer"), UNIT)) {
                ear.next();
                site.sql(deed);
                assertThat(ear.endsWithin(10)).as(deed).isTrue();
            }
        }
    }

    @Test
    void keepsNoSessionAlive() {
        var reader = site.as("health.head");
        site.sql("update session set seen_at = now() - interval '20 minutes' where account_id = 21");
        try (var ear = Ear.of(reader, "20." + China.year() + ".APPROVED")) {
            ear.next();
        }
        site.sql("update session set seen_at = seen_at - interval '11 minutes' where account_id = 21");
        assertThat(reader.get("/me").status()).as("signed out for idleness").isEqualTo(303);
    }

    @Test
    void givesNoMoreSeatsThanThereAre() {
        var first = site.as("auditor");
        var ears = IntStream.range(0, 8)
                .mapToObj(number -> Ear.of(first, "2.2026.APPROVED"))
                .toList();
        var refused = first.get("/live?on=2.2026.APPROVED");
        assertThat(refused.status()).as("for one session").isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(first.get("/live?once=yes&on=2.2026.APPROVED").status()).isEqualTo(200);
        try (var ninth = Ear.of(site.as("finance"), "2.2026.APPROVED");
                var tenth = Ear.of(site.as("expert"), ROADS)) {
            assertThat(Stream.of(ninth.status(), tenth.status())).containsExactly(200, 503);
        }
        ears.forEach(Ear::close);
        assertThat(Patience.until(10, () -> site.seats.taken() == 0)).isLessThan(10);
        try (var again = Ear.of(first, "2.2026.APPROVED")) {
            assertThat(again.next().getString("on")).isEqualTo("2.2026.APPROVED");
        }
    }

    @Test
    void tellsWhoeverReadsSlowlyOnlyTheNewest() throws IOException {
        var heavy = "长".repeat(200_000);
        site.set(12, 100, Map.of("text", heavy));
        try (var slow = slowly(site.as("roads2.clerk"), "12." + China.year() + ".APPROVED")) {
            assertThat(Patience.until(10, () -> site.seats.taken() > 0)).isLessThan(10);
            for (var turn = 101; turn <= 125; turn++) {
                site.set(12, turn, Map.of("text", turn + heavy));
                site.tell(turn);
                Patience.pass(0.06);
            }
            var told = read(slow, "\"turn\":125");
            assertThat(told.split("event: figures").length - 1)
                    .as("told, of 26")
                    .isLessThan(20);
        }
    }

    @Test
    void letsGoOfWhoeverDoesNotRead() throws IOException {
        var heavy = "长".repeat(1_000_000);
        try (var stuck = slowly(site.as("roads.clerk"), UNIT)) {
            assertThat(stuck.isConnected()).isTrue();
            assertThat(Patience.until(10, () -> site.seats.taken() > 0)).isLessThan(10);
            for (var turn = 201; turn <= 206; turn++) {
                site.set(11, turn, Map.of("text", turn + heavy));
                site.tell(turn);
                Patience.pass(0.1);
            }
            assertThat(Patience.until(15, () -> site.seats.taken() == 0)).isLessThan(15);
        }
    }

    @Test
    void isToldToComeBackWhenTheInstanceStopsAndTellsWhatWasMissed() {
        var reader = site.as("roads.office");
        site.set(10, 300, Map.of("approved", "before"));
        try (var ear = Ear.of(reader, ROADS)) {
            ear.next();
            var start = System.nanoTime();
            site.site().shut();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                    .as("seconds to stop")
                    .isLessThan(5);
            assertThat(ear.endsWithin(1)).isTrue();
            assertThat(Integer.parseInt(ear.retry())).isBetween(1000, 5000);
        }
        site.set(10, 301, Map.of("approved", "meanwhile"));
        site.site().open();
        try (var ear = Ear.of(reader, ROADS)) {
            assertThat(ear.next().getJsonObject("figures").getString("approved"))
                    .isEqualTo("meanwhile");
        }
    }

    /** A reader with a small window who has asked and does not read yet. */
    private static Socket slowly(Person person, String topic) throws IOException {
        var address = URI.create(site.site().url("/"));
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write("GET /live?on=%s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n"
                        .formatted(topic, address.getAuthority(), person.cookieHeader())
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String read(Socket socket, String until) throws IOException {
        socket.setSoTimeout(20_000);
        var told = new StringBuilder();
        var piece = new byte[1 << 16];
        while (told.indexOf(until, Math.max(0, told.length() - (1 << 17))) < 0) {
            var length = socket.getInputStream().read(piece);
            if (length < 0) {
                throw new AssertionError("ended before " + until);
            }
            told.append(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
        }
        return told.toString();
    }
}
