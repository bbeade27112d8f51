package org.jiheng.scheme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jiheng.pack.Pack;
import org.jiheng.pack.Tree;
import org.jiheng.scheme.reading.SchemeShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value of a shipped pack in turn taken away, or something else put there: all are answered with their faults. */
class MangledPackTest {

    private static final List<Object> INSTEAD = List.of("", "中文", List.of(), List.of("x"), Map.of(), true);

    private int tried;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mof-self-evaluation.json",
                "guangxi.json",
                "province-execution-caps.json",
                "mof-evaluation-framework.json"
            })
    void isAnsweredWithItsFaults(String name) {
        var content = SchemeShape.read(SchemeShape.text(name)).content();
        mangle(content, changed -> {
            assertThat(Checked.of(0, Pack.of(changed, SchemeShape.shape()))).isNotNull();
            tried++;
        });
        assertThat(tried).isGreaterThan(500);
    }

    private static void mangle(Map<String, Object> object, Consumer<Map<String, Object>> take) {
        object.forEach((name, value) -> {
            var without = new LinkedHashMap<>(object);
            without.remove(name);
            take.accept(without);
            others(value, other -> take.accept(with(object, name, other)));
        });
    }

    private static void others(Object value, Consumer<Object> take) {
        INSTEAD.forEach(take);
        if (value instanceof Map<?, ?> map) {
            mangle(Tree.of(map).entries(), take::accept);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            others(list.get(0), other -> take.accept(with(list, other)));
            take.accept(with(list, list.get(list.size() - 1)));
        }
    }

    private static Map<String, Object> with(Map<String, Object> object, String name, Object value) {
        var changed = new LinkedHashMap<>(object);
        changed.put(name, value);
        return changed;
    }

    private static List<Object> with(List<?> list, Object first) {
        var changed = new ArrayList<Object>(list);
        changed.set(0, first);
        return changed;
    }
}
