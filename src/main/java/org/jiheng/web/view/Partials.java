package org.jiheng.web.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What each partial takes, as its first line says. A call that gives anything else stops the start; what a call leaves
 * out is empty and not found in the page around it, except for names in parentheses. A partial that takes nothing is
 * written out where it is called, for each call costs as much as a row.
 */
final class Partials {

    private static final Pattern TAKES = Pattern.compile("\\{\\{!-- takes ([\\w ()]*) --}}\\n?");
    private static final String TEXT = "\"[^\"]*\"|'[^']*'";
    private static final Pattern CALL =
            Pattern.compile("(\\{\\{~?#?>\\s*)([\\w/-]+)((?:" + TEXT + "|[^\"'}])*?)(\\s*~?}})");
    private static final Pattern INNER = Pattern.compile(TEXT + "|\\([^()]*\\)");
    private static final int DEEPEST = 6;
    private static final Pattern GIVEN = Pattern.compile("([\\w-]+)\\s*=");

    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();

    void learn(String view, String text) {
        var takes = TAKES.matcher(text);
        if (takes.lookingAt()) {
            taken.put(view, new TreeSet<>(Arrays.asList(takes.group(1).split(" +"))));
        }
        bodies.put(view, takes.reset().lookingAt() ? text.substring(takes.end()) : text);
    }

    /** The text of a view with every call of a partial made whole. */
    String complete(String view) {
        return complete(view, DEEPEST);
    }

    private String complete(String view, int depth) {
        return CALL.matcher(bodies.get(view))
                .replaceAll(call -> Matcher.quoteReplacement(completed(view, call, depth)));
    }

    private String completed(String view, MatchResult call, int depth) {
        var partial = call.group(2);
        var takes = taken.get(partial);
        if (takes == null) {
            var plain = call.group(3).isEmpty() && !call.group(1).contains("#") && bodies.containsKey(partial);
            return plain && depth > 0 ? complete(partial, depth - 1) : call.group();
        }
        var given = given(call.group(3));
        given.stream()
                .filter(name -> !takes.contains(name) && !takes.contains("(" + name + ")"))
                .forEach(name -> {
                    throw new IllegalStateException(
                            "view " + view + " gives " + partial + " " + name + ", which it does not take");
                });
        var left = takes.stream()
                .filter(name -> !name.startsWith("(") && !given.contains(name))
                .map(name -> " " + name + "=\"\"")
                .collect(Collectors.joining());
        return call.group(1) + partial + call.group(3) + left + call.group(4);
    }

    private static Set<String> given(String arguments) {
        var bare = arguments;
        for (var before = ""; !before.equals(bare); ) {
            before = bare;
            bare = INNER.matcher(bare).replaceAll("_");
        }
        return GIVEN.matcher(bare).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }
}
