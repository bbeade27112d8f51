package org.jiheng.paper;

import java.util.Optional;

/** How those values of a paper's cells read that were chosen and not typed; empty where people's own words stand. */
@FunctionalInterface
public interface Codes {

    Codes NONE = (cell, value) -> Optional.empty();

    Optional<Object> words(String cell, String value);
}
