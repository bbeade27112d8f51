package org.jiheng.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    private final TestSite site = TestSite.shared();

    @Test
    void endsAllOtherSessionsOnDemand() {
        var here = site.signIn("roads2.clerk");
        var there = site.signIn("roads2.clerk");
        assertThat(there.get("/tasks").status()).isEqualTo(200);
        assertThat(here.post("/me/sessions/end", Map.of()).location()).isEqualTo("/me");
        assertThat(there.get("/tasks").status()).isEqualTo(303);
        assertThat(here.get("/me").words()).contains("已退出其他 ");
    }

    @Test
    void allowsThreeSessionsAndEndsTheOldestOfMore() {
        var first = site.signIn("double");
        site.signIn("double");
        site.signIn("double");
        site.signIn("double");
        assertThat(first.get("/me").status()).isEqualTo(303);
    }

    @Test
    void refusesATokenWithoutSignature() {
        var token = site.signIn("roads.office").cookie("jiheng").split("\\.");
        var none = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        assertThat(statusWith(none + "." + token[1] + ".")).isEqualTo(303);
        assertThat(statusWith(none + "." + token[1] + "." + token[2])).isEqualTo(303);
    }

    @Test
    void refusesATokenThatWasChanged() {
        var token = site.signIn("roads.office").cookie("jiheng").split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8);
        var other = encoded(claims.replace("\"sub\":\"12\"", "\"sub\":\"1\""));
        assertThat(other).isNotEqualTo(token[1]);
        assertThat(statusWith(token[0] + "." + other + "." + token[2])).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a.b.c", "..", "eyJhbGciOiJIUzI1NiJ9.e30.", "%00", "null", "'; drop table session--"})
    void takesAGarbledCookieForAStranger(String cookie) {
        assertThat(statusWith(cookie)).isEqualTo(303);
    }

    @Test
    void takesTwoSessionCookiesForNone() {
        var token = site.signIn("roads.office").cookie("jiheng");
        var request = site.stranger().request("/tasks").header("Cookie", "jiheng=" + token + "; jiheng=other");
        assertThat(site.stranger().sendAsIs(request.GET()).status()).isEqualTo(303);
    }

    @Test
    void asksToSendAgainWhenTheFormBelongsToAnotherSession() {
        var person = site.signIn("roads.office");
        var answer = person.post("/me/sessions/end", Map.of("csrf", "of another session", "remark", "<b>kept</b>"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("重新提交");
        assertThat(answer.field("remark")).isEqualTo("<b>kept</b>");
        var again = person.postExactly(
                answer.page().select("form[action=/me/sessions/end]").attr("action"),
                Map.of(
                        "csrf",
                        answer.page()
                                .select("form[action=/me/sessions/end] [name=csrf]")
                                .attr("value")));
        assertThat(again.location()).isEqualTo("/me");
    }

    @Test
    void neverCarriesOutAFormFromAnotherSite() {
        var person = site.signIn("roads.office");
        for (var header : Map.of("Origin", "http://evil.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            var request = person.request("/me/sessions/end")
                    .header(header.getKey(), header.getValue())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("csrf=" + person.token()));
            assertThat(person.sendAsIs(request).status()).isEqualTo(403);
        }
    }

    @Test
    void letsSomeoneWithSeveralPostsChooseAndAsksBeforeAnOldFormActsInTheNewPost() {
        var person = site.signIn("double");
        assertThat(person.get("/tasks").location()).isIn("/post", "");
        var oldToken = person.token();
        assertThat(person.get("/post").words()).contains("道路一队", "道路二队");
        assertThat(person.post("/post", Map.of("node", "12")).location()).isEqualTo("/");
        assertThat(person.get("/tasks").words()).contains("道路二队 · 单位审核人");
        assertThat(person.post("/post", Map.of("node", "10")).status()).isEqualTo(404);
        assertThat(person.post("/me/sessions/end", Map.of("csrf", oldToken)).status())
                .isEqualTo(422);
    }

    @Test
    void tellsSomeoneWithoutAPostWhomToAsk() {
        var person = site.signIn("nobody");
        assertThat(person.get("/tasks").location()).isEqualTo("/post");
        assertThat(person.get("/post").words()).contains("还没有岗位");
    }

    @Test
    void leadsAOneTimePasswordToNothingButANewOne() {
        Clockwork.run(site.database(), "update account set one_time = true where login = 'roads.reviewer'");
        var person = site.signIn("roads.reviewer");
        assertThat(person.get("/tasks").location()).isEqualTo("/password");
        var weak = person.post("/password", Map.of("old", TestSite.PASSWORD, "fresh", "short", "again", "short"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.words()).contains("密码长度为 12 至 128 个字符");
        var same = person.post(
                "/password", Map.of("old", TestSite.PASSWORD, "fresh", TestSite.PASSWORD, "again", TestSite.PASSWORD));
        assertThat(same.words()).contains("换一个近期没有用过的密码");
        var fresh = Map.of("old", TestSite.PASSWORD, "fresh", "Moon-under-8-Rivers", "again", "Moon-under-8-Rivers");
        assertThat(person.post("/password", fresh).location()).isEqualTo("/");
        assertThat(person.get("/tasks").status()).isEqualTo(200);
        Clockwork.run(
                site.database(),
                "update account set password = (select password from account where id = 1) where login = 'roads.reviewer'");
    }

    @Test
    void remembersLanguageAndSizeOfAPersonWhereverTheySignIn() {
        site.signIn("east.admin").post("/preferences", Map.of("language", "en", "size", "largest", "path", "/me"));
        var elsewhere = site.signIn("east.admin").get("/me");
        assertThat(elsewhere.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(elsewhere.page().select("html").hasClass("size-largest")).isTrue();
        assertThat(elsewhere.words()).contains("Where you are signed in");
    }

    @Test
    void neverLeadsToAnotherHouse() {
        for (var path :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/a b", "javascript:1"}) {
            assertThat(site.stranger()
                            .post("/preferences", Map.of("language", "en", "path", path))
                            .location())
                    .isEqualTo("/");
        }
    }

    private int statusWith(String cookie) {
        return site.stranger().withCookie("jiheng", cookie).get("/tasks").status();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
