package org.jiheng.scheme.rule;

import java.util.List;

/** The sections of the report that goes with a score. */
public record Outline(List<Section> sections, Source source) {

    /** A heading of the report; {@code level} 1 is a chapter, 2 a part of it. */
    public record Section(String code, String title, int level, boolean required) {}
}
