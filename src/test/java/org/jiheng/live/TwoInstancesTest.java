package org.jiheng.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.trial.Patience;
import org.jiheng.words.China;
import org.junit.jupiter.api.Test;

/** Two instances on one database: what is done at one is told by both, in whatever state their connections are. */
class TwoInstancesTest {

    private static final String ROADS = "10." + China.year() + ".APPROVED";

    @Test
    void tellBothWhatWasDoneAtOne() {
        try (var first = LiveSite.start();
                var second = first.another()) {
            first.site().follow();
            var endFirst = first.site().followAlways();
            var endSecond = second.site().followAlways();
            try (var here = Ear.of(first.as("roads.head"), ROADS);
                    var there = Ear.of(second.as("roads.office"), ROADS)) {
                var before = here.next().getLong("turn");
                assertThat(there.next().getLong("turn")).isEqualTo(before);
                var clerk = second.as("roads2.clerk");
                assertThat(isRemoved(first.as("roads.office"), 2)).isTrue();
                var after = here.next().getLong("turn");
                assertThat(after).isGreaterThan(before);
                assertThat(there.next().getLong("turn")).isEqualTo(after);
                Clockwork.seen(
                        first.site().database(),
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                + " where datname = current_database() and backend_type = 'client backend'"
                                + " and pid <> pg_backend_pid()");
                assertThat(Patience.until(20, () -> isRemoved(clerk, 3))).isLessThan(20);
                assertThat(here.until(after + 1)).isNotEmpty();
                assertThat(there.until(after + 1)).isNotEmpty();
            }
            endFirst.run();
            endSecond.run();
        }
    }

    private static boolean isRemoved(Person person, int project) {
        var fields = Map.of("year", "" + China.year(), "version", "0", "reason", "重复录入");
        return person.post("/projects/" + project + "/removal", fields).status() == 303;
    }
}
