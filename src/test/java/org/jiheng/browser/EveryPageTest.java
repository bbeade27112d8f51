package org.jiheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiheng.TestSite;
import org.jiheng.web.Rule;
import org.jiheng.web.door.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens every page there is, in both languages, and asks axe, the console and the words of the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final TestSite SITE = TestSite.shared();

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Words that are the same in Chinese: formats, names of things, what people call themselves. */
    private static final Pattern SAME_IN_CHINESE = Pattern.compile(
            "docs/operations\\.md|CSV|XLSX|xlsx|PDF|DOCX|UTF|GBK|Jiheng|Chromium|HeadlessChrome|Mozilla|AppleWebKit|Chrome|Safari|Linux|Gecko|KHTML|"
                    + "Excel|Word|docx|OFD|JPEG|PNG|WPS|Argon2id|ASVS|JIHENG_[A-Z_]+");

    /** What people named themselves also stands in titles. */
    private static final String NAMED_BY_PEOPLE = "(道路养护|急救车辆购置)（2019年度绩效自评）|(?<=table of )(东区|道路一队)";

    record Visit(String login, String path) {
        @Override
        public String toString() {
            return path + " as " + login;
        }
    }

    static Stream<Visit> pages() {
        var pages = SITE.rules().stream()
                .filter(rule -> !rule.changes() && !rule.path().contains(":"))
                .filter(rule -> !List.of("/", "/kept").contains(rule.path()))
                .filter(EveryPageTest::isPage)
                .flatMap(EveryPageTest::visits);
        return Stream.concat(pages, evaluations());
    }

    /** One that was handed in with findings, and one that is being filled in with more of them. */
    private static Stream<Visit> evaluations() {
        var handedIn = Stream.of(
                        "/evaluations/441",
                        "/evaluations/441/drift",
                        "/evaluations/441/print",
                        "/papers/441/receipt",
                        "/papers/441/editions",
                        "/papers/441/evidence",
                        "/papers/441/copied",
                        "/evaluations?year=2019")
                .map(path -> new Visit("roads.clerk", path));
        var reviewed =
                Stream.of("/evaluations/441", "/papers/441/approval").map(path -> new Visit("roads.reviewer", path));
        var begun = Stream.of("/evaluations/442", "/evaluations/442/drift", "/papers/442/check")
                .map(path -> new Visit("health.clerk", path));
        return Stream.of(handedIn, reviewed, begun).flatMap(each -> each);
    }

    private static boolean isPage(Rule rule) {
        return !rule.path().matches(".*\\.(csv|xlsx|json|txt)$") && !rule.path().endsWith("/export");
    }

    private static Stream<Visit> visits(Rule rule) {
        if (rule.access().door() == Access.Door.ANYONE) {
            return Stream.of(new Visit("", rule.path()));
        }
        return Stream.of("east.admin", "east.security", "auditor", "roads.clerk")
                .filter(login -> SITE.as(login).get(rule.path()).status() == 200)
                .map(login -> new Visit(login, rule.path()));
    }

    private final Map<String, Window> windows = new HashMap<>();

    @ParameterizedTest
    @MethodSource("pages")
    void isWholeInBothLanguagesAndWithoutBarriers(Visit visit) {
        var window =
                windows.computeIfAbsent(visit.login(), EveryPageTest::windowOf).forgetFaults();
        var name = (visit.path() + "-" + visit.login()).substring(1).replaceAll("[^a-z0-9.]+", "-");
        Inspection.soundAndNotTooWide(window.speaking("en").open(visit.path()).picture(name + "-en"));
        assertThat(window.page().title().replaceFirst(NAMED_BY_PEOPLE, "")).doesNotContainPattern(HAN);
        Inspection.soundAndNotTooWide(
                window.speaking("zh-CN").open(visit.path()).picture(name + "-zh"));
        assertThat(leftovers(window)).as("Latin words on the Chinese page").isEmpty();
    }

    private static Window windowOf(String login) {
        var window = Window.on(SITE);
        return login.isEmpty() ? window : window.signIn(login);
    }

    @AfterAll
    void closeWindows() {
        windows.values().forEach(Window::close);
    }

    /** Words of the page itself; what people entered stands in elements marked as data. */
    private static List<String> leftovers(Window window) {
        var words = (String) window.page().evaluate("""
                () => {
                    const page = document.body.cloneNode(true);
                    page.querySelectorAll('[lang=en], .data, td, dl.summary dd, script, style, .numbers').forEach(each => each.remove());
                    return page.textContent;
                }
                """);
        return LATIN.matcher(SAME_IN_CHINESE.matcher(words).replaceAll(""))
                .results()
                .map(found -> found.group())
                .filter(word -> !word.matches("[0-9a-f]{3,10}"))
                .distinct()
                .toList();
    }
}
