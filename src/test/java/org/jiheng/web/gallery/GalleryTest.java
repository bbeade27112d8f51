package org.jiheng.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.words.Say.say;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.web.frame.Shell;
import org.jiheng.web.view.Assets;
import org.jiheng.web.view.Views;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Views VIEWS = new Views(VERTX, Words.load(), new Assets());
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    static Stream<String> pages() {
        return Stream.concat(Stream.of("show"), GalleryRoutes.PAGES.stream());
    }

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    private static Document page(String page, Language language) {
        var model = new GalleryRoutes().gallery(page);
        var menu = List.of(new Shell.Item("/tasks", say("My tasks"), true));
        model.put("shell", shell(language, menu));
        return Jsoup.parse(VIEWS.render("gallery/" + page, model, language));
    }

    private static Shell shell(Language language, List<Shell.Item> menu) {
        return new Shell(
                language.tag(),
                "large",
                true,
                1,
                1800,
                "填报人甲",
                "综合科",
                true,
                menu,
                "CSRF",
                "KEY",
                "/a?b=1&c=2",
                "r-1",
                say("Saved at {0}", "14:05"),
                "0.1.0",
                true,
                "财政绩效科");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void speaksOneLanguageOnly(String page) {
        var chinese = page(page, Language.ZH);
        chinese.select("[lang=en], select, textarea").remove();
        assertThat(LATIN.matcher(chinese.body().text().replaceAll("CSV|r-1", ""))
                        .results())
                .isEmpty();
        assertThat(chinese.title()).endsWith(" - 绩衡");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesEveryFieldOnceAndLeadsEveryLinkOfAComplaintToIt(String page) {
        var drawn = page(page, Language.EN);
        var ids = drawn.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        drawn.select("label[for]").forEach(label -> assertThat(ids).contains(label.attr("for")));
        drawn.select(".complaints a")
                .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
        drawn.select("[aria-describedby]")
                .forEach(field -> assertThat(ids)
                        .containsAll(List.of(field.attr("aria-describedby").split(" "))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void postsNothingWithoutItsKeys(String page) {
        page(page, Language.EN)
                .select("form[method=post]")
                .forEach(form -> assertThat(form.select("input[name=csrf]").attr("value"))
                        .isEqualTo("CSRF"));
    }

    @Test
    void keepsEverythingTypedAndSaysTheSameWordsTwice() {
        var wrong = page("wrong", Language.EN);
        assertThat(wrong.title()).startsWith("Error: ");
        assertThat(wrong.select("main > *").first().className()).contains("banner");
        assertThat(wrong.getElementById("f-start").attr("value")).isEqualTo("2024年13月1日");
        var said = wrong.select(".complaints a").eachText();
        assertThat(wrong.select(".field .complaint").eachText())
                .map(text -> text.replace("Error: ", ""))
                .containsAll(said);
    }

    @Test
    void keepsTheWayBackWhenTheReaderChangesTheLanguage() {
        assertThat(page("show", Language.EN)
                        .select(".preferences input[name=path]")
                        .attr("value"))
                .isEqualTo("/a?b=1&c=2");
    }
}
