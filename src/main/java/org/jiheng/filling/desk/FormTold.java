package org.jiheng.filling.desk;

import java.util.Map;
import java.util.TreeMap;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormFacts;
import org.jiheng.filling.check.Echoes;

/** Everything that is shown beside the cells of a paper on a form. */
final class FormTold {

    private FormTold() {}

    static Map<String, Object> beside(Map<String, Object> others, Filling filling) {
        var all = new TreeMap<>(others);
        all.putAll(new FormFacts(filling).all());
        all.putAll(new Echoes(filling).facts());
        all.putAll(Counted.of(filling).facts());
        return all;
    }
}
