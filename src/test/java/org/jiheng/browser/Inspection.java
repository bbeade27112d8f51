package org.jiheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of every page: that it keeps nobody out, that nothing in it fails, and that it fits the screen. */
public final class Inspection {

    private Inspection() {}

    /** Opens a page in English and in Chinese, where the window stays, and keeps a picture of each. */
    public static void inBothLanguages(Window window, String path, String picture) {
        sound(window.speaking("en").forgetFaults().open(path).picture(picture + "-en"));
        sound(window.speaking("zh-CN").forgetFaults().open(path).picture(picture + "-zh"));
    }

    public static void sound(Window window) {
        var where = window.page().url();
        assertThat(window.barriers()).as(where).isEmpty();
        assertThat(window.faults()).as(where).isEmpty();
    }

    public static void soundAndNotTooWide(Window window) {
        sound(window);
        assertThat(scrollsSideways(window)).as("the page scrolls sideways").isFalse();
    }

    private static boolean scrollsSideways(Window window) {
        return (boolean)
                window.page().evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
