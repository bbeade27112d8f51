package org.jiheng.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiheng.TestSite;

/** A real browser window in front of the application, on an old office PC's screen. */
public final class Window implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int LONG_PAGE = 60_000;
    private static final String AXE = AxeBuilder.getAxeScript();

    /** In the page itself, and only what is broken comes back: that takes a fraction of what the driver of axe takes. */
    private static final String BREACHES = """
            standards => axe.run(document, {runOnly: {type: 'tag', values: standards}, resultTypes: ['violations']})
                .then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))
            """;

    private static Browser browser;

    private final TestSite site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private String csrf = "";

    private Window(TestSite site, BrowserContext context) {
        this.site = site;
        this.context = context;
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.onDialog(dialog -> faults.add("a dialog opened: " + dialog.message()));
    }

    public static Window on(TestSite site) {
        return on(site, new Browser.NewContextOptions());
    }

    public static Window withoutScript(TestSite site) {
        return on(site, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static Window on(TestSite site, Browser.NewContextOptions options) {
        return new Window(
                site, browser().newContext(options.setViewportSize(1366, 768).setBaseURL(site.url("/"))));
    }

    /** The one browser all windows share. */
    public static synchronized Browser browser() {
        if (browser == null) {
            var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            browser = Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--headless",
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    /** The one without a window of its own where it is there: it takes a good part less of the processor. */
    private static Path executable() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: install chromium-headless-shell"));
    }

    /** Another tab of the same browser, which knows the same cookies. */
    public Window tab() {
        return new Window(site, context);
    }

    /** With the cable pulled out, or back in. */
    public Window offline(boolean away) {
        context.setOffline(away);
        return this;
    }

    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(site.url(path));
        return this;
    }

    public Window signIn(String login) {
        open("/sign-in");
        page.fill("#f-login", login);
        page.fill("#f-password", TestSite.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith("/sign-in"));
        csrf = page.locator("input[name=csrf]").first().inputValue();
        return this;
    }

    /** Pages come in this language from the next one on, without another one being opened for it. */
    public Window speaking(String language) {
        var form = FormData.create().set("csrf", csrf).set("path", "/me").set("language", language);
        var answer = page.request()
                .post(
                        site.url("/preferences"),
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
        if (answer.status() != 303) {
            throw new IllegalStateException("the language is not taken: " + answer.status());
        }
        return this;
    }

    public Window inEnglish() {
        return press("button[name=language][value=en]");
    }

    public Window inChinese() {
        return press("button[name=language][value=zh-CN]");
    }

    /** Clicks what leads to another page, and waits until that page is there. */
    public Window press(String selector) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 303, () -> page.click(selector));
        page.waitForLoadState();
        return this;
    }

    /** Keeps the whole page as a picture for whoever wants to look. */
    public Window picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setTimeout(LONG_PAGE)
                .setPath(PICTURES.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(85)
                .setFullPage(true));
        return this;
    }

    public Window paper(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(new Page.PdfOptions().setPath(PICTURES.resolve(name + ".pdf")).setFormat("A4"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    /** What axe finds on this page, one line a rule with the first place where it is broken. */
    public List<String> barriers() {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(BREACHES, STANDARDS))
                .stream().map(String::valueOf).toList();
    }

    /** What went wrong in the browser: refused scripts, failed scripts, dialogs nobody asked for. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public Window forgetFaults() {
        faults.clear();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
