package org.jiheng.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a drill found: it ends with one line, and with an exit code that tells whether all promises were kept. */
public final class Verdict {

    private final List<String> broken = new ArrayList<>();
    private String remark = "";

    public void expect(boolean kept, String promise, Object... values) {
        if (!kept) {
            broken.add(String.format(Locale.ROOT, promise, values));
        }
    }

    /** What was seen, for the last line. */
    public void remark(String seen, Object... values) {
        remark = String.format(Locale.ROOT, seen, values);
    }

    public String remark() {
        return remark;
    }

    /** Every promise that was not kept. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    public void end(String tried, Object... values) {
        var line = String.format(Locale.ROOT, tried, values);
        System.out.println(line + (broken.isEmpty() ? ": all kept" : ": BROKEN: " + String.join("; ", broken)));
        System.exit(broken.isEmpty() ? 0 : 1);
    }
}
