package org.jiheng.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One object of a pack whose shape was found sound; what is left out reads as empty. */
public record Tree(Map<String, Object> entries) {

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public String text(String name) {
        return entries.get(name) instanceof String text ? text : "";
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(entries.get(name));
    }

    public Optional<BigDecimal> number(String name) {
        return entries.get(name) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    public BigDecimal number(String name, String otherwise) {
        return number(name).orElseGet(() -> new BigDecimal(otherwise));
    }

    public <E extends Enum<E>> E choice(String name, Class<E> offered, E otherwise) {
        return has(name) ? Enum.valueOf(offered, text(name)) : otherwise;
    }

    public Tree tree(String name) {
        return of(entries.get(name));
    }

    public List<Tree> trees(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().map(Tree::of).toList()
                : List.of();
    }

    public List<String> texts(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().filter(Objects::nonNull).map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    public static Tree of(Object value) {
        return new Tree(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }
}
