package org.jiheng.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;

/** Published tables, spoiled at random in a thousand ways: each is scored or refused, and none breaks anything. */
class SpoiledTablesTest {

    private static final long SEED = 20_261_121;
    private static final int TRIES = 1000;
    private static final Caller CALLER = Caller.at(TestSite.shared());

    private static final List<String> STRANGE = List.of(
            "\"\"",
            "null",
            "-0",
            "1e9999",
            "{}",
            "[[]]",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"-\"",
            "\"／\"",
            "\"≥\"",
            "\"≥≤=\"",
            "\"９９％\"",
            "\"1/0\"",
            "\"-100%\"",
            "\"0\"",
            "\"0.0000000001\"",
            "\"99999999999999999999999999\"",
            "\"1e9\"",
            "\"NaN\"",
            "\"Infinity\"",
            "\"12月底到位\"",
            "\"2021年13月45日\"",
            "\"2月30日前\"",
            "\"90%-80%\"",
            "\"≥90%且≤50%\"",
            "\"100万亿元/人*月*年\"",
            "\"١٢٣\"",
            "\"（）\"",
            "\"%\"",
            "\"此项目不涉及\"",
            "\"无\"",
            "\"<script>\"",
            "\"' or 1=1\"",
            "\"${7*7}{{x}}\"",
            "\"1,2,3\"",
            "\"0起\"",
            "\"-5\"",
            "\"≤-5\"",
            "\"1600元/亩\"",
            "\"四舍五入\"",
            "\"\\u202e09≥\"");

    @Test
    void areScoredOrRefused() throws IOException {
        var random = new Random(SEED);
        var tables = texts();
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var spoiled = tables.get(random.nextInt(tables.size()));
            for (var times = 1 + random.nextInt(4); times > 0; times--) {
                spoiled = spoil(spoiled, random);
            }
            assertThat(CALLER.score(spoiled).status())
                    .as("try %d: %s", attempt, spoiled)
                    .isIn(200, 400, 422);
        }
    }

    private static List<String> texts() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/api/tables"))) {
            return files.filter(file -> file.toString().endsWith(".request.json"))
                    .sorted()
                    .map(SpoiledTablesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String spoil(String table, Random random) {
        var at = random.nextInt(Math.max(1, table.length()));
        return switch (random.nextInt(5)) {
            case 0 -> table.substring(0, at);
            case 1 -> table.substring(0, at) + (char) random.nextInt(0xFFFF) + table.substring(at);
            case 2 -> table.substring(0, at) + table.substring(Math.min(table.length(), at + random.nextInt(9)));
            default -> value(table, at, STRANGE.get(random.nextInt(STRANGE.size())));
        };
    }

    /** Puts something strange where the next value stands. */
    private static String value(String table, int from, String strange) {
        var start = table.indexOf(": \"", from);
        var end = start < 0 ? -1 : table.indexOf("\"", start + 3);
        return end < 0 ? table : table.substring(0, start + 2) + strange + table.substring(end + 1);
    }
}
