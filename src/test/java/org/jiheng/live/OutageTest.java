package org.jiheng.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiheng.trial.Patience;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While it cannot be known what is new, open streams say so, and after it they tell what was missed. */
class OutageTest {

    private static final String ROADS = "10." + China.year() + ".APPROVED";
    private static final String UNIT = "11." + China.year() + ".APPROVED";

    private static LiveSite site;
    private static long turn = 100;

    @BeforeAll
    static void open() {
        site = LiveSite.start();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @AfterEach
    void itIsBack() {
        site.outage.set(Outage.Kind.NONE);
        site.broken.set(false);
        site.follows(true);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outage.Kind.class,
            names = {"REFUSING", "HANGING"})
    void saysThatItCannotLookAndThenTellsWhatWasMissed(Outage.Kind kind) {
        try (var ear = Ear.of(site.as("roads.head"), ROADS)) {
            ear.next();
            site.outage.set(kind);
            assertThat(ear.word()).isEqualTo("broken");
            site.turn(10, ++turn, "missed while " + kind);
            site.outage.set(Outage.Kind.NONE);
            assertThat(ear.next().getJsonObject("figures").getString("approved"))
                    .isEqualTo("missed while " + kind);
            assertThat(ear.word()).isEqualTo("live");
        }
    }

    @Test
    void answersAgainThoughNobodyWasListeningMeanwhile() {
        site.follows(false);
        assertThat(comesTo(503)).isTrue();
        site.follows(true);
        assertThat(comesTo(200)).isTrue();
    }

    private static boolean comesTo(int status) {
        var person = site.as("roads.head");
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        var came = 0;
        while (came != status && System.nanoTime() < end) {
            came = person.get("/live?once=yes&on=" + ROADS).status();
        }
        return came == status;
    }

    @Test
    void saysItOnceToEachAndAlsoToWhoeverComesMeanwhile() {
        try (var first = Ear.of(site.as("roads.head"), ROADS)) {
            first.next();
            site.outage.set(Outage.Kind.REFUSING);
            assertThat(first.word()).isEqualTo("broken");
            try (var second = Ear.of(site.as("roads.office"), ROADS);
                    var third = Ear.of(site.as("roads.clerk"), UNIT)) {
                assertThat(second.word()).isEqualTo("broken");
                assertThat(second.next().getString("on"))
                        .as("what is known is told all the same")
                        .isEqualTo(ROADS);
                assertThat(third.word()).isEqualTo("broken");
                Patience.pass(2);
                site.outage.set(Outage.Kind.NONE);
                assertThat(third.next().getString("on")).isEqualTo(UNIT);
                assertThat(first.word()).isEqualTo("live");
                assertThat(second.word()).isEqualTo("live");
                assertThat(third.word()).isEqualTo("live");
            }
        }
    }

    @Test
    void promisesNothingBeforeItHasLooked() {
        site.outage.set(Outage.Kind.HANGING);
        try (var ear = Ear.of(site.as("health.head"), "20." + China.year() + ".APPROVED")) {
            assertThat(ear.word()).isEqualTo("broken");
            assertThat(ear.hasNothingMore()).isTrue();
        }
    }

    @Test
    void saysSoWhenTheFiguresOfABoardCannotBeHad() {
        try (var ear = Ear.of(site.as("roads.head"), ROADS)) {
            ear.next();
            site.broken.set(true);
            site.turn(10, ++turn, "late");
            assertThat(ear.word()).isEqualTo("broken");
            Patience.pass(2.2);
            assertThat(ear.isSilent()).as("still broken").isTrue();
            site.broken.set(false);
            assertThat(ear.next().getJsonObject("figures").getString("approved"))
                    .isEqualTo("late");
            assertThat(ear.word()).isEqualTo("live");
        }
    }

    @Test
    void saysSoWhenNobodyFollowsTheHistory() {
        try (var ear = Ear.of(site.as("roads.head"), ROADS)) {
            ear.next();
            site.follows(false);
            assertThat(ear.word()).isEqualTo("broken");
            Patience.pass(2);
            site.follows(true);
            assertThat(ear.word()).isEqualTo("live");
        }
    }

    @Test
    void tellsNobodyOldFiguresWhomNoStreamReaches() {
        try (var ear = Ear.of(site.as("roads.head"), ROADS)) {
            ear.next();
            site.outage.set(Outage.Kind.REFUSING);
            assertThat(ear.word()).isEqualTo("broken");
            assertThat(site.as("roads.office").get("/live?once=yes&on=" + ROADS).status())
                    .isEqualTo(503);
        }
    }

    @Test
    void tellsOnlyWhatHasChanged() {
        site.set(10, ++turn, Map.of("approved", "1", "projects", "7"));
        try (var ear = Ear.of(site.as("roads.head"), ROADS)) {
            assertThat(ear.until(turn))
                    .last()
                    .satisfies(news -> assertThat(news.getJsonObject("figures").getString("projects"))
                            .isEqualTo("7"));
            site.set(10, ++turn, Map.of("approved", "2", "projects", "7"));
            site.tell(turn);
            assertThat(ear.next().getJsonObject("figures").getMap()).containsOnlyKeys("approved");
        }
    }
}
