package org.jiheng.bench;

import java.io.IOException;

/** Something that is measured once a round. */
@FunctionalInterface
interface Measure {

    void measure(Sheet sheet) throws IOException;
}
