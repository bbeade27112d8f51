package org.jiheng.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Pattern PATHS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    private final Assets assets = new Assets();

    @Test
    void servesAFileUnderAPathThatHoldsTheHashOfItsContent() {
        assertThat(assets.url("site.css")).matches("/assets/site\\.[0-9a-f]{8}\\.css");
        var asset = assets.find(assets.url("site.css")).orElseThrow();
        assertThat(asset.contentType()).isEqualTo("text/css; charset=utf-8");
        assertThat(asset.bytes().toString(UTF_8)).contains("--azure");
    }

    @Test
    void holdsAGzippedTwinOfTheSameContent() throws IOException {
        var asset = assets.find(assets.url("site.js")).orElseThrow();
        try (var twin =
                new GZIPInputStream(new ByteArrayInputStream(asset.gzipped().getBytes()))) {
            assertThat(twin.readAllBytes()).isEqualTo(asset.bytes().getBytes());
        }
    }

    /** Of the 150 KB a first page may weigh, most is for what a room needs of its own. */
    @Test
    void staysLight() {
        assertThat(assets.find(assets.url("site.css")).orElseThrow().bytes().length())
                .isLessThan(44_000);
        assertThat(assets.find(assets.url("site.js")).orElseThrow().bytes().length())
                .isLessThan(6_144);
        assertThat(weight("grid.js")).isLessThan(15_360);
        assertThat(weight("live.js")).isLessThan(6_400);
        assertThat(weight("site.js") + weight("saving.js") + weight("grid.js")).isLessThan(30_720);
    }

    /** Packed, with all it imports. */
    private int weight(String script) {
        return PATHS.matcher(assets.tags(script))
                .results()
                .mapToInt(path ->
                        assets.find(path.group(1)).orElseThrow().gzipped().length())
                .sum();
    }

    @Test
    void bringsAScriptWithAllItImports() {
        var tags = assets.tags("grid.js");
        assertThat(tags)
                .containsPattern("<link rel=\"modulepreload\" href=\"/assets/grid/keys\\.[0-9a-f]{8}\\.js\">")
                .endsWith("<script type=\"module\" src=\"" + assets.url("grid.js") + "\"></script>");
        var text = assets.find(assets.url("grid.js")).orElseThrow().bytes().toString(UTF_8);
        PATHS.matcher(tags.substring(0, tags.lastIndexOf("<script")))
                .results()
                .forEach(path -> assertThat(assets.find(path.group(1))).isPresent());
        assertThat(text).contains("from '" + assets.url("grid/keys.js") + "';").doesNotContain("'./");
    }

    /** Chromium 86 knows none of these. */
    @Test
    void usesNothingThatOldBrowsersDoNotKnow() {
        var style = assets.find(assets.url("site.css")).orElseThrow().bytes().toString(UTF_8);
        assertThat(style).doesNotContain(":has(", ":is(", ":where(", "@container", "@layer", "inset:", "&");
    }

    @Test
    void knowsNoOtherPathsAndNoOtherNames() {
        assertThat(assets.find("/assets/site.css")).isEmpty();
        assertThat(assets.find("/assets/../words/zh-CN/web.words")).isEmpty();
        assertThatThrownBy(() -> assets.url("absent.css")).hasMessage("webroot has no file absent.css");
    }
}
