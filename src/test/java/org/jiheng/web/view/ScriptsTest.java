package org.jiheng.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    private static final String WORDS = "export const fill = 1;\n";

    @Test
    void givesEachImportThePathItIsServedUnder() {
        var scripts = scripts(Map.of(
                "page.js", "import { keys } from './page/keys.js';\n", "page/keys.js", WORDS, "words.js", WORDS));
        assertThat(new String(scripts.written("page.js"), UTF_8))
                .isEqualTo(
                        "import { keys } from '%s';\n".formatted(Assets.path("page/keys.js", WORDS.getBytes(UTF_8))));
    }

    @Test
    void changesThePathOfAllThatUseAScriptWhichChanged() {
        assertThat(path("export const fill = 1;\n")).isNotEqualTo(path("export const fill = 2;\n"));
    }

    private static String path(String words) {
        return Assets.path("page.js", chain(words).written("page.js"));
    }

    @Test
    void namesEverythingAScriptImportsItselfOrByOthersOnce() {
        var scripts = chain(WORDS);
        assertThat(scripts.imports("page.js"))
                .containsExactly(
                        Assets.path("words.js", scripts.written("words.js")),
                        Assets.path("page/keys.js", scripts.written("page/keys.js")));
        assertThat(scripts.imports("words.js")).isEmpty();
    }

    @Test
    void refusesACircleAndWhatIsNotThere() {
        var circle = scripts(Map.of("a.js", "import { b } from './b.js';\n", "b.js", "import { a } from './a.js';\n"));
        assertThatThrownBy(() -> circle.written("a.js")).hasMessage("a.js is imported in a circle, or is not there");
        var lonely = scripts(Map.of("a.js", "import { b } from './b.js';\n"));
        assertThatThrownBy(() -> lonely.written("a.js")).hasMessage("b.js is imported in a circle, or is not there");
    }

    private static Scripts chain(String words) {
        return scripts(Map.of(
                "page.js", "import { keys } from './page/keys.js';\nimport { fill } from './words.js';\n",
                "page/keys.js", "import { fill } from '../words.js';\n",
                "words.js", words));
    }

    private static Scripts scripts(Map<String, String> texts) {
        var files = new HashMap<String, byte[]>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        return new Scripts(files);
    }
}
