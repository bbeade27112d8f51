package org.jiheng.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;

class SignInPageTest {

    private final TestSite site = TestSite.shared();

    @Test
    void asksAStrangerToSignInAndReturnsToThePageThatWasWanted() {
        var stranger = site.stranger();
        assertThat(stranger.get("/tasks?sort=name").location()).isEqualTo("/sign-in?to=%2Ftasks%3Fsort%3Dname");
        var page = stranger.get("/sign-in?to=%2Ftasks%3Fsort%3Dname");
        assertThat(page.words()).contains("登录", "非涉密系统，严禁录入涉密信息");
        var answer = stranger.post(
                "/sign-in", Map.of("login", "roads.clerk", "password", TestSite.PASSWORD, "to", page.field("to")));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/tasks?sort=name");
        assertThat(stranger.get("/tasks").words()).contains("我的任务", "道路一队填报人", "填报人");
    }

    @Test
    void keepsTheUserNameButNotAWrongPassword() {
        var answer = site.stranger().post("/sign-in", Map.of("login", "roads.office", "password", "wrong"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("用户名或密码不正确，还可尝试 4 次");
        assertThat(answer.field("login")).isEqualTo("roads.office");
        assertThat(answer.field("password")).isEmpty();
    }

    @Test
    void saysTheSameToAnUnknownAccount() {
        var answer = site.stranger().post("/sign-in", Map.of("login", "no.such.person", "password", "wrong"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("用户名或密码不正确，还可尝试 4 次");
    }

    @Test
    void isOverWithTheNextRequestAfterSigningOut() {
        var person = site.signIn("roads.reviewer");
        var cookie = person.cookie("jiheng");
        assertThat(person.post("/sign-out", Map.of()).location()).isEqualTo("/sign-in");
        assertThat(site.stranger().withCookie("jiheng", cookie).get("/tasks").status())
                .isEqualTo(303);
    }
}
