package org.jiheng.web.view;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts of webroot, which import each other by their names: each import is given the path under which the script
 * is served, so that a change of one changes the paths of all that use it.
 */
final class Scripts {

    private static final Pattern IMPORT = Pattern.compile("(?m)^(import .* from )'(\\.{1,2}/[\\w./-]+\\.js)';$");

    private final Map<String, byte[]> files;
    private final Map<String, byte[]> written = new HashMap<>();
    private final Map<String, Set<String>> imports = new HashMap<>();

    Scripts(Map<String, byte[]> files) {
        this.files = files;
    }

    /** A script with the paths of what it imports; two that import each other would have no paths at all. */
    byte[] written(String name) {
        var known = written.get(name);
        if (known != null) {
            return known;
        }
        if (!files.containsKey(name) || imports.putIfAbsent(name, new LinkedHashSet<>()) != null) {
            throw new IllegalStateException(name + " is imported in a circle, or is not there");
        }
        var text = IMPORT.matcher(new String(files.get(name), StandardCharsets.UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement(imported(name, found)));
        written.put(name, text.getBytes(StandardCharsets.UTF_8));
        return written.get(name);
    }

    private String imported(String name, MatchResult found) {
        var other = URI.create(name).resolve(found.group(2)).toString();
        var path = Assets.path(other, written(other));
        imports.get(name).addAll(imports.get(other));
        imports.get(name).add(path);
        return found.group(1) + "'" + path + "';";
    }

    /** The paths of everything a script imports, itself or by others. */
    Set<String> imports(String name) {
        written(name);
        return imports.get(name);
    }
}
