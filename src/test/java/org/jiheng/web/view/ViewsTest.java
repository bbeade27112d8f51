package org.jiheng.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiheng.words.Say.say;

import com.github.jknack.handlebars.HandlebarsException;
import io.vertx.core.Vertx;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Vertx VERTX = Vertx.vertx();

    private static final Map<String, String> TEXTS = texts(
            "escaping",
            "<p title=\"{{text}}\">{{say said}} {{t \"Help: {0}\" text}}</p>",
            "records",
            "{{rows.size}}: {{#each rows}}{{name}} {{note}} {{#if late}}late{{/if}} {{amount sum}} {{amount}}{{#unless @last}}; {{/unless}}{{/each}}",
            "page",
            "{{#> test/frame title=(t \"Help: {0}\" name)}}{{> test/part name=\"inside\" outer=name}}{{/test/frame}}",
            "test/frame",
            "<h1>{{title}}</h1>{{> @partial-block}}",
            "test/part",
            "<p>{{outer}} {{name}}</p>",
            "moments",
            "{{date day}} | {{date moment}} | {{time moment}} | {{time nothing}}",
            "form",
            "{{> field name=\"row.3.name\"}} {{> field name=\"row.4.name\"}} {{> field name=\"row.3.name\" value=\"given\"}}",
            "field",
            "{{typed}}/{{complaint}}",
            "blocks",
            "{{#each rows}}{{@index}}{{#with this}}{{#if late}}[{{name}}]{{/if}}{{/with}}{{else}}none{{/each}}",
            "alike",
            "{{#each rows}}{{#alike name}}{{name}} {{note}}, {{/alike}}{{/each}}",
            "kept",
            "{{#each rows}}{{#kept this}}{{name}}{{told}}{{outer}} {{/kept}}{{/each}}",
            "filled",
            "{{t \"Row {0}\" \"{0}\"}} {{t \"Help: {0}\" \"<b>\"}}");

    private final Views views = new Views(VERTX, Words.load(), new Assets());

    record Row(String name, Optional<String> note, BigDecimal sum, int amount) {
        public boolean late() {
            return true;
        }
    }

    private static Map<String, String> texts(String... namesAndTexts) {
        var texts = new HashMap<String, String>();
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            texts.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return texts;
    }

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    private String render(String view, Map<String, ?> model) {
        compiled(TEXTS);
        return views.render(view, model, Language.ZH);
    }

    private static Row row(String name, String note) {
        return new Row(name, Optional.of(note), BigDecimal.ONE, 1);
    }

    @Test
    void writesBlocksWithinBlocksWhereTheyStand() {
        assertThat(render("blocks", Map.of("rows", List.of(row("甲", ""), row("乙", "")))))
                .isEqualTo("0[甲]1[乙]");
        assertThat(render("blocks", Map.of("rows", List.of()))).isEqualTo("none");
    }

    @Test
    void drawsABlockOnceForEachValueItHangsOn() {
        var rows = List.of(row("甲", "one"), row("乙", "two"), row("甲", "three"));
        assertThat(render("alike", Map.of("rows", rows))).isEqualTo("甲 one, 乙 two, 甲 one, ");
    }

    /** Tells how often it was asked. */
    record Counted(String name, AtomicInteger asked) {
        public int told() {
            return asked.incrementAndGet();
        }
    }

    @Test
    void drawsWhatHangsOnAValueAloneNoSecondTimeOnAnyPage() {
        var one = new Counted("甲", new AtomicInteger());
        var other = new Counted("乙", new AtomicInteger());
        assertThat(render("kept", Map.of("rows", List.of(one, other)))).isEqualTo("甲1 乙1 ");
        var again = Map.of("rows", List.of(one, new Counted("甲", other.asked()), one));
        assertThat(views.render("kept", again, Language.ZH)).isEqualTo("甲1 甲2 甲1 ");
    }

    @Test
    void showsAKeptBlockNothingOfThePageAroundIt() {
        var model = Map.of("outer", "leaked", "rows", List.of(row("甲", "")));
        assertThat(render("kept", model)).isEqualTo("甲 ");
    }

    @Test
    void fillsSentencesWhosePlacesAreWrittenInTheView() {
        assertThat(render("filled", Map.of())).isEqualTo("第 {0} 行 帮助：&lt;b&gt;");
    }

    @Test
    void escapesWhatItWritesWhereverItComesFrom() {
        var said = say("Help: {0}", "<i>");
        assertThat(render("escaping", Map.of("text", "<b a='1' c=\"2\">&`", "said", said)))
                .isEqualToIgnoringWhitespace("<p title=\"&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;&#96;\">"
                        + "帮助：&lt;i&gt; 帮助：&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;&#96;</p>");
    }

    @Test
    void seesComponentsAndQuestionsOfPackagePrivateRecords() {
        var rows = List.of(
                new Row("甲", Optional.of("注"), new BigDecimal("1234.5"), 1),
                new Row("乙", Optional.empty(), new BigDecimal("-1234567.891"), 2000));
        assertThat(render("records", Map.of("rows", rows)))
                .isEqualToIgnoringWhitespace("2: 甲 注 late 1,234.50 1.00; 乙 late -1,234,567.891 2,000.00");
    }

    @Test
    void drawsPartialsByFullPathWithTheirBlocks() {
        assertThat(render("page", Map.of("name", "outside")))
                .isEqualToIgnoringWhitespace("<h1>帮助：outside</h1><p>outside inside</p>");
    }

    @Test
    void writesDaysAndMomentsInOneWay() {
        var model = Map.of("day", LocalDate.of(2026, 11, 21), "moment", Instant.parse("2026-11-20T18:05:59Z"));
        assertThat(render("moments", model))
                .isEqualToIgnoringWhitespace("2026-11-21 | 2026-11-21 | 2026-11-21 02:05 | --");
    }

    @Test
    void findsWhatWasTypedAndComplainedInTheForm() {
        var form =
                Map.of("typed", Map.of("row.3.name", "甲"), "complaints", Map.of("row.3.name", say("Help: {0}", "乙")));
        assertThat(render("form", Map.of("form", form))).isEqualToIgnoringWhitespace("甲/帮助：乙 / given/帮助：乙");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        compiled(TEXTS);
        assertThat(views.render("page", Map.of("name", "x"), Language.EN)).contains("<h1>Help: x</h1>");
    }

    @Test
    void everyViewOfTheProductCompiles() {
        views.compileAll();
    }

    @Test
    void refusesABrokenViewAnUnescapedTextAndAMissingPartial() {
        assertThatThrownBy(() -> compiled(Map.of("broken", "{{#if open}}never closed")))
                .isInstanceOf(HandlebarsException.class);
        assertThatThrownBy(() -> compiled(Map.of("broken", "{{unheard \"of\"}}")))
                .isInstanceOf(HandlebarsException.class);
        assertThatThrownBy(() -> compiled(Map.of("broken", "{{{raw}}}")))
                .hasMessage("view broken writes without escaping");
        assertThatThrownBy(() -> compiled(Map.of("broken", "{{&raw}}")))
                .hasMessage("view broken writes without escaping");
        assertThatThrownBy(() -> compiled(Map.of("broken", "{{> web/nowhere}}")))
                .hasMessage("view broken uses web/nowhere, which is absent");
    }

    @Test
    void refusesAParameterThatAPartialDoesNotTakeAndKeepsTheRestOfThePageOutOfIt() {
        var part = "{{!-- takes label hint (rows) --}}\n[{{label}} {{hint}} {{rows}}]";
        assertThatThrownBy(() -> compiled(Map.of("part", part, "page", "{{> part label=(t \"a\" b=1) lable=\"c=d\"}}")))
                .hasMessage("view page gives part lable, which it does not take");
        compiled(Map.of("part", part, "page", "{{> part label=(t \"{0} (x=\" hint)}}"));
        var model = Map.of("hint", "leaked", "rows", 3);
        assertThat(views.render("page", model, Language.EN)).isEqualTo("[leaked (x=  3]");
    }

    private void compiled(Map<String, String> texts) {
        var files = new HashMap<String, byte[]>();
        texts.forEach((name, text) -> files.put(name + ".hbs", text.getBytes(UTF_8)));
        views.compileAll(files);
    }
}
