package org.jiheng.consistency.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the scheme asks of a declaration: its blocks and types with their points; the rest of 100 is for execution. */
public record Demands(List<Block> blocks) {

    /** A first-level block and the points its rows share. */
    public record Block(String code, String name, BigDecimal weight, List<Type> types) {}

    /** A second-level type; of a mandatory one the declaration needs an indicator. */
    public record Type(String code, String name, boolean mandatory, Nature nature) {}

    /** What the checks must know of a type beyond its name. */
    public enum Nature {
        QUANTITY,
        COST,
        OTHER
    }

    BigDecimal total() {
        return blocks.stream().map(Block::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Stream<Type> mandatory() {
        return blocks.stream().flatMap(block -> block.types().stream()).filter(Type::mandatory);
    }

    boolean is(Indicator indicator, Nature nature) {
        return blocks.stream()
                .flatMap(block -> block.types().stream())
                .anyMatch(type -> type.code().equals(indicator.type()) && type.nature() == nature);
    }
}
