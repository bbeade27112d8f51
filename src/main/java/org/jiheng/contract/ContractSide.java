package org.jiheng.contract;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.viewer.Viewer;

/** A room that has a part of a contract's page, such as the files that prove it. */
@FunctionalInterface
public interface ContractSide {

    /** What its part of the page shows, under names of its own. */
    Future<Map<String, ?>> of(Contract contract, Viewer viewer);
}
