package org.jiheng.web.browsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.web.Request;

/** The address of a page with all it is filtered and sorted by, from which links are made that change one thing. */
public record Address(String path, Map<String, List<String>> query) {

    public Address {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    public static Address of(Request request) {
        return of(request.path(), request.query());
    }

    static Address of(String path, MultiMap params) {
        var query = new LinkedHashMap<String, List<String>>();
        params.names().forEach(name -> query.put(name, List.copyOf(params.getAll(name))));
        return new Address(path, query);
    }

    public Optional<String> value(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The same page with one thing changed; what changes the rows begins at the first page again. */
    public Address with(String name, Object value) {
        var changed = without(name).copy();
        changed.put(name, List.of(value.toString()));
        return new Address(path, changed);
    }

    public Address without(String name) {
        var changed = copy();
        changed.remove(name);
        changed.remove("page");
        return new Address(path, changed);
    }

    private LinkedHashMap<String, List<String>> copy() {
        return new LinkedHashMap<>(query);
    }

    @Override
    public String toString() {
        var pairs = new ArrayList<String>();
        query.forEach((name, values) -> values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
