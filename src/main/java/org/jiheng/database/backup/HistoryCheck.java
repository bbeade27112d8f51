package org.jiheng.database.backup;

import java.util.Optional;
import org.jiheng.database.ServerAddress;

/** Goes over the chain of the history and names the first link that does not hold. */
public interface HistoryCheck {

    HistoryCheck NONE = address -> Optional.empty();

    Optional<String> fault(ServerAddress address);
}
