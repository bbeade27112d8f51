package org.jiheng.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistoryExportTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final String WRITING = "from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and state like 'idle in transaction%'";

    @BeforeAll
    static void write() {
        Clockwork.run(SITE.database(), """
                set statement_timeout = 0;
                insert into revision (paper, paper_id, department_id, unit_id, at, account_id, account_name, deed, title, reason,
                                      request_id, number, previous, hash)
                select 'node', line, 10, 11, now(), 10, 'somebody', 'RENAMED_NODE', 'title', repeat('很长', 2000), 'r', 0, '', ''
                  from generate_series(1, 3000) as line
                """);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void endsInOrderWhenTheWholeFileWasRead() throws IOException {
        try (var reader = begin()) {
            var text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).endsWith(LAST_CHUNK).containsPattern("\"记录条数\",300\\d");
        }
    }

    @Test
    void isVisiblyUnfinishedWhenTheDatabaseGoesAwayMidway() throws IOException {
        try (var reader = begin()) {
            read(reader.getInputStream(), 100_000);
            awaitCount(1);
            Clockwork.seen(SITE.database(), "select count(pg_terminate_backend(pid)) " + WRITING);
            var rest = new String(rest(reader.getInputStream()), StandardCharsets.UTF_8);
            assertThat(rest).doesNotEndWith(LAST_CHUNK).doesNotContain("记录条数");
        }
        assertThat(SITE.as("roads.head").get("/history").status()).isEqualTo(200);
    }

    @Test
    void letsGoOfTheDatabaseWhenTheReaderIsGone() throws IOException {
        try (var reader = begin()) {
            read(reader.getInputStream(), 100_000);
            awaitCount(1);
        }
        awaitCount(0);
    }

    @Test
    void writesOneFileAtATime() throws IOException {
        try (var reader = begin()) {
            read(reader.getInputStream(), 100_000);
            var other = SITE.as("roads.office");
            var refused = other.get(other.post("/history/exports", Map.of()).location());
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.words()).contains("正在导出另一份文件，一分钟后再试");
            assertThat(refused.header("Content-Disposition")).isEmpty();
        }
        awaitCount(0);
    }

    /** The small window keeps the system from taking in the whole file for a reader who does not read. */
    private static Socket begin() throws IOException {
        var person = SITE.as("roads.head");
        var path = person.post("/history/exports", Map.of()).location();
        var site = URI.create(SITE.url("/"));
        var socket = new Socket();
        socket.setReceiveBufferSize(16 * 1024);
        socket.connect(new java.net.InetSocketAddress(site.getHost(), site.getPort()));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nCookie: "
                                + person.cookieHeader() + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static void read(InputStream stream, int bytes) throws IOException {
        assertThat(stream.readNBytes(bytes)).hasSize(bytes);
    }

    private static byte[] rest(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException reset) {
            return new byte[0];
        }
    }

    private static void awaitCount(int wanted) {
        var found = -1;
        for (var look = 0; look < 400 && found != wanted; look++) {
            found = Clockwork.seen(SITE.database(), "select count(*) " + WRITING);
        }
        assertThat(found).isEqualTo(wanted);
    }
}
