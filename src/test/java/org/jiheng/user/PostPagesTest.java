package org.jiheng.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PostPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    private final Person security = SITE.as("security");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void givesARoleThatHoldsWithTheNextRequestAndTakesItAgain() {
        var expert = SITE.signIn("nobody");
        assertThat(expert.get("/tasks").location()).isEqualTo("/post");
        assertThat(give("33", "11", "FILLER").location()).isEqualTo("/accounts/33");
        expert.post("/post", Map.of("node", "11"));
        assertThat(expert.get("/tasks").status()).isEqualTo(200);
        assertThat(take("33", "11", "FILLER").location()).isEqualTo("/accounts/33");
        assertThat(expert.get("/tasks").location()).isEqualTo("/post");
    }

    @Test
    void leavesRolesToTheSecurityAdministrator() {
        var post = Map.of("node", "11", "role", "FILLER");
        for (var login : new String[] {"admin", "auditor", "roads.head"}) {
            assertThat(SITE.as(login).post("/accounts/33/posts", post).status()).isEqualTo(403);
        }
    }

    @Test
    void refusesARoleWhereItDoesNotBelong() {
        assertThat(give("33", "11", "DEPARTMENT_HEAD").words()).contains("该角色设在部门");
        assertThat(give("33", "10", "FINANCE").words()).contains("财政绩效科设在市或区县");
        assertThat(give("33", "", "").page().select(".complaints li")).hasSize(2);
        assertThat(give("33", "11", "KING").status()).isEqualTo(422);
    }

    @Test
    void keepsTheThreeOfficesApart() {
        assertThat(give("3", "2", "SYSTEM_ADMIN").words()).contains("该人员已是审计");
        assertThat(give("10", "10", "AUDITOR").words()).contains("该人员已是填报人");
        assertThat(give("1", "10", "DEPARTMENT_HEAD").words()).contains("该人员已是系统管理员");
        assertThat(give("3", "3", "AUDITOR").status()).isEqualTo(303);
        assertThat(take("3", "3", "AUDITOR").status()).isEqualTo(303);
    }

    @Test
    void letsOfficesMeetWhereTheOperatorSaysSo() {
        try (var site = TestSite.start(Map.of("JIHENG_SEPARATE_OFFICERS", "false"))) {
            var answer = site.as("security").post("/accounts/3/posts", Map.of("node", "2", "role", "SYSTEM_ADMIN"));
            assertThat(answer.status()).isEqualTo(303);
            assertThat(site.as("security").get("/security").words()).contains("一人可以兼任");
        }
    }

    @Test
    void letsNobodyGiveOrTakeTheirOwnRoles() {
        assertThat(give("2", "2", "SECURITY_ADMIN").status()).isEqualTo(403);
        assertThat(take("2", "1", "SECURITY_ADMIN").status()).isEqualTo(403);
    }

    @Test
    void reachesOnlyDownwards() {
        var east = SITE.as("east.security");
        assertThat(east.post("/accounts/30/posts", Map.of("node", "11", "role", "FILLER"))
                        .status())
                .isEqualTo(404);
        assertThat(east.post("/accounts/33/posts", Map.of("node", "41", "role", "FILLER"))
                        .status())
                .isEqualTo(422);
        assertThat(east.post("/accounts/33/posts", Map.of("node", "1", "role", "AUDITOR"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void keepsTheLastAdministratorsOfThePlatform() {
        try (var site = TestSite.start(Map.of())) {
            var answer = site.as("security").post("/accounts/1/posts/1/SYSTEM_ADMIN/taking", Map.of());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.words()).contains("这是平台最后一名系统管理员");
            assertThat(site.as("admin").post("/accounts/2/disabling", Map.of()).words())
                    .contains("这是平台最后一名安全管理员");
        }
    }

    @Test
    void ofTwoWhoDisableEachOtherAtTheSameMomentOneWins() {
        for (var round = 0; round < 3; round++) {
            try (var site = TestSite.start(Map.of())) {
                site.as("security").post("/accounts/33/posts", Map.of("node", "1", "role", "SYSTEM_ADMIN"));
                var first = site.as("admin");
                var second = site.signIn("nobody");
                first.token();
                second.token();
                var one = CompletableFuture.supplyAsync(() -> first.post("/accounts/33/disabling", Map.of()));
                var other = CompletableFuture.supplyAsync(() -> second.post("/accounts/1/disabling", Map.of()));
                assertThat(Stream.of(one.join(), other.join())
                                .map(Answer::location)
                                .filter(location -> location.startsWith("/accounts/")))
                        .hasSize(1);
            }
        }
    }

    @Test
    void showsThePolicyToThoseWhoWatchOverIt() {
        assertThat(security.get("/security").words()).contains("三员分立", "JIHENG_SEPARATE_OFFICERS", "30 分钟");
        assertThat(SITE.as("auditor").get("/security").status()).isEqualTo(200);
        assertThat(SITE.as("admin").get("/security").status()).isEqualTo(403);
    }

    private Answer give(String account, String node, String role) {
        return security.post("/accounts/" + account + "/posts", Map.of("node", node, "role", role));
    }

    private Answer take(String account, String node, String role) {
        return security.post("/accounts/%s/posts/%s/%s/taking".formatted(account, node, role), Map.of());
    }
}
