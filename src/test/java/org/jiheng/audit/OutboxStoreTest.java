package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jiheng.audit.OutboxStore.Event;
import org.jiheng.audit.OutboxStore.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxStoreTest {

    private final Ledger ledger = new Ledger();
    private final OutboxStore outbox = new OutboxStore(ledger.db());
    private Seen seen = outbox.now().await();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void tellsEveryDeedOnce() {
        write("SUBMITTED_PAPER", 7);
        assertThat(news()).containsExactly(7L);
        write("APPROVED_PAPER", 7);
        write("SUBMITTED_PAPER", 8);
        assertThat(news()).containsExactly(7L, 8L);
        assertThat(news()).isEmpty();
    }

    @Test
    void saysWhereItHappened() {
        write("SUBMITTED_PAPER", 7);
        var event = outbox.since(seen).await().events().get(0);
        assertThat(event.departmentId()).isEqualTo(1);
        assertThat(event.unitId()).isEmpty();
        assertThat(event.deed()).isEqualTo("SUBMITTED_PAPER");
    }

    @Test
    void neitherMissesALongDeedNorKeepsOthersWaitingForIt() throws SQLException {
        try (var slow = openScoped()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute(line("SUBMITTED_PAPER", 1));
            write("SUBMITTED_PAPER", 2);
            assertThat(news()).containsExactly(2L);
            slow.commit();
        }
        assertThat(news()).containsExactly(1L);
        assertThat(news()).isEmpty();
    }

    @Test
    void leavesOutWhatWasTakenBack() throws SQLException {
        try (var broken = openScoped()) {
            broken.setAutoCommit(false);
            broken.createStatement().execute(line("SUBMITTED_PAPER", 1));
            broken.rollback();
        }
        write("SUBMITTED_PAPER", 2);
        assertThat(news()).containsExactly(2L);
    }

    @Test
    void leavesOutWhatAnotherServerWillHaveDoneOneDay() {
        ledger.asApplication(line("SUBMITTED_PAPER", 1)
                .replace("previous, hash)", "previous, hash, written_in)")
                .replace("'', '')", "'', '', '999999999')"));
        write("SUBMITTED_PAPER", 2);
        assertThat(news()).containsExactly(2L);
        assertThat(news()).isEmpty();
    }

    @Test
    void doesNotTellWhatIsTypedIntoDrafts() {
        write("FILLED_IN", 3);
        write("TYPED_OVER_ANOTHER", 3);
        write("SUBMITTED_PAPER", 4);
        assertThat(news()).containsExactly(4L);
    }

    /** The papers of all deeds since the last time, as a follower would hear of them. */
    private List<Long> news() {
        var news = outbox.since(seen).await();
        seen = news.seen();
        return news.events().stream().map(Event::thingId).toList();
    }

    private void write(String deed, long paper) {
        ledger.asApplication(line(deed, paper));
    }

    private static String line(String deed, long paper) {
        return """
                insert into revision (paper, paper_id, department_id, at, account_name, deed, title, request_id, number, previous, hash)
                values ('paper', %d, 1, now(), 'somebody', '%s', 'title', 'r', 0, '', '')
                """.formatted(paper, deed);
    }

    private Connection openScoped() throws SQLException {
        var connection = ledger.address()
                .open(ledger.address().database(), ledger.address().application());
        connection.createStatement().execute("select set_config('jiheng.scope', 'setup', false)");
        return connection;
    }
}
