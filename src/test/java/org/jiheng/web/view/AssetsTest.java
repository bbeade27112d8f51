package org.jiheng.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

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
        assertThat(assets.find(assets.url("grid.js")).orElseThrow().gzipped().length())
                .isLessThan(10_240);
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
