package org.jiheng.consistency.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the scheme asks of the indicators of a paper: their blocks and types with their points. */
public record Demands(List<Block> blocks) {

    /** A first-level block and the points its rows share. */
    public record Block(String code, String name, BigDecimal weight, List<Type> types) {}

    /** A second-level type; of a mandatory one the declaration needs an indicator. */
    public record Type(String code, String name, boolean mandatory, Nature nature) {}

    /** What the checks must know of a type beyond its name. */
    public enum Nature {
        QUANTITY("数量"),
        COST("成本"),
        SATISFACTION("满意"),
        OTHER("其他");

        private final String word;

        Nature(String word) {
            this.word = word;
        }
    }

    public BigDecimal total() {
        return blocks.stream().map(Block::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Stream<Type> mandatory() {
        return types().filter(Type::mandatory);
    }

    /** A type the scheme does not know is of the nature its name says. */
    public boolean is(Line line, Nature nature) {
        return types().filter(type -> type.code().equals(line.type()))
                .findFirst()
                .map(type -> type.nature() == nature)
                .orElseGet(() -> (line.block() + line.type()).contains(nature.word));
    }

    private Stream<Type> types() {
        return blocks.stream().flatMap(block -> block.types().stream());
    }
}
