package org.jiheng.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiheng.words.Say.say;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern SAID_IN_JAVA =
            Pattern.compile("(?<![\\w.])(?:Say\\.)?say\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)\\s*[,)]");
    private static final Pattern SAID_OTHERWISE = Pattern.compile("(?<![\\w.])say\\((?!\\s*\"|String key)");
    private static final Pattern SAID_IN_VIEWS = Pattern.compile("(?:\\{\\{~?|\\()t\\s+(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern CELL_OF_A_DEED = Pattern.compile("\\.cell\\(\\s*(" + LITERAL + ")\\s*,");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void everySentenceHasChineseAndAllChineseIsUsed() throws IOException {
        var said = said();
        var translated = new TreeSet<>(Words.load().keys());
        assertThat(missing(said, translated)).as("said, but without Chinese").isEmpty();
        assertThat(missing(translated, said)).as("in Chinese, but nowhere said").isEmpty();
    }

    @Test
    void everySentenceOfTheCatalogueIsChineseOnItsRightAndNotOnItsLeft() {
        var words = Words.load();
        assertThat(words.keys()).noneMatch(key -> CHINESE.matcher(key).find());
        assertThat(words.keys())
                .filteredOn(key -> !key.startsWith("{"))
                .allMatch(key -> CHINESE.matcher(raw(words, key)).find());
    }

    private static String raw(Words words, String key) {
        return words.in(Language.ZH, key, java.util.List.of());
    }

    @Test
    void javaSaysOnlyLiteralsSoThatTheyCanBeCollected() throws IOException {
        var strange = new TreeSet<String>();
        for (var file : files("src/main/java", ".java")) {
            SAID_OTHERWISE.matcher(Files.readString(file)).results().forEach(found -> strange.add(file.toString()));
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void speaksBothLanguagesAndFillsThePlaces() {
        var words = Words.read("# people\n\n{0} of {1} rows = 共 {1} 行，第 {0} 行\nReturn|paper = 退回\nNone = 无\n");
        assertThat(words.in(Language.ZH, say("{0} of {1} rows", 3, new BigDecimal("1E+3"))))
                .isEqualTo("共 1000 行，第 3 行");
        assertThat(words.in(Language.EN, say("{0} of {1} rows", say("None"), Instant.EPOCH)))
                .isEqualTo("None of 1970-01-01 08:00 rows");
        assertThat(words.in(Language.ZH, say("Return|paper"))).isEqualTo("退回");
        assertThat(words.in(Language.EN, say("Return|paper"))).isEqualTo("Return");
        assertThat(words.in(Language.ZH, say("Not translated|yet"))).isEqualTo("Not translated");
    }

    @Test
    void countsOneAndManyInEnglishAndAlikeInChinese() {
        var words = Words.read("{0 project is/projects are} late, {1 row/rows} = 逾期 {0} 个项目，{1} 行");
        assertThat(words.in(Language.EN, say("{0 project is/projects are} late, {1 row/rows}", 1, 0)))
                .isEqualTo("1 project is late, 0 rows");
        assertThat(words.in(Language.EN, say("{0 project is/projects are} late, {1 row/rows}", "1,201", 1L)))
                .isEqualTo("1,201 projects are late, 1 row");
        assertThat(words.in(Language.ZH, say("{0 project is/projects are} late, {1 row/rows}", 1, 2)))
                .isEqualTo("逾期 1 个项目，2 行");
        assertThat(words.in(Language.EN, say("{0 row} {0 /} {1 row/rows} {", 1)))
                .isEqualTo("{0 row} {0 /} {1 row/rows} {");
    }

    @Test
    void leavesBracesOfAnArgumentAlone() {
        var words = Words.read("Name {0} = 名称 {0}");
        assertThat(words.in(Language.ZH, say("Name {0}", "{0}{1}"))).isEqualTo("名称 {0}{1}");
        assertThat(words.in(Language.EN, say("{0} {7} {x} {", "$1"))).isEqualTo("$1 {7} {x} {");
    }

    @Test
    void refusesACatalogueThatIsNotWhole() {
        assertThatThrownBy(() -> Words.read("Save = 保存\nSave 保存"))
                .hasMessage("the catalogue, line 2 is not of the form 'English = 中文': Save 保存");
        assertThatThrownBy(() -> Words.read("Save = 保存\nSave = 存")).hasMessageContaining("line 2 says a sentence");
        assertThatThrownBy(() -> Words.read("Rows {0} = 行")).hasMessageContaining("line 1 has other places");
        assertThatThrownBy(() -> Words.read("Save =  ")).hasMessageContaining("line 1 is not of the form");
    }

    @Test
    void answersInTheFirstLanguageAskedForThatItKnows() {
        assertThat(Language.accepted(null)).isEqualTo(Language.ZH);
        assertThat(Language.accepted("fr, en-GB;q=0.8, zh;q=0.5")).isEqualTo(Language.EN);
        assertThat(Language.accepted("fr")).isEqualTo(Language.ZH);
        assertThat(Language.tagged("EN")).contains(Language.EN);
        assertThat(Language.tagged("de")).isEmpty();
    }

    private static Set<String> missing(Set<String> wanted, Set<String> present) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(present);
        return missing;
    }

    private static Set<String> said() throws IOException {
        var said = new TreeSet<String>();
        for (var file : files("src/main/java", ".java")) {
            var source = Files.readString(file);
            SAID_IN_JAVA.matcher(source).results().forEach(found -> said.add(joined(found.group(1))));
            CELL_OF_A_DEED.matcher(source).results().forEach(found -> said.add(joined(found.group(1)) + "|cell"));
        }
        for (var file : files("src/main/resources/views", ".hbs")) {
            SAID_IN_VIEWS
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(found -> said.add(found.group(1) != null ? found.group(1) : found.group(2)));
        }
        return said;
    }

    private static String joined(String literals) {
        return literals.substring(1, literals.length() - 1)
                .replaceAll("(?<!\\\\)\"\\s*\\+\\s*\"", "")
                .translateEscapes();
    }

    private static Iterable<Path> files(String folder, String suffix) throws IOException {
        try (var paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(suffix)).toList();
        }
    }
}
