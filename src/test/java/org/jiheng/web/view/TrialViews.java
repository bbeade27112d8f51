package org.jiheng.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/** The views of the house, and the page of a paper that only tests know. */
public final class TrialViews {

    private TrialViews() {}

    public static void compile(Views views) {
        var files = new TreeMap<>(ViewSources.files());
        try (var page = TrialViews.class.getResourceAsStream("/papers/plain.hbs")) {
            files.put("trial/plain.hbs", page.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        views.compileAll(files);
    }
}
