package org.jiheng.summary.selection;

import static org.jiheng.words.Say.say;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.Grades;
import org.jiheng.words.Say;

/** The schemes by which the lines of a table were scored: their blocks become its columns, their grades are counted. */
public record SchemesInUse(List<Scheme> list) {

    public SchemesInUse {
        list = list.stream().sorted(Comparator.comparing(Scheme::id)).toList();
    }

    /** What each block is called, by its code; what spending is worth has a column of its own. */
    public Map<String, String> blocks() {
        var names = new LinkedHashMap<String, LinkedHashSet<String>>();
        list.stream()
                .flatMap(scheme -> scheme.blocks().stream())
                .filter(block -> block.kind() != Block.Kind.EXECUTION)
                .forEach(block -> names.computeIfAbsent(block.code(), code -> new LinkedHashSet<>())
                        .add(block.name()));
        return names.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> String.join(" / ", each.getValue()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** Names of grades from the best down. */
    public List<String> grades() {
        return list.stream()
                .flatMap(scheme -> scheme.grades().list().stream())
                .sorted(Comparator.comparing(Grades.Grade::from).reversed())
                .map(Grades.Grade::name)
                .distinct()
                .toList();
    }

    /** Where points were lost, such as {@code OUTPUT/QUANTITY}, as the schemes call it. */
    public String place(String path) {
        var cut = path.indexOf('/');
        var block = cut < 0 ? path : path.substring(0, cut);
        var type = cut < 0 ? "" : path.substring(cut + 1);
        var name = blocks().getOrDefault(block, block);
        return type.isEmpty() ? name : name + " · " + type(type);
    }

    private String type(String code) {
        return list.stream()
                .flatMap(scheme -> scheme.type(code).stream())
                .map(type -> type.name())
                .findFirst()
                .orElse(code);
    }

    public List<Say> versions() {
        return list.stream()
                .map(scheme -> say("{0} (version {1})", scheme.name(), scheme.version()))
                .toList();
    }

    public Map<String, Object> byId() {
        return list.stream()
                .collect(Collectors.toMap(
                        scheme -> String.valueOf(scheme.id()),
                        scheme -> say("{0} (version {1})", scheme.name(), scheme.version())));
    }
}
