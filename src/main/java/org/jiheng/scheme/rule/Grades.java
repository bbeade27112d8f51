package org.jiheng.scheme.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The words for a total, from the best down. */
public record Grades(List<Grade> list, Source source) {

    /** From so many points, included, up to the grade above it. */
    public record Grade(String name, BigDecimal from) {}

    public Optional<Grade> of(BigDecimal total) {
        return list.stream().filter(grade -> total.compareTo(grade.from()) >= 0).findFirst();
    }
}
