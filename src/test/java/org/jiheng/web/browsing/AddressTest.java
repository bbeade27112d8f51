package org.jiheng.web.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.words.Say.say;

import io.vertx.core.MultiMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static Address here(String... pairs) {
        var params = MultiMap.caseInsensitiveMultiMap();
        for (var at = 0; at < pairs.length; at += 2) {
            params.add(pairs[at], pairs[at + 1]);
        }
        return Address.of("/projects", params);
    }

    @Test
    void changesOneThingAndKeepsTheRest() {
        var here = here("unit", "3", "words", "热线 & 网格", "page", "4", "empty", "");
        assertThat(here.with("unit", 5))
                .hasToString("/projects?words=%E7%83%AD%E7%BA%BF+%26+%E7%BD%91%E6%A0%BC&unit=5");
        assertThat(here.without("words")).hasToString("/projects?unit=3");
        assertThat(here()).hasToString("/projects");
        assertThat(here.value("unit")).contains("3");
        assertThat(here.value("absent")).isEmpty();
    }

    @Test
    void sortsUpwardsFirstAndThenTheOtherWay() {
        var columns = new Columns(here("sort", "name", "page", "2"), "-day")
                .words("name", say("Project"))
                .number("budget", say("Budget for the year"))
                .plain(say("State"))
                .list();
        assertThat(columns).extracting(Column::sort).containsExactly("ascending", "none", null);
        assertThat(columns)
                .extracting(Column::href)
                .containsExactly("/projects?sort=-name", "/projects?sort=budget", null);
        assertThat(columns).extracting(Column::number).containsExactly(false, true, false);
        assertThat(new Columns(here(), "-day").words("day", say("Reviewed on")).list())
                .extracting(Column::sort)
                .containsExactly("descending");
    }

    @Test
    void leadsToTheFirstTheLastAndTheNeighbouringPages() {
        var paging = Paging.of(here("page", "5", "unit", "3"), 157);
        assertThat(paging.links()).extracting(Paging.Link::number).containsExactly("1", "…", "4", "5", "6", "…", "8");
        assertThat(paging.previous()).isEqualTo("/projects?unit=3&page=4");
        assertThat(paging.first()).isEqualTo(81);
        assertThat(paging.last()).isEqualTo(100);
        assertThat(paging.offset()).isEqualTo(80);
        assertThat(paging.sizes()).extracting(Paging.Link::current).isEqualTo(List.of(true, false, false));
    }

    @Test
    void staysWithinTheListWhateverTheAddressSays() {
        assertThat(Paging.of(here("page", "99999999999", "size", "7"), 30).page())
                .isEqualTo(1);
        assertThat(Paging.of(here("page", "9999999"), 30).page()).isEqualTo(2);
        var nothing = Paging.of(here("page", "-1"), 0);
        assertThat(nothing.first()).isZero();
        assertThat(nothing.last()).isZero();
        assertThat(nothing.several()).isFalse();
        assertThat(nothing.next()).isNull();
    }
}
