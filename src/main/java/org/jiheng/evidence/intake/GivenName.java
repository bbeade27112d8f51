package org.jiheng.evidence.intake;

import org.jiheng.form.Text;

/** The name a sender gave a file, without folders and without what deceives the eye. */
final class GivenName {

    static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;

    private GivenName() {}

    /** Empty when nothing of it is left. */
    static String of(String sent) {
        var tidy = Text.tidy(sent).replaceAll("[\\n\\t\\u2028\\u2029]+", " ");
        var name = tidy.substring(Math.max(tidy.lastIndexOf('/'), tidy.lastIndexOf('\\')) + 1)
                .replace("\u200D", "")
                .strip()
                .replaceFirst("^\\.+", "");
        return Text.length(name) <= LONGEST ? name : shortened(name);
    }

    /** In the middle, so that its beginning and its ending stay. */
    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot >= 0 && Text.length(name.substring(dot)) <= LONGEST_ENDING ? name.substring(dot) : "";
        var room = LONGEST - Text.length(ending) - 1;
        return name.substring(0, name.offsetByCodePoints(0, room)) + "…" + ending;
    }
}
