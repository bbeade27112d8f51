package org.jiheng.session.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LockTest {

    private final TestSite site = TestSite.shared();

    @AfterEach
    void forget() {
        Clockwork.forgetWrongPasswords(site.database());
    }

    @Test
    void locksStrangersOutAfterFiveWrongPasswordsButNotThePersonAtTheirOwnDesk() {
        var desk = site.signIn("finance");
        for (int i = 0; i < 5; i++) {
            guess(site.stranger(), "finance", "wrong " + i);
        }
        assertThat(guess(site.stranger(), "finance", TestSite.PASSWORD).words()).contains("密码错误次数过多");
        var welcome = guess(desk, "finance", TestSite.PASSWORD);
        assertThat(welcome.status()).as(welcome.words()).isEqualTo(303);
    }

    @Test
    void countsGuessesThatComeAtTheSameMoment() {
        var answers = IntStream.range(0, 25)
                .parallel()
                .mapToObj(guess -> guess(site.stranger(), "water.clerk", "wrong " + guess))
                .filter(answer -> !answer.words().contains("密码错误次数过多"))
                .count();
        assertThat(answers).isEqualTo(5);
    }

    @Test
    void knowsEveryColleagueWhoSharesADevice() {
        var desk = site.stranger();
        for (var login : new String[] {"finance", "auditor", "health.head"}) {
            assertThat(guess(desk, login, TestSite.PASSWORD).status()).isEqualTo(303);
        }
        for (int i = 0; i < 6; i++) {
            guess(site.stranger(), "finance", "wrong");
        }
        assertThat(guess(desk, "finance", TestSite.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void countsGuessesAtThePasswordInAnOpenSessionToo() {
        var person = site.signIn("expert");
        for (int i = 0; i < 5; i++) {
            person.post(
                    "/password",
                    Map.of("old", "wrong " + i, "fresh", "Moon-under-8-Rivers", "again", "Moon-under-8-Rivers"));
        }
        var right = Map.of("old", TestSite.PASSWORD, "fresh", "Moon-under-8-Rivers", "again", "Moon-under-8-Rivers");
        assertThat(person.post("/password", right).words()).contains("密码错误次数过多");
        var refused = "select count(*) from revision where deed = 'CHANGED_PASSWORD' and not done";
        assertThat(Clockwork.seen(site.database(), refused)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void countsAnUnknownAccountLikeAKnownOne() {
        for (int i = 0; i < 5; i++) {
            assertThat(guess(site.stranger(), "ghost", "x").words()).contains("还可尝试 " + (4 - i) + " 次");
        }
        assertThat(guess(site.stranger(), "ghost", "x").words()).contains("密码错误次数过多");
    }

    @Test
    void countsTheSameNameInAnyWidthAndCaseTogether() {
        for (var name : new String[] {"Finance", "ＦＩＮＡＮＣＥ", " finance ", "finance", "FINANCE"}) {
            guess(site.stranger(), name, "wrong");
        }
        assertThat(guess(site.stranger(), "finance", TestSite.PASSWORD).status())
                .isEqualTo(422);
    }

    @Test
    void writesTheRefusalIntoTheHistoryOfTheAccount() {
        var refused = "select count(*) from revision where deed = 'REFUSED_AT_THE_DOOR' and not done";
        var before = Clockwork.seen(site.database(), refused);
        guess(site.stranger(), "auditor", "wrong");
        assertThat(Clockwork.seen(site.database(), refused)).isEqualTo(before + 1);
    }

    private static Answer guess(Person person, String login, String password) {
        return person.postExactly("/sign-in", Map.of("login", login, "password", password));
    }
}
