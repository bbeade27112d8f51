package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.viewer.Role;
import org.jiheng.web.Rule;
import org.jiheng.web.door.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the table of routes: every route, every role, own ids and ids of others. */
class EveryRouteTest {

    private static final TestSite SITE = TestSite.shared();

    /** Ids in addresses: a node, an account or a self-evaluation of another district, and one that does not exist. */
    private static final List<String> FOREIGN_IDS = List.of("41", "30", "443", "999999");

    private static final List<String> NO_IDS =
            List.of("0", "-1", "1e3", "%27", "99999999999999999999", "%00", "null", "١");

    private static final List<String> FOREIGN_NODES = List.of("41", "3", "1", "999999");

    private static final Map<Role, String> PEOPLE = Map.of(
            Role.FILLER, "roads.clerk",
            Role.UNIT_REVIEWER, "roads.reviewer",
            Role.DEPARTMENT_REVIEWER, "roads.office",
            Role.DEPARTMENT_HEAD, "roads.head",
            Role.FINANCE, "finance",
            Role.EVALUATOR, "expert",
            Role.AUDITOR, "auditor",
            Role.SYSTEM_ADMIN, "east.admin",
            Role.SECURITY_ADMIN, "east.security");

    private static final Map<Role, Person> SIGNED_IN = new EnumMap<>(Role.class);

    static Stream<Rule> rules() {
        return SITE.rules().stream();
    }

    static Stream<Rule> guarded() {
        return rules().filter(rule -> rule.access().door() != Access.Door.ANYONE);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void sendsAStrangerToTheDoor(Rule rule) {
        var answer = ask(SITE.stranger(), rule, "1");
        if (rule.forPrograms()) {
            assertThat(answer.status()).as("a program is told, not led").isEqualTo(401);
            return;
        }
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/sign-in");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void letsInOnlyTheRolesItNames(Rule rule) {
        for (var role : Role.values()) {
            var answer = askAs(role, rule, "999999");
            if (!rule.access().roles().contains(role)) {
                assertThat(answer.status()).as("%s as %s", rule.path(), role).isEqualTo(403);
            } else {
                assertThat(answer.status()).as("%s as %s", rule.path(), role).isNotIn(403, 500);
                assertThat(rule.changes() ? "" : answer.location()).doesNotStartWith("/sign-in");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void knowsNothingOfRowsOfOtherNodes(Rule rule) {
        if (!rule.path().contains(":")) {
            return;
        }
        for (var role : rule.access().roles()) {
            for (var id : rule.path().matches("/(organisation|boards)/.*") ? FOREIGN_NODES : FOREIGN_IDS) {
                var answer = askAs(role, rule, id);
                assertThat(answer.status())
                        .as("%s %s with %s as %s", rule.method(), rule.path(), id, role)
                        .isIn(404, 303);
                assertThat(answer.location()).as(rule.path()).isIn("", "/password");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void neverFailsOnAnIdThatIsNoNumber(Rule rule) {
        for (var id : rule.path().contains(":") ? NO_IDS : List.of("0")) {
            assertThat(ask(SITE.as("admin"), rule, id).status()).as(rule.path()).isLessThan(500);
        }
    }

    @Test
    void changesNothingByReading() {
        assertThat(rules().filter(rule -> rule.method() == HttpMethod.GET)).noneMatch(Rule::changes);
        assertThat(rules().filter(Rule::changes)).allMatch(rule -> rule.method() == HttpMethod.POST);
    }

    /** What was not refused may have ended the session. */
    private static Answer askAs(Role role, Rule rule, String id) {
        var person = SIGNED_IN.computeIfAbsent(role, known -> SITE.as(PEOPLE.get(role)));
        var answer = ask(person, rule, id);
        if (rule.changes() && answer.status() < 400) {
            SIGNED_IN.remove(role);
        }
        return answer;
    }

    private static Answer ask(Person person, Rule rule, String id) {
        var path = rule.path().replaceAll(":[A-Za-z]+", id);
        return rule.method() == HttpMethod.GET ? person.get(path) : person.post(path, Map.of());
    }
}
