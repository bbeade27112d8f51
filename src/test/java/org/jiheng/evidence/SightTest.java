package org.jiheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SightTest {

    private static TestSite site;
    private static Person clerk;

    private final int paper = Folder.open(site);

    @BeforeAll
    static void open() {
        site = TestSite.start(Map.of());
        clerk = site.signIn("roads.clerk");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void drawsThePagesOfAPdfAndKeepsThePictures() throws IOException {
        var file = attached("报告.pdf", Samples.pdf(3));
        assertThat(clerk.get(file).page().select(".sight img").eachAttr("src"))
                .containsExactly(file + "/pages/1", file + "/pages/2", file + "/pages/3");
        var answer = clerk.get(file + "/pages/2");
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.bytes()));
        assertThat(picture.getHeight()).isEqualTo(1400);
        assertThat(isDark(picture.getRGB(0, 0))).isFalse();
        assertThat(IntStream.range(0, picture.getWidth())
                        .anyMatch(x -> IntStream.range(200, 260).anyMatch(y -> isDark(picture.getRGB(x, y)))))
                .as("words on the page")
                .isTrue();
        assertThat(clerk.get(file + "/pages/2").bytes()).isEqualTo(answer.bytes());
        assertThat(pictures(file)).isEqualTo(1);
        assertThat(clerk.get(file + "/pages/4").status()).isEqualTo(404);
    }

    @Test
    void showsAPictureNoLargerThanAScreenAndASmallOneInTheList() throws IOException {
        var file = attached("现场.jpg", Samples.picture("jpeg", 4000, 3000));
        var page = ImageIO.read(
                new ByteArrayInputStream(clerk.get(file + "/pages/1").bytes()));
        assertThat(page.getWidth()).isEqualTo(1400);
        assertThat(page.getHeight()).isEqualTo(1050);
        var thumb =
                ImageIO.read(new ByteArrayInputStream(clerk.get(file + "/thumb").bytes()));
        assertThat(thumb.getWidth()).isEqualTo(200);
    }

    @Test
    void turnsAPictureAsTheTelephoneWasHeld() throws IOException {
        var file = attached("手机.jpg", Samples.turned(Samples.picture("jpeg", 400, 300)));
        var page = ImageIO.read(
                new ByteArrayInputStream(clerk.get(file + "/pages/1").bytes()));
        assertThat(page.getWidth()).isEqualTo(300);
        assertThat(page.getHeight()).isEqualTo(400);
        assertThat(isDark(page.getRGB(280, 200))).as("what was the upper half").isFalse();
        assertThat(isDark(page.getRGB(20, 200))).as("what was the lower half").isTrue();
    }

    @Test
    void saysThatALockedPdfCannotBeShown() {
        refusesToShow(Samples.lockedPdf(), "加了密码");
    }

    @Test
    void saysThatABrokenPdfCannotBeShown() {
        refusesToShow(Samples.text("%PDF-1.7\n" + "<<".repeat(50_000)), "已损坏");
    }

    @Test
    void saysThatABrokenPictureCannotBeShown() {
        var file = attached("图.jpg", Arrays.copyOf(Samples.picture("jpeg", 100, 100), 20));
        assertThat(clerk.get(file).words()).contains("已损坏");
        assertThat(clerk.get(file + "/pages/1").status()).isEqualTo(404);
    }

    @Test
    void neverUnpacksAPictureThatSaysItIsAsLargeAsAWall() {
        var file = attached("大图.png", Samples.pictureBomb());
        assertThat(clerk.get(file + "/pages/1").status()).isEqualTo(404);
        assertThat(clerk.get(file).words()).contains("超过 50 百万像素");
        assertThat(clerk.get(file + "/content").status()).isEqualTo(200);
    }

    @Test
    void showsTheFirstHundredOfTenThousandPages() {
        var file = attached("厚.pdf", Samples.pdf(10_000));
        var page = clerk.get(file).page();
        assertThat(page.select(".sight img")).hasSize(100);
        assertThat(page.text()).contains("只显示前 100 页");
        assertThat(clerk.get(file + "/pages/100").status()).isEqualTo(200);
        assertThat(clerk.get(file + "/pages/101").status()).isEqualTo(404);
    }

    @Test
    void drawsAPageOnceForAllWhoAskAtOnce() {
        var file = attached("同时.pdf", Samples.pdf(1));
        var asked = IntStream.range(0, 8)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> clerk.get(file + "/pages/1").status()))
                .toList();
        assertThat(asked.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(pictures(file)).isEqualTo(1);
    }

    @Test
    void offersADocumentToKeepAndNothingToLookAt() {
        var file = attached("报告.docx", Samples.docx());
        assertThat(clerk.get(file).words()).contains("下载后查看");
        assertThat(clerk.get(file + "/pages/1").status()).isEqualTo(404);
        assertThat(clerk.get(file + "/thumb").status()).isEqualTo(404);
    }

    private void refusesToShow(byte[] content, String words) {
        var file = attached("难.pdf", content);
        assertThat(clerk.get(file).words()).contains(words);
        assertThat(clerk.get(file + "/pages/1").status()).isEqualTo(404);
        assertThat(clerk.get("/healthz").status()).isEqualTo(200);
    }

    private String attached(String name, byte[] content) {
        Parcel.of(clerk).file("file.form", name, content).to(clerk, paper);
        return "/papers/" + paper + "/evidence/" + Folder.last(site, paper);
    }

    private static boolean isDark(int rgb) {
        return (rgb & 0xff) < 100;
    }

    private static int pictures(String file) {
        return Clockwork.seen(
                site.database(),
                "select count(*) from evidence_picture where evidence_id = "
                        + file.substring(file.lastIndexOf('/') + 1));
    }
}
