package org.jiheng.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TokenPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final String CALL = "/api/v1/scoring";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void showsATokenOnceAndStoresOnlyItsHash() throws SQLException {
        var clerk = SITE.signIn("roads.clerk");
        var key = UUID.randomUUID().toString();
        var made = clerk.post("/me/tokens", fields("夜间核对", key));
        var token = secret(made);
        assertThat(made.status()).isEqualTo(200);
        assertThat(token).matches("jiheng_[A-Za-z0-9_-]{43}");
        assertThat(clerk.post("/me/tokens", fields("夜间核对", key)).location()).isEqualTo("/me/tokens/shown");
        assertThat(clerk.get("/me/tokens").body())
                .contains("夜间核对")
                .contains(token.substring(46))
                .doesNotContain(token);
        try (var connection = TestDatabase.openAsApplication(SITE.database());
                var statement = connection.createStatement()) {
            statement.execute("set jiheng.scope = 'door'");
            var rows = statement.executeQuery("select count(*) as all, count(*) filter (where t::text like '%" + token
                    + "%') as told from api_token t");
            rows.next();
            assertThat(rows.getInt("all")).isPositive();
            assertThat(rows.getInt("told")).isZero();
        }
    }

    @Test
    void callsAsItsPersonUntilItIsRevoked() {
        var clerk = SITE.signIn("roads.clerk");
        var token =
                secret(clerk.post("/me/tokens", fields("一次", UUID.randomUUID().toString())));
        assertThat(call(token, CALL).status()).isEqualTo(200);
        var revocation = clerk.get("/me/tokens")
                .page()
                .select("a[href$=/revocation]")
                .first()
                .attr("href");
        assertThat(clerk.get("/me/tokens").words()).contains("127.0.0.1");
        assertThat(clerk.get(revocation).words()).contains("吊销");
        assertThat(clerk.post(revocation, Map.of()).location()).isEqualTo("/me/tokens");
        var refused = call(token, CALL);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(refused.body()).contains("\"status\":401");
    }

    @Test
    void opensNoPageAndSaysSo() {
        var token = secret(SITE.signIn("roads.clerk")
                .post("/me/tokens", fields("页面", UUID.randomUUID().toString())));
        for (var page : new String[] {"/projects", "/me", "/", "/me/tokens"}) {
            var request = SITE.stranger().request(page).header("Authorization", "Bearer " + token);
            var answer = SITE.stranger().sendAsIs(request.GET());
            assertThat(answer.status()).as(page).isEqualTo(403);
            assertThat(answer.body()).as(page).contains("/api/");
        }
    }

    @Test
    void asksWhatItIsForAndForADayWithinAYear() {
        var clerk = SITE.signIn("roads.clerk");
        for (var day : new String[] {
            "", "abc", "2020-01-01", China.today().plusYears(2).toString()
        }) {
            var answer = clerk.post("/me/tokens", Map.of("name", "x", "endsOn", day));
            assertThat(answer.status()).as(day).isEqualTo(422);
            assertThat(answer.page().select("#f-name").val()).isEqualTo("x");
        }
        assertThat(clerk.post("/me/tokens", Map.of("name", " ", "endsOn", "2020-01-01"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void isRevokedByTheAdministratorAboveAndByNobodyElse() {
        var clerk = SITE.signIn("roads2.clerk");
        var token =
                secret(clerk.post("/me/tokens", fields("外接", UUID.randomUUID().toString())));
        var list = SITE.as("east.admin").get("/accounts/14/tokens");
        assertThat(list.words()).contains("外接");
        var revocation = list.page().select("a[href$=/revocation]").first().attr("href");
        var own = revocation.replace("/accounts/14/tokens", "/me/tokens");
        assertThat(SITE.as("roads.clerk").post(own, Map.of()).status()).isEqualTo(404);
        assertThat(SITE.as("roads.clerk").post(revocation, Map.of()).status()).isEqualTo(403);
        assertThat(SITE.as("auditor").get("/accounts/14/tokens").page().select("a[href$=/revocation]"))
                .isEmpty();
        assertThat(SITE.as("east.admin").post(revocation, Map.of()).status()).isEqualTo(303);
        assertThat(call(token, CALL).status()).isEqualTo(401);
        assertThat(SITE.as("auditor").get("/history").words()).contains("吊销接口令牌", "创建接口令牌");
    }

    @Test
    void diesWithThePostOfItsPerson() throws SQLException {
        var token = secret(SITE.signIn("health.clerk")
                .post("/me/tokens", fields("岗位", UUID.randomUUID().toString())));
        assertThat(call(token, CALL).status()).isEqualTo(200);
        try (var connection = TestDatabase.openAsApplication(SITE.database());
                var statement = connection.createStatement()) {
            statement.execute("set jiheng.scope = 'door'");
            statement.execute("delete from post where account_id = 20");
        }
        assertThat(call(token, CALL).status()).isEqualTo(401);
    }

    private static Map<String, String> fields(String name, String key) {
        return Map.of("name", name, "endsOn", China.today().plusDays(30).toString(), "key", key);
    }

    private static String secret(Answer made) {
        return made.page().select("code.secret").text();
    }

    private static Answer call(String token, String path) {
        Person stranger = SITE.stranger();
        return stranger.sendAsIs(stranger.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"indicators\":[]}")));
    }
}
