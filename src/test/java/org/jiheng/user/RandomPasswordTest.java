package org.jiheng.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.jiheng.user.password.RandomPassword;
import org.junit.jupiter.api.Test;

class RandomPasswordTest {

    @Test
    void drawsSixteenClearLettersInGroupsOfFour() {
        var drawn = new HashSet<String>();
        for (var times = 0; times < 1000; times++) {
            drawn.add(RandomPassword.draw());
        }
        assertThat(drawn).hasSize(1000).allMatch(each -> each.matches("([a-hj-km-np-zA-HJ-NP-Z2-9]{4}-){3}[^-]{4}"));
    }

    @Test
    void fitsItsOwnHashAndNoOther() {
        var password = RandomPassword.draw();
        var hash = RandomPassword.hash(password);
        assertThat(hash).startsWith("$random$").doesNotContain(password);
        assertThat(RandomPassword.fits(password, hash)).isTrue();
        assertThat(RandomPassword.fits(RandomPassword.draw(), hash)).isFalse();
        assertThat(RandomPassword.fits("", hash)).isFalse();
        assertThat(RandomPassword.hash(password)).isNotEqualTo(hash);
    }

    @Test
    void fitsNoHashOfAPasswordThatAPersonChose() {
        assertThat(RandomPassword.fits("Sunrise-over-7-Rivers", FixturePassword.HASH))
                .isFalse();
    }

    @Test
    void derivesTheSameForTheSameKeyAndName() {
        var key = new byte[] {1, 2, 3};
        assertThat(RandomPassword.derived(key, "admin")).isEqualTo(RandomPassword.derived(key, "admin"));
        assertThat(RandomPassword.derived(key, "admin")).isNotEqualTo(RandomPassword.derived(key, "security"));
        assertThat(RandomPassword.derived(new byte[] {4}, "admin")).isNotEqualTo(RandomPassword.derived(key, "admin"));
    }
}
