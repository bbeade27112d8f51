package org.jiheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.database.PooledDatabase;
import org.jiheng.evidence.sweep.EvidenceSweeper;
import org.junit.jupiter.api.Test;

class EvidenceSweeperTest {

    @Test
    void takesAwayWhatWasCutOffAndTheBytesOfWhatNobodyReceived() {
        var vertx = Vertx.vertx();
        try (var site = TestSite.start(Map.of())) {
            var paper = Folder.open(site);
            var clerk = site.signIn("roads.clerk");
            var received = attached(site, clerk, paper, 1);
            Folder.handIn(site, paper);
            Folder.move(site, paper, "RETURNED");
            var unneeded = attached(site, clerk, paper, 2);
            var wanted = attached(site, clerk, paper, 3);
            remove(clerk, paper, received, "过期");
            remove(clerk, paper, unneeded, "");
            Clockwork.run(
                    site.database(),
                    "update evidence set removed_at = now() - interval '25 hours' where removed_at is not null");
            Clockwork.run(site.database(), """
                    insert into evidence (paper_id, place, key, name, since_edition, added_by, added_name, added_at)
                    select %d, 'form', 'arriving', '断.pdf', 1, 10, '道路一队填报人', now() - hours * interval '1 hour'
                      from unnest(array [1, 3]) as hours
                    """.formatted(paper));
            var pool = PgBuilder.pool()
                    .connectingTo(site.database().applicationOptions())
                    .using(vertx)
                    .build();
            var sweeper = new EvidenceSweeper(new PooledDatabase(pool));
            assertThat(sweeper.run().await()).isEqualTo(2);
            assertThat(sweeper.run().await()).isZero();
            assertThat(status(clerk, paper, received)).isEqualTo(200);
            assertThat(status(clerk, paper, wanted)).isEqualTo(200);
            assertThat(Folder.rows(site, paper)).isEqualTo(4);
            assertThat(Clockwork.seen(
                            site.database(), "select count(*) from evidence_chunk where evidence_id = " + unneeded))
                    .isZero();
            assertThat(clerk.get(path(paper, unneeded)).words()).contains("已不再保留");
            assertThat(clerk.post(path(paper, unneeded) + "/restoration", Map.of())
                            .status())
                    .isEqualTo(409);
        } finally {
            vertx.close().await();
        }
    }

    private static int attached(TestSite site, Person clerk, int paper, int pages) {
        Parcel.of(clerk).file("file.form", pages + ".pdf", Samples.pdf(pages)).to(clerk, paper);
        return Folder.last(site, paper);
    }

    private static void remove(Person clerk, int paper, int file, String reason) {
        clerk.post(path(paper, file) + "/removal", Map.of("reason", reason));
    }

    private static int status(Person clerk, int paper, int file) {
        return clerk.get(path(paper, file) + "/content").status();
    }

    private static String path(int paper, int file) {
        return "/papers/" + paper + "/evidence/" + file;
    }
}
