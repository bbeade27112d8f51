package org.jiheng.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiheng.TestSite;
import org.jiheng.browser.Inspection;
import org.jiheng.browser.Window;
import org.jiheng.database.Database;
import org.jiheng.evidence.Folder;
import org.jiheng.evidence.Limits;
import org.jiheng.evidence.Samples;
import org.jiheng.evidence.box.Boxes;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.review.way.Cover;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.door.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Evidence in a browser: on its own page, in a box on the page of a paper, and one file looked at. */
class EvidencePagesTest {

    private static final Limits LIMITS = new Limits(2, 20);

    private static TestSite site;

    private final int paper = Folder.open(site);

    @BeforeAll
    static void open() {
        site = TestSite.start(Map.of("JIHENG_FILE_MB", "2", "JIHENG_PAPER_MB", "20"), EvidencePagesTest::mount);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /** A page of a paper with a box at two of its rows, inside the form that saves its cells. */
    private static void mount(Site site, Database db) {
        site.get("/boxes/:id", Access.inPost(), request -> boxes(request, db));
    }

    private static Future<Reply> boxes(Request request, Database db) {
        return Cover.open(db, request.id("id"), 0, request.viewer())
                .compose(cover -> new Evidence(db, LIMITS)
                        .boxes(cover, request.viewer())
                        .map(boxes -> Reply.page(
                                "trial/boxes",
                                Map.of(
                                        "paper",
                                        cover.paper(),
                                        "cover",
                                        cover,
                                        "limits",
                                        LIMITS,
                                        "boxes",
                                        rows(boxes)))));
    }

    private static List<Map<String, ?>> rows(Boxes boxes) {
        return List.of(
                Map.of("label", "养护里程", "box", boxes.at("i.k3f9x2", "养护里程")),
                Map.of("label", "群众满意度", "box", boxes.at("i.m7p2q4", "群众满意度")));
    }

    @Test
    void isAttachedInABoxOnThePageOfAPaperAndMayBeTriedAgain() {
        try (var window = Window.on(site).signIn("roads.clerk").open("/boxes/" + paper)) {
            var page = window.page();
            var chooser = page.waitForFileChooser(() -> page.click("[data-place='i.k3f9x2'] a.button"));
            chooser.setFiles(new FilePayload[] {
                file("验收=报告;第1版.pdf", Samples.pdf(2)), file("坏.pdf", "MZ".getBytes(StandardCharsets.UTF_8))
            });
            page.waitForSelector("[data-place='i.k3f9x2'] li a.data");
            page.waitForSelector("[data-place='i.k3f9x2'] .complaint");
            assertThat(page.textContent("[data-place='i.k3f9x2'] .files"))
                    .contains("验收=报告;第1版.pdf", "PDF 文件", "不属于可上传的类型");
            assertThat(Folder.files(site, paper)).isEqualTo(1);
            window.offline(true);
            var other = page.waitForFileChooser(() -> page.click("[data-place='i.m7p2q4'] a.button"));
            other.setFiles(file("问卷.xlsx", Samples.xlsx()));
            page.waitForSelector("[data-place='i.m7p2q4'] .complaint");
            window.picture("evidence-boxes-zh").offline(false).forgetFaults();
            page.click("[data-place='i.m7p2q4'] button >> nth=0");
            page.waitForSelector("[data-place='i.m7p2q4'] li a.data");
            assertThat(Folder.files(site, paper)).isEqualTo(2);
            Inspection.soundAndNotTooWide(window);
        }
    }

    @Test
    void isRefusedBeforeItIsSentWhereItIsTooLargeOrAFolder() {
        try (var window = Window.on(site).signIn("roads.clerk").open("/targets/" + paper)) {
            var page = window.page();
            var sent = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url());
                }
            });
            page.click("#evidence summary");
            var chooser = page.waitForFileChooser(() -> page.click("[data-place='i.k3f9x2'] a.button"));
            chooser.setFiles(file("大.pdf", Samples.pdfOf(2 * 1024 * 1024 + 1, 3)));
            page.waitForSelector("[data-place='i.k3f9x2'] .complaint");
            assertThat(page.textContent("[data-place='i.k3f9x2'] .files")).contains("超过单个文件 2 MB");
            page.evaluate("""
                    () => {
                        const folder = { kind: 'file', webkitGetAsEntry: () => ({ isDirectory: true }) };
                        const drop = new Event('drop', { bubbles: true, cancelable: true });
                        drop.dataTransfer = { items: [folder], files: [new File([], '附件夹')] };
                        document.querySelector("[data-place='form']").dispatchEvent(drop);
                    }
                    """);
            page.waitForSelector("[data-place='form'] .complaint");
            assertThat(page.textContent("[data-place='form'] .files")).contains("附件夹", "这是文件夹");
            assertThat(sent).isEmpty();
            Inspection.sound(window);
        }
    }

    @Test
    void isDroppedOntoItsPageAndCancelled() {
        try (var window = Window.on(site).signIn("roads.clerk").open(list())) {
            window.picture("evidence-empty-zh");
            Inspection.soundAndNotTooWide(window);
            var page = window.page();
            page.selectOption("#f-place", "i.m7p2q4");
            page.evaluate("""
                    bytes => {
                        const carried = new DataTransfer();
                        carried.items.add(new File([new Uint8Array(bytes)], '现场照片.png', { type: 'image/png' }));
                        const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried });
                        document.querySelector('#add').dispatchEvent(drop);
                    }
                    """, bytes(Samples.picture("png", 300, 200)));
            page.waitForSelector("#at-i\\.m7p2q4 tbody tr");
            page.setInputFiles("#f-file", file("大.pdf", Samples.pdfOf(2 * 1024 * 1024 + 1, 3)));
            window.page().click("#add button.primary");
            page.waitForSelector("#add .complaint");
            assertThat(page.textContent("#add .files")).contains("超过单个文件 2 MB");
            window.picture("evidence-too-large-zh");
            Inspection.soundAndNotTooWide(window);
        }
    }

    @Test
    void isReadableInBothLanguagesFullWrongAndFromTheOtherSide() {
        try (var window = Window.withoutScript(site).signIn("roads.clerk").open(list())) {
            attach(
                    window,
                    "form",
                    file("市区道路养护项目2026年度竣工验收报告及附件（含工程量清单、影像资料与第三方检测结论）.pdf", Samples.pdf(3)),
                    file("现场照片.jpg", Samples.picture("jpeg", 1600, 1200)));
            attach(
                    window,
                    "i.k3f9x2",
                    file("巡查记录.docx", Samples.docx()),
                    file("坏.pdf", "MZ".getBytes(StandardCharsets.UTF_8)));
            assertThat(window.page().textContent(".complaints")).contains("坏.pdf");
            window.picture("evidence-wrong-zh");
            window.open(list()).picture("evidence-full-zh").paper("evidence-full");
        }
        try (var window = Window.on(site).signIn("roads.clerk")) {
            Inspection.soundAndNotTooWide(window.open(list()));
            Inspection.soundAndNotTooWide(window.inEnglish().picture("evidence-full-en"));
            var file = list() + "/" + Folder.first(site, paper);
            Inspection.soundAndNotTooWide(window.open(file).picture("evidence-file-en"));
            Inspection.soundAndNotTooWide(window.inChinese().picture("evidence-file-zh"));
            Inspection.soundAndNotTooWide(window.open(file + "/removal").picture("evidence-removal-zh"));
            Folder.handIn(site, paper);
            Inspection.soundAndNotTooWide(window.open(list()).picture("evidence-handed-in-zh"));
            Inspection.soundAndNotTooWide(window.open("/targets/" + paper).picture("evidence-target-zh"));
        }
    }

    private static void attach(Window window, String place, FilePayload... files) {
        window.page().selectOption("#f-place", place);
        window.page().setInputFiles("#f-file", files);
        window.press("#add button.primary");
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static List<Integer> bytes(byte[] content) {
        return IntStream.range(0, content.length)
                .mapToObj(at -> content[at] & 0xff)
                .toList();
    }

    private String list() {
        return "/papers/" + paper + "/evidence";
    }
}
