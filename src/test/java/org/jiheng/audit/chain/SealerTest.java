package org.jiheng.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import java.sql.SQLException;
import org.jiheng.audit.Ledger;
import org.jiheng.database.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {

    private final Ledger ledger = new Ledger();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void sealsOnlyChainsThatMovedSinceTheirLastSeal() {
        var sealer = new Sealer(ledger.db());
        ledger.lines(3, 2);
        assertThat(sealer.run().await()).isEqualTo(3);
        assertThat(sealer.run().await()).isZero();
        ledger.lines(2, 1);
        assertThat(sealer.run().await()).isEqualTo(2);
        var head = new SealStore(ledger.db()).head().await().orElseThrow();
        assertThat(head.number()).isEqualTo(2);
        assertThat(head.print()).matches("#2 [0-9a-f]{12}");
        assertThat(ledger.verified().whole()).isTrue();
    }

    @Test
    void sealsManyChainsInSmallTransactions() {
        ledger.lines(2500, 1);
        assertThat(new Sealer(ledger.db()).run().await()).isEqualTo(2500);
        assertThat(ledger.verified().seals()).isEqualTo(3);
        assertThat(ledger.verified().whole()).isTrue();
        assertThat(new SealStore(ledger.db()).heights().await()).isEqualTo(new SealStore.Heights(2500, 3, 0));
    }

    @Test
    void leavesOutAChainInWhichADeedIsUnderWayAndDoesNotWaitForIt() throws SQLException {
        ledger.lines(3, 1);
        try (var busy = ledger.address().openAsOwner();
                var statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("update chain set number = number where paper_id = 2");
            assertThat(new Sealer(ledger.db()).run().await()).isEqualTo(2);
            busy.rollback();
        }
        assertThat(new Sealer(ledger.db()).run().await()).isEqualTo(1);
        assertThat(ledger.verified().whole()).isTrue();
    }

    @Test
    void leavesTheSealToTheInstanceThatIsAtIt() throws SQLException {
        ledger.lines(3, 1);
        try (var other = ledger.address().openAsOwner();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('jiheng seal', 0))");
            assertThat(new Sealer(ledger.db()).run().await()).isZero();
            other.rollback();
        }
    }

    @Test
    void sealsOnceWhenSeveralInstancesTryTogether() {
        for (var round = 0; round < 5; round++) {
            ledger.lines(20, 1);
            Future.all(new Sealer(ledger.db()).run(), new Sealer(ledger.db()).run(), new Sealer(ledger.db()).run())
                    .await();
        }
        new Sealer(ledger.db()).run().await();
        assertThat(ledger.verified().whole()).isTrue();
        assertThat(new SealStore(ledger.db()).heights().await().unsealed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set title = 'x'",
                "delete from revision",
                "truncate revision",
                "alter table revision add column x int",
                "alter table revision disable trigger all",
                "drop table revision cascade",
                "create table x ()",
                "create or replace function revision_text(r revision) returns text language sql as 'select null'",
                "insert into chain (paper, paper_id, number, hash) values ('x', 1, 1, '')",
                "update chain set number = 0",
                "update chain set sealed = 0",
                "delete from chain",
                "insert into seal values (9, now(), 0, '', '')",
                "update seal set links = 0",
                "delete from seal",
                "truncate seal, seal_link",
                "insert into seal_link values (1, 'x', 1, 1, '')",
                "delete from seal_link"
            })
    void theApplicationCannotRewriteWhatWasDone(String sql) {
        ledger.lines(1, 1).sealed();
        assertThatThrownBy(() -> ledger.asApplication(sql)).hasMessageFindingMatch("permission denied|must be owner");
        assertThat(ledger.verified().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set title = 'x'",
                "delete from revision",
                "update chain set number = 0",
                "delete from chain",
                "update seal set links = 0",
                "delete from seal",
                "delete from seal_link"
            })
    void neitherCanTheWorkInTheBackground(String sql) {
        ledger.lines(1, 1).sealed();
        assertThatThrownBy(() -> ledger.db().ask(Scope.BACKGROUND, sql).run().await())
                .hasMessageContaining("permission denied");
    }

    @Test
    void theWorkInTheBackgroundAddsNoLineButThatItPutFiguresRight() {
        ledger.lines(1, 1).sealed();
        assertThatThrownBy(() -> ledger.db().ask(Scope.BACKGROUND, """
                                insert into revision (paper, paper_id, department_id, at, account_name, deed, title, request_id,
                                                      number, previous, hash)
                                values ('node', 11, 10, now(), 'somebody', 'RENAMED_NODE', 'x', 'r', 0, '', '')
                                """).run().await())
                .hasMessageContaining("row-level security");
        assertThat(ledger.verified().whole()).isTrue();
    }
}
