package org.jiheng.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.scheme.rule.Source;

/** A first-level part of a scheme, with its weight and the types of indicators in it. */
public record Block(String code, String name, BigDecimal weight, Kind kind, List<Type> types, Source source) {

    /** What fills a block: what the unit declares, the rate at which money was spent, or items the scheme names. */
    public enum Kind {
        INDICATORS,
        EXECUTION,
        FRAMEWORK
    }

    public Optional<Type> type(String typeCode) {
        return types.stream().filter(type -> type.code().equals(typeCode)).findFirst();
    }

    public boolean isDeclared() {
        return kind == Kind.INDICATORS;
    }
}
