package org.jiheng.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.filling.Hechi;

/** The office of Hechi with its clerk and projects: number 91, whose report was published, and 92, which has none yet. */
public final class HechiOffice {

    private HechiOffice() {}

    public static void found(TestSite site) {
        try (var sql = HechiOffice.class.getResourceAsStream("/hechi.sql")) {
            Clockwork.run(site.database(), new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The path of the paper with every cell as it was published. */
    public static String asPublished(TestSite site) {
        return entered(site).path();
    }

    static Sheet entered(TestSite site) {
        var sheet = Sheet.open(site.as("hechi.clerk"), 91, 2021, true);
        var cells = new TreeMap<>(Hechi.asPublished());
        cells.put("own_total", "99.5");
        cells.put("own_grade", "一等");
        var saved = sheet.save(cells);
        if (saved.status() != 303) {
            throw new IllegalStateException(saved.words());
        }
        return sheet;
    }

    /** Opened from the declaration of project 93, which was approved with two indicators. */
    static Sheet declared(TestSite site) {
        return Sheet.open(site.as("hechi.clerk"), 93, 2021, false);
    }

    public static String answering(TestSite site) {
        return declared(site).path();
    }

    public static String empty(TestSite site) {
        return Sheet.open(site.as("hechi.clerk"), 92, 2021, true).path();
    }
}
