package org.jiheng.web.view;

import com.github.jknack.handlebars.ValueResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a view names: an entry of a map, or the answer of a public method of a record or enum. */
final class ViewValues implements ValueResolver {

    private static final ClassValue<Map<String, Method>> QUESTIONS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return questions(type);
        }
    };

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
        var question = QUESTIONS.get(model.getClass()).get(name);
        try {
            return question == null ? UNRESOLVED : question.invoke(model);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(model.getClass().getName() + "." + name, thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Method> questions(Class<?> type) {
        var questions = new HashMap<String, Method>();
        if (type.getName().startsWith("java.")) {
            return questions;
        }
        Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(Method::trySetAccessible)
                .forEach(method -> questions.put(method.getName(), method));
        return questions;
    }
}
