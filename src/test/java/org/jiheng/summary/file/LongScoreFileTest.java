package org.jiheng.summary.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;
import org.jiheng.database.Database;
import org.jiheng.database.Databases;
import org.jiheng.extract.Turns;
import org.jiheng.ledger.Basis;
import org.jiheng.organisation.NodeKind;
import org.jiheng.project.Roles;
import org.jiheng.summary.ScoredYear;
import org.jiheng.summary.selection.Place;
import org.jiheng.summary.selection.ScoreFilter;
import org.jiheng.web.Site;
import org.jiheng.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongScoreFileTest {

    private static final int LINES = 40_000;

    private static final String OF_THE_DATABASE =
            " from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    private static final String EXPORTING = " and xact_start is not null and query like '%ledger_line%'";

    /** Nothing was asked for a while: what was written before has filled all room on the way to the reader. */
    private static final String WAITING =
            EXPORTING + " and state = 'idle in transaction' and state_change < clock_timestamp() - interval '1 second'";

    private static final TestSite SITE = filled();

    private static TestSite filled() {
        var site = TestSite.start(Map.of("JIHENG_DATABASE_CONNECTIONS", "2"), Impatience::mount);
        ScoredYear.fillLines(site, LINES);
        return site;
    }

    /** The same files for readers who are given a fifth of a second. */
    private static final class Impatience {

        static void mount(Site annex, Database db) {
            var export = new ExportScores(
                    Vertx.currentContext().owner(),
                    new Databases(db, db, db, db),
                    Words.load(),
                    new Turns(),
                    Duration.ofMillis(200));
            annex.get("/impatient.csv", Roles.READERS, export::csv);
            annex.get("/impatient.xlsx", Roles.READERS, export::xlsx);
        }
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Socket ask(String path) throws IOException {
        return ask("roads.head", path);
    }

    private static Socket ask(String login, String path) throws IOException {
        var person = SITE.as(login);
        var address = URI.create(SITE.url(path));
        var socket = new Socket();
        socket.setReceiveBufferSize(16 * 1024);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        var request = "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                .formatted(path, address.getAuthority(), person.cookieHeader());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(socket.getInputStream().readNBytes(15), StandardCharsets.UTF_8))
                .isEqualTo("HTTP/1.1 200 OK");
        return socket;
    }

    /** What is left of an answer, until the other side ends it in whichever way. */
    private static String rest(Socket socket) throws IOException {
        var rest = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(rest);
        } catch (SocketException cut) {
            rest.write('!');
        }
        return rest.toString(StandardCharsets.ISO_8859_1);
    }

    private static String inDatabase(String sql) {
        try (var application = TestDatabase.openAsApplication(SITE.database());
                var statement = application.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String asked(String what, String of) {
        return inDatabase("select " + what + OF_THE_DATABASE + of);
    }

    /** Waits for what another program does, and not for long. */
    private static void until(String of, String number) {
        var late = Instant.now().plus(Duration.ofSeconds(30));
        var found = asked("count(*)", of);
        while (!found.equals(number) && Instant.now().isBefore(late)) {
            found = asked("count(*)", of);
        }
        assertThat(found).as(of).isEqualTo(number);
    }

    @Test
    void holdsEveryLineInItsOrder() {
        var text = SITE.as("roads.head").get("/scores.csv?year=2023&sort=code").body();
        var numbers =
                text.lines().filter(line -> line.matches("\\d+,.*")).map(line -> line.substring(0, line.indexOf(',')));
        assertThat(numbers.mapToInt(Integer::parseInt).boxed().toList())
                .isEqualTo(IntStream.rangeClosed(1, LINES).boxed().toList());
        assertThat(text).endsWith("\"共 " + LINES + " 行，完\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scores.csv?year=2023", "/scores.xlsx?year=2023"})
    void readsNoFurtherThanItsReaderAndIsCutWhenTheDatabaseGoesAway(String path) throws IOException {
        try (var socket = ask(path)) {
            until(WAITING, "1");
            assertThat(asked("pg_terminate_backend(pid)", WAITING)).isEqualTo("t");
            assertThat(rest(socket)).isNotEmpty().doesNotEndWith("\r\n0\r\n\r\n");
        }
        until(EXPORTING, "0");
    }

    @Test
    void takesNoPageItsConnectionWhileItWaitsForItsReader() throws IOException {
        try (var slow = ask("/scores.csv?year=2023");
                var slower = ask("roads.office", "/scores.xlsx?year=2023")) {
            until(WAITING, "2");
            for (var path : List.of("/scores?year=2023", "/boards/10?year=2023", "/projects", "/tasks")) {
                assertThat(SITE.as("roads.head").get(path).status()).as(path).isEqualTo(200);
            }
            assertThat(asked("count(*)", WAITING)).isEqualTo("2");
            assertThat(List.of(slow, slower)).noneMatch(Socket::isClosed);
        }
        until(EXPORTING, "0");
    }

    @Test
    void letsGoOfTheDatabaseWhenItsReaderGoesAway() throws IOException {
        var socket = ask("/scores.csv?year=2023");
        until(WAITING, "1");
        socket.close();
        until(EXPORTING, "0");
        assertThat(SITE.as("roads.head").get("/scores?year=2023").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void freesThePlaceOfASlowReaderAndTellsInTheFileThatItIsCut(String ending) throws IOException {
        try (var socket = ask("/impatient." + ending + "?year=2023")) {
            until(EXPORTING, "0");
            var rest = rest(socket);
            var text = new String(rest.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            assertThat(rest).endsWith("\r\n0\r\n\r\n");
            assertThat(text)
                    .contains(ending.equals("csv") ? "网速过慢，文件到此中断，内容不完整" : "PK\u0005\u0006")
                    .doesNotContain("行，完");
        }
    }

    private static String page(String query) {
        return SITE.as("roads.head")
                .get("/scores?year=2023" + query)
                .page()
                .select("caption, tfoot, .how p, .paging p")
                .text();
    }

    @Test
    void addsUpOnAPageOnlyAsManyLinesAsAnyoneWaitsFor() {
        assertThat(page("&words=项目"))
                .contains("超过 10000 个项目", "第 1–20 条，超过 10000 条", "不超过 10000 行时才作合计")
                .doesNotContain("简单平均");
        assertThat(page("&lost=OUTPUT/QUANTITY")).contains("超过 10000 个项目");
        assertThat(page("&grade=良")).containsPattern("共 [23]\\d{4} 个项目").contains("不超过 10000 行时才作合计");
    }

    @Test
    void findsOneLineAmongVeryMany() {
        assertThat(page("&words=项目39999")).contains("共 1 个项目", "简单平均").doesNotContain("才作合计");
        assertThat(page("&words=00039998&lost=OUTPUT")).contains("共 1 个项目");
    }

    @Test
    void looksAtAPageOfLinesToShowAPage() throws SQLException {
        for (var order : new String[] {
            "l.total desc nulls last, l.project_id", "l.total nulls last, l.project_id",
            "pinyin(l.name) collate pinyin, l.project_id", "pinyin(l.name) collate pinyin desc, l.project_id desc"
        }) {
            var where = new ScoreFilter(2023, 10, Basis.APPROVED, Map.of())
                    .at(new Place(10, "", NodeKind.DEPARTMENT, 2023));
            assertThat(plan(
                            "select l.project_id from ledger_line l" + where.sql() + " order by " + order + " limit 20",
                            where.values()))
                    .as(order)
                    .contains("Index Scan")
                    .doesNotContain("Sort", "Seq Scan on ledger_line");
        }
    }

    private static String plan(String sql, Object... values) throws SQLException {
        try (var application = TestDatabase.openAsApplication(SITE.database());
                var statement = application.createStatement()) {
            statement.execute("set jiheng.scope = '10'");
            var filled = sql;
            for (var at = values.length; at > 0; at--) {
                filled = filled.replace("$" + at, "'" + values[at - 1] + "'");
            }
            var plan = new StringBuilder();
            try (var rows = statement.executeQuery("explain (costs off) " + filled)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
