package org.jiheng.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.monitoring.Ground.YEAR;

import io.vertx.core.Future;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;
import org.jiheng.ledger.Recount;
import org.jiheng.monitoring.Ground;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private final TestSite site = TestSite.start(Map.of());
    private final Following following = new Following(site.database());

    @BeforeEach
    void begin() {
        new Ground(site).approved(1).approved(2);
        following.catchUp();
    }

    @AfterEach
    void end() {
        following.close();
        site.close();
    }

    @Test
    void countsEachDeedOnceAndNoneTwice() {
        assertThat(count(11, "STATE", "DRAFT")).isZero();
        open(1);
        assertThat(following.catchUp()).isEqualTo(4);
        assertThat(count(11, "STATE", "DRAFT")).isEqualTo(1);
        assertThat(count(2, "STATE", "DRAFT")).isEqualTo(1);
        assertThat(following.catchUp()).isZero();
        assertThat(right()).isTrue();
    }

    @Test
    void aWindowThatEndsEarlierMovesTheDayOnWhichAllBelowItAreDue() {
        var due = YEAR + "-12-11";
        var fields = new HashMap<String, String>();
        site.as("finance")
                .get("/seasons/8/days")
                .page()
                .select("main form input")
                .forEach(each -> fields.put(each.attr("name"), each.val()));
        fields.putAll(Map.of("closesOn", due, "warnsOn", ""));
        var moved = site.as("finance").post("/seasons/8/days", fields);
        assertThat(moved.status()).isEqualTo(303);
        following.catchUp();
        assertThat(Recount.rows(
                        site.database(),
                        "select distinct due from ledger_line where project_id in (3, 4) and year = " + YEAR))
                .containsExactly(due);
        assertThat(right()).isTrue();
    }

    @Test
    void catchesUpWithWhatWasDoneWhileItWasAway() {
        open(1);
        cancel(2);
        try (var other = new Following(site.database())) {
            other.catchUp();
            assertThat(count(10, "STANDING", "CANCELLED")).isEqualTo(1);
            open(2);
            assertThat(right()).isTrue();
        }
    }

    @Test
    void twoFollowersAtOnceCountNothingTwice() {
        try (var other = new Following(site.database())) {
            for (var times = 0; times < 3; times++) {
                open(1 + times % 2);
                cancel(2);
                Future.join(following.begin(), other.begin()).await();
            }
            other.catchUp();
        }
        assertThat(right()).isTrue();
    }

    @Test
    void aLongTransactionHoldsUpNothingButItself() throws SQLException {
        try (var slow = TestDatabase.openAsApplication(site.database())) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("update project set name = '慢' where id = 2");
            slow.createStatement().execute(line("CHANGED_PROJECT", 2));
            open(1);
            following.catchUp();
            assertThat(count(11, "STATE", "DRAFT")).isEqualTo(1);
            slow.commit();
        }
        following.catchUp();
        assertThat(Recount.rows(site.database(), "select distinct name from ledger_line where project_id = 2"))
                .containsExactly("慢");
    }

    @Test
    void worksEverythingOutAnewOnAnotherServer() throws SQLException {
        open(1);
        try (var owner = site.database().openAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("alter table revision no force row level security");
            statement.execute("update revision set written_in = '99999999999'");
            statement.execute("alter table revision force row level security");
            statement.execute("update ledger_position set server = 'the one before', followed = '99999999:99999999:'");
        }
        following.catchUp();
        assertThat(right()).isTrue();
        cancel(2);
        following.catchUp();
        assertThat(count(10, "STANDING", "CANCELLED")).isEqualTo(1);
        assertThat(right()).isTrue();
    }

    @Test
    void saysUpToWhichLineOfTheHistoryTheFiguresHold() {
        open(1);
        following.catchUp();
        var newest = Recount.rows(site.database(), "select max(id) from revision where deed = 'OPENED_PAPER'");
        assertThat(Recount.rows(
                        site.database(),
                        "select s.revision from ledger_stand s join ledger_position p on s.turn = p.turn"
                                + " join revision r on r.id = s.revision and r.at = s.at where s.node_id = 2 and s.year = "
                                + YEAR))
                .isEqualTo(newest);
        assertThat(
                        Recount.rows(
                                site.database(),
                                "select count(*) from ledger_stand s join ledger_position p on s.turn = p.turn where s.node_id in (20, 3)"))
                .containsExactly("0");
    }

    @Test
    void aProjectThatIsRemovedLeavesTheSums() {
        site.as("roads.office")
                .post("/projects/2/removal", Map.of("year", "" + YEAR, "version", "0", "reason", "重复录入"));
        var before = count(10, "PROJECT", "");
        site.as("roads2.clerk")
                .post("/projects/3/removal", Map.of("year", "" + YEAR, "version", "0", "reason", "重复录入"));
        following.catchUp();
        assertThat(count(10, "STANDING", "EXEMPT")).isZero();
        assertThat(count(10, "PROJECT", "")).isEqualTo(before);
        assertThat(right()).isTrue();
    }

    @Test
    void aProjectThatCannotBeWorkedOutHoldsUpNobodyElse() throws SQLException {
        asOwner("alter table ledger_line add constraint broken check (project_id <> 2) not valid");
        open(1);
        open(2);
        cancel(2);
        following.catchUp();
        assertThat(count(11, "STATE", "DRAFT")).isEqualTo(1);
        assertThat(count(10, "STANDING", "CANCELLED")).isZero();
        assertThat(aside()).hasSize(1).first().asString().contains("2 23514", "broken");
        assertThat(site.as("roads.head").get("/boards/10/recount?year=" + YEAR).words())
                .contains("无法汇总的项目", "桥梁检测", "broken", "已试 1 次");
        asOwner("alter table ledger_line drop constraint broken");
        following.catchUp();
        assertThat(aside()).as("waits for its minute").hasSize(1);
        Recount.rows(site.database(), "update ledger_aside set again_at = now() returning 1");
        following.catchUp();
        assertThat(aside()).isEmpty();
        assertThat(count(10, "STANDING", "CANCELLED")).isEqualTo(1);
        assertThat(right()).isTrue();
    }

    private List<String> aside() {
        return Recount.rows(
                site.database(), "select project_id || ' ' || reason from ledger_aside where year = " + YEAR);
    }

    private void asOwner(String sql) throws SQLException {
        try (var owner = site.database().openAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private void open(long project) {
        site.as("roads.clerk").post("/evaluations", Map.of("project", "" + project, "year", "" + YEAR));
    }

    private void cancel(long project) {
        site.as("roads.office")
                .post(
                        "/projects/" + project + "/cancellation",
                        Map.of("year", "" + YEAR, "version", "0", "reason", "预算未批复"));
    }

    private boolean right() {
        following.catchUp();
        return Recount.differences(site.database()).isEmpty();
    }

    private long count(long node, String what, String key) {
        return Recount.rows(
                        site.database(),
                        "select number from ledger_sum where basis = 'LATEST' and node_id = %d and year = %d and what = '%s' and key = '%s'"
                                .formatted(node, YEAR, what, key))
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static String line(String deed, long project) {
        return """
                insert into revision (paper, paper_id, department_id, at, account_name, deed, title, request_id, number, previous, hash)
                values ('project', %d, 10, now(), 'somebody', '%s', 'title', 'r', 0, '', '')
                """.formatted(project, deed);
    }
}
