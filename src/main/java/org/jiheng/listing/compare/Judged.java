package org.jiheng.listing.compare;

import org.jiheng.listing.reading.Faults;
import org.jiheng.web.page.Status;

/** A line of a list after it was held against what is stored. */
public interface Judged {

    int line();

    Kind kind();

    Faults<?> faults();

    /** Differs when carrying the line out would do something else. */
    String print();

    default Status status() {
        return kind().status();
    }
}
