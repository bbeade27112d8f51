package org.jiheng.browser.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiheng.TestSite;
import org.jiheng.browser.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodePagesTest {

    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.on(TestSite.shared()).signIn("east.admin");
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?open=all&retired=yes",
                "/10",
                "/11",
                "/10/children",
                "/10/details",
                "/10/name",
                "/10/retirement",
                "/11/place",
                "/11/merger",
                "/11/retirement",
                "/13/removal",
                "/10/finance-bureau"
            })
    void isWithoutBarriers(String path) {
        window.forgetFaults().open("/organisation" + path);
        assertThat(window.barriers()).as(path).isEmpty();
        assertThat(window.faults()).as(path).isEmpty();
    }
}
