package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jiheng.viewer.Role;
import org.jiheng.web.Rule;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is only asked for its head is answered without a body and leaves nothing behind. */
class HeadOfEveryRouteTest {

    private static final List<String> IDS = List.of("1", "2", "10", "11");
    private static final Map<Role, String> PEOPLE = Map.of(
            Role.DEPARTMENT_HEAD, "roads.head",
            Role.FINANCE, "finance",
            Role.AUDITOR, "auditor",
            Role.SYSTEM_ADMIN, "east.admin",
            Role.SECURITY_ADMIN, "east.security");
    private static final String LINES = "select count(*) from revision";

    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.start(Map.of());
        site.follow();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void leavesNoLineInTheHistory() {
        PEOPLE.values().forEach(site::as);
        var before = lines();
        for (var role : PEOPLE.keySet()) {
            for (var rule : reading(rule -> rule.access().roles().contains(role))) {
                for (var id : rule.path().contains(":") ? IDS : List.of("")) {
                    var answer = head(PEOPLE.get(role), rule.path().replaceAll(":[A-Za-z]+", id));
                    assertThat(answer.status()).as(rule.path()).isLessThan(500);
                    assertThat(answer.body()).as(rule.path()).isEmpty();
                }
            }
            assertThat(lines()).as("after all heads as %s", role).isEqualTo(before);
        }
    }

    @Test
    void isThatOfThePage() {
        for (var path : List.of("/tasks", "/projects", "/projects/1", "/boards/10", "/projects/999999")) {
            assertThat(head("roads.head", path).status())
                    .as(path)
                    .isEqualTo(site.as("roads.head").get(path).status());
        }
    }

    @Test
    void saysThatAFileIsToBeHadAndDoesNotMakeIt() {
        List.of("roads.head", "east.admin").forEach(site::as);
        var before = lines();
        for (var path : List.of("/projects.csv", "/scores.csv?year=" + China.year(), "/scores.xlsx", "/overall.csv")) {
            var answer = head("roads.head", path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Length")).as(path).isEmpty();
        }
        assertThat(lines()).isEqualTo(before);
        assertThat(head("east.admin", "/scores.csv").status()).isEqualTo(403);
        assertThat(site.as("roads.head").get("/projects.csv").status()).isEqualTo(200);
        assertThat(lines()).as("a file that was made is remembered").isEqualTo(before + 1);
    }

    @Test
    void opensNoStream() {
        var answer = head("roads.head", "/live?on=10." + China.year() + ".APPROVED");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
        assertThat(answer.body()).isEmpty();
    }

    private static List<Rule> reading(Predicate<Rule> whose) {
        return site.rules().stream()
                .filter(rule -> rule.method() == HttpMethod.GET)
                .filter(whose)
                .toList();
    }

    private static Answer head(String login, String path) {
        var person = site.as(login);
        return person.sendAsIs(person.request(path).method("HEAD", BodyPublishers.noBody()));
    }

    private static int lines() {
        try (var connection = TestDatabase.openAsApplication(site.database());
                var counted = connection.createStatement().executeQuery(LINES)) {
            counted.next();
            return counted.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
