package org.jiheng.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The views of the house, and the pages of papers that only tests know. */
public final class TrialViews {

    private TrialViews() {}

    public static void compile(Views views) {
        var files = new TreeMap<>(ViewSources.files());
        add(files, "plain");
        add(files, "boxes");
        views.compileAll(files);
    }

    private static void add(Map<String, byte[]> files, String name) {
        try (var page = TrialViews.class.getResourceAsStream("/papers/" + name + ".hbs")) {
            files.put("trial/" + name + ".hbs", page.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
