package org.jiheng.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.layout.Table;

/** What a scheme gives points for at its lowest level: a type, or the items it names in one. */
public record Scored(Block block, Type type, Optional<Item> item) {

    static List<Scored> of(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.types().stream().flatMap(type -> of(block, type)))
                .toList();
    }

    private static Stream<Scored> of(Block block, Type type) {
        return type.items().isEmpty()
                ? Stream.of(new Scored(block, type, Optional.empty()))
                : type.items().stream().map(item -> new Scored(block, type, Optional.of(item)));
    }

    /** How its row is named in forms and formulas. */
    public String key() {
        return Table.key(item.map(Item::code).orElseGet(type::code));
    }

    public String name() {
        return item.map(Item::name).orElseGet(type::name);
    }

    /** What it is worth, where the scheme fixes it. */
    public Optional<BigDecimal> weight() {
        return item.isPresent() ? item.flatMap(Item::weight) : type.weight();
    }
}
