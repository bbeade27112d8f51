package org.jiheng.web.view;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the views may ask a model of one class: its public methods without parameters. Each is made callable when it is
 * first asked, as a lambda would be; a call by reflection takes several times as long, and a page makes thousands.
 */
final class Questions {

    private static final ClassValue<Questions> ALL = new ClassValue<>() {
        @Override
        protected Questions computeValue(Class<?> type) {
            return new Questions(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Optional<Function<Object, Object>>> asked = new ConcurrentHashMap<>();
    private final Map<String, Method> methods;

    private Questions(Class<?> type) {
        this.type = type;
        methods = type.getName().startsWith("java.") ? Map.of() : methods(type);
    }

    static Optional<Function<Object, Object>> find(Object model, String name) {
        var questions = ALL.get(model.getClass());
        var known = questions.asked.get(name);
        return known == null ? questions.asked.computeIfAbsent(name, questions::callable) : known;
    }

    private static Map<String, Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .collect(Collectors.toMap(Method::getName, method -> method, (one, same) -> one));
    }

    private Optional<Function<Object, Object>> callable(String name) {
        return Optional.ofNullable(methods.get(name)).map(this::callable);
    }

    @SuppressWarnings("unchecked")
    private Function<Object, Object> callable(Method method) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var asked = MethodType.methodType(method.getReturnType(), type).wrap();
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            lookup.unreflect(method),
                            asked)
                    .getTarget()
                    .invoke();
        } catch (Throwable impossible) {
            throw new IllegalStateException(type.getName() + "." + method.getName(), impossible);
        }
    }
}
