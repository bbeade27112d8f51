package org.jiheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.trial.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachingTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static TestSite site;
    private static Person clerk;

    private final int paper = Folder.open(site);

    @BeforeAll
    static void open() {
        site = TestSite.start(Map.of("JIHENG_FILE_MB", "1", "JIHENG_PAPER_MB", "3"));
        clerk = site.signIn("roads.clerk");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void takesSeveralFilesAtOnceWithoutAScript() {
        var sent = Parcel.of(clerk)
                .field("place", "i.k3f9x2")
                .file("file", "验收报告.pdf", Samples.pdf(2))
                .file("file", "现场.jpg", Samples.picture("jpeg", 40, 30))
                .to(clerk, paper);
        assertThat(sent.status()).isEqualTo(303);
        var page = clerk.get(sent.location());
        assertThat(page.words()).contains("已上传 2 个文件", "养护里程", "验收报告.pdf", "现场.jpg", "道路一队填报人");
        assertThat(page.page().select("#at-i\\.k3f9x2 tbody tr")).hasSize(2);
        assertThat(line("deed = 'ATTACHED_FILE' and cells #>> '{attachment,1}' = '验收报告.pdf'"))
                .isEqualTo(1);
    }

    @Test
    void givesBackExactlyWhatItTookUnderTheNameItWasGiven() {
        var content = Samples.pdfOf(MEGABYTE, 7);
        Parcel.of(clerk).file("file.form", "验收 报告（1）.pdf", content).to(clerk, paper);
        var got = clerk.get(path(Folder.last(site, paper)) + "/content");
        assertThat(got.bytes()).isEqualTo(content);
        assertThat(got.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(got.header("Content-Length")).isEqualTo(String.valueOf(MEGABYTE));
        assertThat(got.header("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .contains("filename*=UTF-8''%E9%AA%8C%E6%94%B6%20%E6%8A%A5");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void tellsAScriptWhatItTook() {
        var told = new JsonObject(Parcel.of(clerk)
                .file("file.f.fiscal", "付款凭证.png", Samples.picture("png", 20, 20))
                .file("file.i.k3f9x2", "a.exe", Samples.text("MZ"))
                .byScript(clerk, paper)
                .body());
        var files = told.getJsonArray("files");
        assertThat(files.getJsonObject(0).getString("refused")).contains("没有这个位置");
        assertThat(files.getJsonObject(1).getString("refused")).contains("不属于可上传的类型");
        assertThat(Folder.rows(site, paper)).isZero();
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(
                        "合同.pdf", Samples.text("MZ\u0090\u0000 this program cannot be run in DOS mode"), "不属于可上传的类型"),
                Arguments.of("合同.docx", Samples.text("<html><script>alert(1)</script>"), "不属于可上传的类型"),
                Arguments.of("图.svg", Samples.text("<svg onload='alert(1)'/>"), "不属于可上传的类型"),
                Arguments.of("图.jpg", Samples.text("GIF89a/*<script>*/=1;"), "不属于可上传的类型"),
                Arguments.of(
                        "x.pdf",
                        Samples.text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"),
                        "不属于可上传的类型"),
                Arguments.of(
                        "旧表.xls",
                        new byte[] {
                            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0
                        },
                        "旧版 Office"),
                Arguments.of("全部.docx", Samples.zip("a.pdf", "b.pdf"), "压缩包"),
                Arguments.of("宏.xlsx", Samples.zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "宏"),
                Arguments.of("锁.docx", Samples.lockedZip(), "已损坏"),
                Arguments.of("断.docx", Arrays.copyOf(Samples.docx(), 200), "已损坏"),
                Arguments.of("炸.docx", Samples.zipBomb(), "已损坏"),
                Arguments.of("空.pdf", new byte[0], "空的"),
                Arguments.of("大.pdf", Samples.pdfOf(MEGABYTE + 1, 1), "超过单个文件 1 MB"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void refusesByContentAndSaysWhy(String name, byte[] content, String words) {
        var sent = Parcel.of(clerk).file("file.form", name, content).to(clerk, paper);
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".complaints").text()).contains(name, words);
        assertThat(Folder.rows(site, paper)).isZero();
    }

    @Test
    void keepsWhatIsGoodOfASendingThatHoldsSomethingBad() {
        var sent = Parcel.of(clerk)
                .file("file.form", "坏.pdf", Samples.text("nothing"))
                .file("file.form", "表.xlsx", Samples.xlsx())
                .file("file", "", new byte[0])
                .field("place", "form")
                .to(clerk, paper);
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".complaints li")).hasSize(1);
        assertThat(Folder.files(site, paper)).isEqualTo(1);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("C:\\\\Users\\\\甲\\\\合同.pdf", "合同.pdf"),
                Arguments.of("‮fdp.exe", "fdp.exe"),
                Arguments.of("CON.txt", "CON.txt"),
                Arguments.of(".htaccess", "htaccess"),
                Arguments.of("..", "x.pdf"),
                Arguments.of("合\0同\u2066.pdf", "合同.pdf"),
                Arguments.of("<img src=x onerror=alert(1)>.pdf", "<img src=x onerror=alert(1)>.pdf"),
                Arguments.of("好".repeat(1600) + ".pdf", "好".repeat(195) + "….pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void takesNamesAsWordsAndNothingElse(String name, String shown) {
        Parcel.of(clerk)
                .field("name", name)
                .file("file.form", "x.pdf", Samples.pdf(1))
                .to(clerk, paper);
        var page = clerk.get("/papers/" + paper + "/evidence").page();
        assertThat(page.select("tbody th a").text()).isEqualTo(shown);
        var got = clerk.get(path(Folder.last(site, paper)) + "/content");
        assertThat(got.header("Content-Disposition")).endsWith(".pdf").doesNotContain("..", "/", "\\", "\n");
    }

    @Test
    void refusesAtOnceWhatCannotBeTakenApart() {
        var endless = Parcel.of(clerk).file("file.form", "长".repeat(3000) + ".pdf", Samples.pdf(1));
        assertThat(endless.to(clerk, paper).status()).isIn(400, 413);
        assertThat(Parcel.of(clerk)
                        .field("name", "长".repeat(100_000))
                        .to(clerk, paper)
                        .status())
                .isIn(400, 413);
        assertThat(clerk.send("/projects/import", "POST", Parcel.TYPE, endless.whole())
                        .status())
                .isIn(400, 413);
        var noise = new byte[3000];
        new java.util.Random(4).nextBytes(noise);
        assertThat(clerk.send("/papers/" + paper + "/evidence", "POST", Parcel.TYPE, noise)
                        .status())
                .isIn(400, 413);
    }

    @Test
    void waitsForNoEndThatWillNotCome() {
        var whole = Parcel.of(clerk).file("file.form", "半份.pdf", Samples.pdf(1)).whole();
        var half = java.util.Arrays.copyOf(whole, whole.length - 200);
        var answer = clerk.send("/papers/" + paper + "/evidence", "POST", Parcel.TYPE, half);
        assertThat(answer.status()).isEqualTo(408);
        assertThat(clerk.get("/papers/" + paper + "/evidence").words()).doesNotContain("半份");
    }

    @Test
    void asksForANameWhereNothingIsLeftOfIt() {
        var small = Parcel.of(clerk).file("file.form", "../..", Samples.pdf(1)).to(clerk, paper);
        assertThat(small.status()).isEqualTo(422);
        var large = Parcel.of(clerk)
                .file("file.form", "...", Samples.pdfOf(MEGABYTE / 2, 1))
                .to(clerk, paper);
        assertThat(large.page().select(".complaints").text()).contains("没有名称");
        assertThat(Folder.rows(site, paper)).isZero();
    }

    @Test
    void keepsOneOfTheSameFileSentTwiceAtOnce() {
        var content = Samples.pdfOf(MEGABYTE / 2, 42);
        var sent = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> Parcel.of(clerk)
                        .file("file.form", each + ".pdf", content)
                        .byScript(clerk, paper)
                        .body()))
                .toList();
        var told = sent.stream().map(CompletableFuture::join).toList();
        assertThat(told.stream().filter(body -> body.contains("同一文件已在此处"))).hasSize(3);
        assertThat(Folder.rows(site, paper)).isEqualTo(1);
    }

    @Test
    void refusesWhatThePaperHasNoRoomForAndTheSameFileTwice() {
        for (var file = 0; file < 2; file++) {
            Parcel.of(clerk)
                    .file("file.form", file + ".pdf", Samples.pdfOf(MEGABYTE, file))
                    .to(clerk, paper);
        }
        assertThat(Parcel.of(clerk)
                        .file("file.form", "x.pdf", Samples.pdfOf(MEGABYTE, 0))
                        .to(clerk, paper)
                        .words())
                .contains("同一文件已在此处，名为 0.pdf");
        Parcel.of(clerk).file("file.form", "2.pdf", Samples.pdfOf(MEGABYTE, 2)).to(clerk, paper);
        var sent = Parcel.of(clerk).file("file.form", "3.pdf", Samples.pdf(1)).to(clerk, paper);
        assertThat(sent.page().select(".complaints").text()).contains("合计不超过 3 MB，现有 3.0 MB");
        assertThat(Folder.rows(site, paper)).isEqualTo(3);
    }

    @Test
    void neverTakesMoreThanThereIsRoomForFromManyAtOnce() {
        var sent = IntStream.range(0, 8)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> Parcel.of(clerk)
                        .file("file.form", each + ".pdf", Samples.pdfOf(MEGABYTE, 100 + each))
                        .byScript(clerk, paper)
                        .status()))
                .toList();
        assertThat(sent.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(Folder.files(site, paper)).isEqualTo(3);
        assertThat(Folder.rows(site, paper)).isEqualTo(3);
    }

    @Test
    void refusesAtOnceWhatAnnouncesToBeLargerThanAllTogether() {
        var sent = Parcel.of(clerk)
                .file("file.form", "x.pdf", new byte[4 * MEGABYTE])
                .byScript(clerk, paper);
        assertThat(sent.status()).isEqualTo(413);
        assertThat(new JsonObject(sent.body()).getString("words")).contains("合计 3 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data", "multipart/form-data; boundary="})
    void takesNothingThatIsNoForm(String type) {
        var sent = clerk.send("/papers/" + paper + "/evidence", "POST", type, Samples.pdf(1));
        assertThat(sent.status()).isEqualTo(400);
    }

    @Test
    void givesAwayTheWholeFileWhateverPartIsAskedFor() {
        Parcel.of(clerk).file("file.form", "合同.pdf", Samples.pdf(1)).to(clerk, paper);
        var part = clerk.sendAsIs(clerk.request(path(Folder.last(site, paper)) + "/content")
                .header("Range", "bytes=0-0,5-6,0-")
                .GET());
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.bytes()).isEqualTo(Samples.pdf(1));
    }

    @Test
    void makesOneFileOfASendingWhoseAnswerWasLost() {
        var parcel = new Parcel()
                .field("csrf", clerk.token())
                .field("key", UUID.randomUUID().toString())
                .file("file.form", "合同.pdf", Samples.pdf(1));
        var first = new JsonObject(parcel.byScript(clerk, paper).body());
        var second = new JsonObject(parcel.byScript(clerk, paper).body());
        assertThat(second).isEqualTo(first);
        assertThat(Folder.rows(site, paper)).isEqualTo(1);
    }

    @Test
    void keepsNothingOfAFormThatIsNotTheSendersOwn() {
        var forged = new Parcel().field("csrf", "forged").file("file.form", "合同.pdf", Samples.pdf(1));
        assertThat(forged.to(clerk, paper).status()).isEqualTo(403);
        assertThat(forged.to(site.stranger(), paper).location()).startsWith("/sign-in");
        assertThat(forged.to(site.as("water.clerk"), paper).status()).isEqualTo(404);
        assertThat(forged.to(site.as("roads.reviewer"), paper).status()).isEqualTo(403);
        assertThat(clerk.post("/papers/" + paper + "/evidence", Map.of("place", "form"))
                        .status())
                .isEqualTo(400);
        assertThat(Folder.rows(site, paper)).isZero();
    }

    @Test
    void showsNothingOfASendingThatWasCutOffAndClearsItAway() throws Exception {
        var body = Parcel.of(clerk)
                .file("file.form", "合同.pdf", Samples.pdfOf(MEGABYTE, 9))
                .whole();
        try (var socket = socket()) {
            var head =
                    "POST /papers/%d/evidence HTTP/1.1\r\nHost: x\r\nCookie: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(paper, clerk.cookieHeader(), Parcel.TYPE, body.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body, 0, body.length * 99 / 100);
            socket.getOutputStream().flush();
            Patience.until(10, () -> Folder.rows(site, paper) == 1);
            assertThat(Folder.rows(site, paper)).isEqualTo(1);
            assertThat(clerk.get("/papers/" + paper + "/evidence").words())
                    .contains("还没有佐证材料")
                    .doesNotContain("合同.pdf");
        }
        Patience.until(10, () -> Folder.rows(site, paper) == 0);
        assertThat(Folder.rows(site, paper)).isZero();
    }

    private static Socket socket() throws IOException {
        var url = URI.create(site.url("/"));
        return new Socket(url.getHost(), url.getPort());
    }

    private static int line(String where) {
        return Clockwork.seen(site.database(), "select count(*) from revision where paper = 'evidence' and " + where);
    }

    private String path(int file) {
        return "/papers/" + paper + "/evidence/" + file;
    }
}
