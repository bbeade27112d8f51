package org.jiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Scope;
import org.jiheng.demo.paper.DemoFile;
import org.jiheng.demo.paper.Subject;
import org.jiheng.evaluation.desk.EvaluationDesk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Made-up papers on their way into a house: a project for each state stands for the several hundred. */
class FillingUpTest {

    private static final List<JsonObject> SOME = MadeUpTest.oneForEachState();
    private static final DemoHouse HOUSE = new DemoHouse();

    private static int half;
    private static int whole;
    private static String before;

    @BeforeAll
    static void fillUpInTwoStartsAndStartAThirdTime() {
        half = fillUp(SOME.subList(0, 2));
        whole = fillUp(SOME);
        before = everything();
        fillUp(SOME);
    }

    private static int fillUp(List<JsonObject> projects) {
        return new Demonstration(HOUSE.database())
                .fillUp(DemoFile.read("made-up"), projects, Future::succeededFuture)
                .await();
    }

    private static String everything() {
        return HOUSE.text("""
                select (select count(*) from revision) || ' ' || (select count(*) from project) || ' '
                       || (select count(*) from paper) || ' ' || (select count(*) from edition)
                """);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static long told(List<JsonObject> projects) {
        return projects.stream()
                .flatMap(project -> DemoFile.list(project, "papers").stream())
                .filter(paper -> paper.getString("kind").equals("SELF_EVALUATION"))
                .count();
    }

    @Test
    void goesOnWhereAStartWasCutOff() {
        assertThat((long) half).isEqualTo(told(SOME.subList(0, 2)));
        assertThat((long) whole).isEqualTo(told(SOME));
    }

    @Test
    void addsNothingAtTheNextStart() {
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void leadsPapersToEveryStateWithALineInTheHistoryForEachStep() {
        assertThat(HOUSE.texts("select distinct state from paper where kind = 'SELF_EVALUATION'"))
                .containsExactlyInAnyOrder(
                        "DRAFT",
                        "SUBMITTED",
                        "WITHDRAWN",
                        "RETURNED",
                        "UNIT_APPROVED",
                        "DEPARTMENT_APPROVED",
                        "FINANCE_APPROVED",
                        "ARCHIVED");
        assertThat(HOUSE.texts("""
                select string_agg(r.deed, ' ' order by r.number)
                  from paper p
                  join revision r on r.paper = 'paper' and r.paper_id = p.id
                 where p.state = 'ARCHIVED'
                 group by p.id
                """))
                .contains("OPENED_PAPER SUBMITTED_PAPER APPROVED_PAPER APPROVED_PAPER APPROVED_PAPER ARCHIVED_PAPER");
    }

    @Test
    void handsInNothingThatARealFillerCouldNotHandIn() {
        assertThat(HOUSE.texts("""
                select p.title || ' ' || (f ->> 'rule') || ' ' || (f ->> 'words')
                  from paper p
                  join edition e on e.paper_id = p.id
                 cross join jsonb_array_elements(e.findings) f
                 where coalesce(p.cells ->> 'as_published', '') <> 'yes'
                   and (f ->> 'severity' = 'ERROR' or f ->> 'severity' = 'WARNING' and f ->> 'reason' = '')
                """)).isEmpty();
    }

    @Test
    void storesTheScoresThatTheEngineComputes() {
        var stored = HOUSE.texts("""
                select p.id || ' ' || p.node_id || ' ' || p.department_id || ' ' || s.total || ' ' || s.complete || ' '
                       || coalesce(s.grade, '-') || ' ' || (select string_agg(coalesce(r.score::text, '-'), ' ' order by r.number)
                                                             from evaluation_score_row r
                                                            where r.paper_id = p.id)
                  from paper p
                  join evaluation_score s on s.paper_id = p.id and s.edition = p.edition
                 where s.year >= this_year() - 1
                """);
        assertThat(stored)
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(computed(line)).isEqualTo(line));
    }

    private static String computed(String line) {
        var parts = line.split(" ");
        var head = String.join(" ", List.of(parts).subList(0, 3));
        var scored = new EvaluationDesk(HOUSE.database()).scored(paper(parts)).await();
        var rows = scored.evaluation().rows().stream()
                .map(row -> scored.row(row)
                        .flatMap(one -> one.score())
                        .map(score -> score.toPlainString())
                        .orElse("-"))
                .toList();
        var scores = scored.scores();
        return head + " " + scored.total() + " " + scores.complete() + " "
                + scores.grade().orElse("-") + " " + String.join(" ", rows);
    }

    private static Paper paper(String... parts) {
        var node = Long.parseLong(parts[1]);
        var department = Long.parseLong(parts[2]);
        var subject = new Subject(0, node, department, "", "", "", "", "", "", Map.of());
        return new PaperStore(HOUSE.database())
                .find(Long.parseLong(parts[0]), subject.viewer())
                .await();
    }

    @Test
    void letsTheFinanceBureauPassInTheMadeUpDistrictOnly() {
        assertThat(HOUSE.database()
                        .ask(Scope.SETUP, "select count(*)::integer as n from review_steps")
                        .one(row -> row.getInteger("n"))
                        .await())
                .as("last year and this year of one district")
                .isEqualTo(2);
    }
}
