package org.jiheng.paper.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiheng.Clockwork;
import org.jiheng.trial.Patience;
import org.jiheng.trial.caller.CellLedger;
import org.jiheng.trial.caller.CellWriter;
import org.jiheng.user.FixturePassword;
import org.junit.jupiter.api.Test;

/** The drill of the writers in small: twenty of them, and a server that goes away and comes back. */
class ManyWritersTest {

    private static final int WRITERS = 20;
    private static final List<String> CELLS = List.of(
            "year_goal", "leader", "i.row1001.level3", "i.row1001.target", "i.row1002.level3", "i.row1003.target");

    @Test
    void loseNoCellThatWasAcknowledged() throws InterruptedException {
        try (var site = PlainPapers.start()) {
            var paper = PlainPapers.open(site, 1, 3);
            Clockwork.run(site.database(), """
                    insert into account (id, login, name, node_id, password, one_time) overriding system value
                    select 500 + n, 'w' || n, '填报人' || n, 11, '%s', false from generate_series(1, %d) n;
                    insert into post (account_id, node_id, role) select 500 + n, 11, 'FILLER' from generate_series(1, %d) n
                    """.formatted(FixturePassword.HASH, WRITERS, WRITERS));
            var port = URI.create(site.url("/")).getPort();
            var ledger = new CellLedger();
            var threads = Executors.newFixedThreadPool(WRITERS);
            IntStream.rangeClosed(1, WRITERS)
                    .mapToObj(number -> new CellWriter("w" + number, () -> port, paper, CELLS, ledger).signIn())
                    .toList()
                    .forEach(threads::execute);
            Patience.pass(4);
            site.shut();
            Patience.pass(1);
            site.open();
            Patience.pass(4);
            ledger.close();
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            var verdict = ledger.compare(
                    Clockwork.texts(site.database(), CellLedger.LINES.formatted(paper)),
                    Clockwork.text(site.database(), CellLedger.CELLS.formatted(paper)));
            assertThat(verdict.broken()).as(verdict.remark()).isEmpty();
            assertThat(ledger.kept()).isGreaterThan(WRITERS);
        }
    }
}
