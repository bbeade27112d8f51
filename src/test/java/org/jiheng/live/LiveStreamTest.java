package org.jiheng.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiheng.Person;
import org.jiheng.trial.Patience;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told on a stream, to whom, and until when. */
class LiveStreamTest {

    private static final String ROADS = "10." + China.year() + ".APPROVED";
    private static final String HEALTH = "20." + China.year() + ".APPROVED";

    private static LiveSite site;

    @BeforeAll
    static void open() {
        site = LiveSite.start();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void tellsTheFiguresAtOnceAndAgainWhenTheyHaveChanged() {
        site.set(10, 5, Map.of("approved", "42"));
        try (var ear = Ear.of(site.as("roads.head"), ROADS)) {
            var first = ear.next();
            assertThat(first.getString("on")).isEqualTo(ROADS);
            assertThat(first.getLong("turn")).isEqualTo(5);
            assertThat(first.getLong("revision")).isEqualTo(75);
            assertThat(first.getString("at")).matches("\\d\\d:\\d\\d:\\d\\d");
            assertThat(first.getJsonObject("figures").getString("approved")).isEqualTo("42");
            assertThat(first.getInteger("pace")).isBetween(1000, 2000);
            site.turn(10, 6, "43");
            var second = ear.next();
            assertThat(second.getLong("turn")).isEqualTo(6);
            assertThat(second.getJsonObject("figures").getString("approved")).isEqualTo("43");
            site.turn(20, 7, "1");
            site.tell(8);
            site.turn(10, 9, "44");
            assertThat(ear.next().getLong("turn")).as("of other boards nothing").isEqualTo(9);
        }
    }

    @Test
    void tellsSeveralBoardsOnOneStreamAndWhatNothingIsKnownOfAsEmpty() {
        site.set(11, 3, Map.of("approved", "3"));
        try (var ear = Ear.of(site.as("finance"), "11." + China.year() + ".LATEST", "30.2031.APPROVED")) {
            var told = Map.of(ear.next().getString("on"), 1, ear.next().getString("on"), 1);
            assertThat(told).containsOnlyKeys("11." + China.year() + ".LATEST", "30.2031.APPROVED");
            site.turn(11, 4, "4");
            assertThat(ear.next().getLong("turn")).isEqualTo(4);
        }
    }

    @Test
    void speaksTheLanguageOfEachReader() {
        var english = site.as("roads.clerk");
        site.sql("update account set language = 'en' where login = 'roads.clerk'");
        try (var theirs = Ear.of(english, "11." + China.year() + ".APPROVED");
                var other = Ear.of(site.as("roads.reviewer"), "11." + China.year() + ".APPROVED")) {
            assertThat(theirs.next().getJsonObject("figures").getString("language"))
                    .isEqualTo("en");
            assertThat(other.next().getJsonObject("figures").getString("language"))
                    .isEqualTo("zh-CN");
        }
    }

    @Test
    void isHeldBackByNothingOnTheWay() {
        try (var ear = Ear.of(site.as("roads.head"), ROADS)) {
            ear.next();
            assertThat(ear.header("Content-Type")).startsWith("text/event-stream");
            assertThat(ear.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(ear.header("Cache-Control")).isEqualTo("no-store, no-transform");
            assertThat(ear.header("Content-Encoding")).isIn("", "identity");
            assertThat(Integer.parseInt(ear.retry())).isBetween(1000, 2000);
            assertThat(Patience.until(8, () -> ear.beats() > 2)).isLessThan(8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40.2026.APPROVED",
                "20.2026.APPROVED",
                "2.2026.LATEST",
                "999.2026.APPROVED",
                "10.2026",
                "10.2026.SECRET",
                "",
                "0.2026.APPROVED"
            })
    void knowsNoBoardsOfOthersAndNoneThatAreNone(String topic) {
        var head = site.as("roads.head");
        assertThat(status(head, "/live?on=" + topic)).isEqualTo(404);
        assertThat(status(head, "/live?on=" + ROADS + "&on=" + topic)).isEqualTo(404);
        assertThat(status(head, "/live?once=yes&on=" + topic)).isEqualTo(404);
    }

    @Test
    void followsABoardOfAYearBeforeItsNodeStood() {
        var reader = site.as("finance");
        site.sql("update placement set from_year = 2019 where node_id = 11");
        try {
            assertThat(reader.get("/live?once=yes&on=11.2018.APPROVED").status())
                    .isEqualTo(200);
            assertThat(site.as("health.head")
                            .get("/live?once=yes&on=11.2018.APPROVED")
                            .status())
                    .isEqualTo(404);
        } finally {
            site.sql("update placement set from_year = 2000 where node_id = 11");
        }
    }

    @Test
    void takesNoMoreThanSixteenBoards() {
        var many = IntStream.range(2000, 2017)
                .mapToObj(year -> "on=10." + year + ".LATEST")
                .toList();
        var head = site.as("roads.head");
        assertThat(status(head, "/live?once=yes&" + String.join("&", many))).isEqualTo(404);
        assertThat(status(head, "/live?once=yes&" + String.join("&", many.subList(0, 16))))
                .isEqualTo(200);
        assertThat(status(head, "/live")).isEqualTo(404);
    }

    @Test
    void isForThoseWhoReadProjects() {
        assertThat(status(site.as("east.admin"), "/live?on=2.2026.APPROVED")).isEqualTo(403);
        assertThat(status(site.site().stranger(), "/live?on=" + ROADS)).isEqualTo(303);
    }

    @Test
    void tellsABurstInAFewWordsAndEndsWithTheNewest() {
        try (var ear = Ear.of(site.as("health.head"), HEALTH)) {
            ear.next();
            IntStream.rangeClosed(1001, 1200).forEach(turn -> site.turn(20, turn, "no. " + turn));
            var told = ear.until(1200);
            assertThat(told).hasSizeLessThan(100);
            assertThat(told.get(told.size() - 1).getJsonObject("figures").getString("approved"))
                    .isEqualTo("no. 1200");
        }
    }

    @Test
    void worksOutTheFiguresOnceForAllWhoRead() {
        var people =
                IntStream.range(0, 3).mapToObj(number -> site.as("finance")).toList();
        var ears = Collections.nCopies(8, people).stream()
                .flatMap(each -> each.stream())
                .map(person -> Ear.of(person, "21." + China.year() + ".LATEST"))
                .toList();
        ears.forEach(Ear::next);
        var before = site.asked.get();
        site.turn(21, 50, "all the same");
        ears.forEach(ear -> assertThat(ear.next().getLong("turn")).isEqualTo(50));
        assertThat(site.asked.get() - before).isEqualTo(1);
        ears.forEach(Ear::close);
    }

    @Test
    void triesAgainWhenFiguresCouldNotBeHad() {
        try (var ear = Ear.of(site.as("roads2.clerk"), "12." + China.year() + ".APPROVED")) {
            ear.next();
            var before = site.asked.get();
            site.broken.set(true);
            site.turn(12, 60, "after the trouble");
            assertThat(Patience.until(8, () -> site.asked.get() > before)).isLessThan(8);
            site.broken.set(false);
            assertThat(ear.next().getLong("turn")).isEqualTo(60);
        }
    }

    @Test
    void tellsOnceWhomNoStreamReaches() {
        site.set(10, 2000, Map.of("approved", "once"));
        var answer = site.as("roads.head").get("/live?once=yes&on=" + ROADS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("id: 2000\nevent: figures\ndata: {")
                .endsWith("\n\n");
    }

    private static int status(Person person, String path) {
        return person.get(path).status();
    }
}
