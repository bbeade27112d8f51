package org.jiheng.indicator;

import java.util.Optional;

/** An indicator of the library: how often it was promised, with which targets, and what it was said to mean. */
public record Entry(
        String block,
        String type,
        String name,
        long projects,
        int lastYear,
        String usualTarget,
        Optional<Spread> spread,
        String explanation,
        String source) {}
