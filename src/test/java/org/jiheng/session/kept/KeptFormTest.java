package org.jiheng.session.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;

class KeptFormTest {

    private final TestSite site = TestSite.shared();

    @Test
    void keepsAFormSentAfterTheSessionEndedAndCarriesItOutAfterAYes() {
        var person = away("roads.head");
        assertThat(person.get("/tasks").location()).isEqualTo("/sign-in?to=%2Ftasks");
        assertThat(signIn(person, "roads.head")).isEqualTo("/kept");
        var kept = person.get("/kept");
        assertThat(kept.words()).contains("离开期间保留的表单", "/me/sessions/end");
        var carriedOut = person.post(kept.page().select("form[action^=/kept/]").attr("action"), Map.of());
        assertThat(carriedOut.status()).isEqualTo(303);
        assertThat(carriedOut.location()).isEqualTo("/me");
        assertThat(person.get("/kept").location()).isEqualTo("/");
    }

    @Test
    void neverShowsAKeptFormToSomebodyElse() {
        var person = away("health.head");
        assertThat(signIn(person, "health.clerk")).isEqualTo("/");
        assertThat(person.get("/kept").location()).isEqualTo("/");
        var theirs = site.signIn("health.head");
        var address = theirs.get("/kept").page().select("form[action^=/kept/]").attr("action");
        assertThat(person.post(address, Map.of()).status()).isEqualTo(404);
        assertThat(theirs.post(address + "/discard", Map.of()).location()).isEqualTo("/kept");
    }

    @Test
    void carriesOutUnaskedWhatDecidesNothing() {
        var person = site.signIn("east.admin");
        var form = person.get("/accounts/14/edit").page();
        var fields = new HashMap<String, String>();
        form.select("main [name]").forEach(each -> fields.put(each.attr("name"), each.val()));
        fields.put("node", "12");
        fields.put("phone", "010-6500 0014");
        Clockwork.endSessionsByTime(site.database(), "east.admin");
        assertThat(person.postExactly("/accounts/14/edit", fields).location()).isEqualTo("/sign-in");
        assertThat(signIn(person, "east.admin")).isEqualTo("/accounts/14");
        assertThat(person.get("/accounts/14").words()).contains("010-6500 0014");
        assertThat(person.get("/kept").location()).isEqualTo("/");
    }

    @Test
    void neverKeepsAPassword() {
        var person = site.signIn("finance");
        var token = person.token();
        Clockwork.endSessionsByTime(site.database(), "finance");
        person.postExactly(
                "/password", Map.of("csrf", token, "old", TestSite.PASSWORD, "fresh", "Moon-under-8-Rivers"));
        assertThat(Clockwork.seen(site.database(), "select count(*) from parked_post where path = '/password'"))
                .isZero();
        var again = site.signIn("finance").post("/password", Map.of("csrf", "stale", "old", TestSite.PASSWORD));
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.body()).doesNotContain(TestSite.PASSWORD);
    }

    @Test
    void keepsNoMoreThanFiveFormsOfASession() {
        var person = site.signIn("water.clerk");
        var token = person.token();
        Clockwork.endSessionsByTime(site.database(), "water.clerk");
        for (int i = 0; i < 7; i++) {
            person.postExactly("/me/sessions/end", Map.of("csrf", token, "n", Integer.toString(i)));
        }
        signIn(person, "water.clerk");
        assertThat(person.get("/kept").page().select("form[action$=discard]")).hasSize(5);
    }

    @Test
    void keepsNothingFromAFormWithoutTheTokenOfItsSession() {
        var person = site.signIn("expert");
        Clockwork.endSessionsByTime(site.database(), "expert");
        assertThat(person.postExactly("/me/sessions/end", Map.of("csrf", "forged"))
                        .location())
                .isEqualTo("/sign-in");
        assertThat(signIn(person, "expert")).isEqualTo("/");
    }

    private Person away(String login) {
        var person = site.signIn(login);
        var token = person.token();
        Clockwork.endSessionsByTime(site.database(), login);
        assertThat(person.postExactly("/me/sessions/end", Map.of("csrf", token)).location())
                .isEqualTo("/sign-in");
        return person;
    }

    private static String signIn(Person person, String login) {
        return person.postExactly("/sign-in", Map.of("login", login, "password", TestSite.PASSWORD))
                .location();
    }
}
