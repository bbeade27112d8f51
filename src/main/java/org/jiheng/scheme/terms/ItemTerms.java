package org.jiheng.scheme.terms;

import org.jiheng.scheme.Item;
import org.jiheng.scheme.Type;
import org.jiheng.scheme.rule.Source;
import org.jiheng.scoring.terms.Named;

/** An indicator that a scheme names, as the engine that scores takes it. */
final class ItemTerms {

    private ItemTerms() {}

    static Named of(Type type, Item item, Source source) {
        return new Named(
                type.code() + "." + item.code(),
                item.name(),
                item.weight(),
                Named.Method.valueOf(item.method().name()),
                item.scoring(),
                item.points().stream()
                        .map(element -> new Named.Element(element.name(), element.points()))
                        .toList(),
                item.bands().stream()
                        .map(band -> new Named.Band(band.from(), band.to(), band.points(), band.upper()))
                        .toList(),
                item.step(),
                item.deduction(),
                SchemeTerms.origin(source));
    }
}
