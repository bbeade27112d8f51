package org.jiheng.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.web.page.Choice;

/** The part of the organisation that someone administers, from their own node down, in the order of the tree. */
public record Nodes(List<Node> list) {

    /** A place in the organisation this year. */
    public record Node(long id, String kind, long parentId, String name, String code) {}

    private static final String INDENT = "\u3000";

    public Optional<Node> find(long id) {
        return list.stream().filter(node -> node.id() == id).findFirst();
    }

    /** Those that a text means: by code, else by name. */
    public List<Node> meantBy(String text) {
        var byCode = list.stream()
                .filter(node -> !node.code().isEmpty() && node.code().equals(text))
                .toList();
        return byCode.isEmpty()
                ? list.stream().filter(node -> node.name().equals(text)).toList()
                : byCode;
    }

    /** Options of a field, indented as they stand below each other. */
    public List<Choice> choices() {
        var here = list.stream().map(Node::id).collect(Collectors.toSet());
        var below = list.stream()
                .skip(1)
                .collect(Collectors.groupingBy(node -> here.contains(node.parentId())
                        ? node.parentId()
                        : list.get(0).id()));
        var choices = new ArrayList<Choice>();
        list.stream().limit(1).forEach(top -> add(top, 0, below, choices));
        return choices;
    }

    private static void add(Node node, int depth, Map<Long, List<Node>> below, List<Choice> choices) {
        choices.add(Choice.of(Long.toString(node.id()), INDENT.repeat(depth) + node.name()));
        below.getOrDefault(node.id(), List.of()).forEach(child -> add(child, depth + 1, below, choices));
    }
}
