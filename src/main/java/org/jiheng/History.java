package org.jiheng;

import java.util.Optional;
import org.jiheng.database.backup.HistoryCheck;

/** How the history is verified after a backup was put back. */
final class History {

    static final HistoryCheck CHECK = address -> Optional.empty();

    private History() {}
}
