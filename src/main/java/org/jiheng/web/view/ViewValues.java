package org.jiheng.web.view;

import com.github.jknack.handlebars.ValueResolver;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a view names: an entry of a map, or the answer of a public method of a record or enum. */
final class ViewValues implements ValueResolver {

    /** What a model has but leaves empty reads as an empty text; only what it does not have is sought further out. */
    @Override
    public Object resolve(Object model, String name) {
        var value = model instanceof Map<?, ?> map ? entry(map, name) : answer(model, name);
        return value == null || value instanceof Optional<?> none && none.isEmpty() ? "" : unwrapped(value);
    }

    private static Object unwrapped(Object value) {
        return value instanceof Optional<?> some ? some.get() : value;
    }

    private static Object entry(Map<?, ?> map, String name) {
        var value = map.get(name);
        return value != null || map.containsKey(name) ? value : UNRESOLVED;
    }

    @Override
    public Object resolve(Object model) {
        return model == null ? UNRESOLVED : model;
    }

    @Override
    public Set<Map.Entry<String, Object>> propertySet(Object model) {
        if (!(model instanceof Map<?, ?> map)) {
            return Set.of();
        }
        var entries = new HashMap<String, Object>();
        map.forEach((key, value) -> entries.put(String.valueOf(key), value));
        return entries.entrySet();
    }

    private static Object answer(Object model, String name) {
        if (model instanceof Collection<?> collection) {
            return name.equals("size") ? collection.size() : UNRESOLVED;
        }
        var question = Questions.find(model, name);
        return question.isPresent() ? question.get().apply(model) : UNRESOLVED;
    }
}
