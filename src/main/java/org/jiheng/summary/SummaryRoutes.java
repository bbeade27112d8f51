package org.jiheng.summary;

import static org.jiheng.words.Say.say;

import io.vertx.core.Vertx;
import org.jiheng.database.Databases;
import org.jiheng.extract.Turns;
import org.jiheng.project.Roles;
import org.jiheng.summary.file.ExportScores;
import org.jiheng.web.Site;
import org.jiheng.web.frame.Menu;
import org.jiheng.words.Words;

/** The summary score table: every project of a year as a line, on the screen, on paper and as a file to keep. */
public final class SummaryRoutes {

    private final ScorePages pages;
    private final ExportScores export;

    /** That somebody took lines away is written into the first database; the lines are read from others. */
    public SummaryRoutes(Vertx vertx, Databases databases, Words words, Turns turns) {
        pages = new ScorePages(databases.nearest());
        export = new ExportScores(vertx, databases, words, turns);
    }

    public void mount(Site site, Menu menu) {
        menu.add("/scores", say("Scores|menu"), Roles.READERS);
        site.get("/scores", Roles.READERS, pages::list);
        site.get("/scores/print", Roles.READERS, pages::print);
        site.get("/scores.csv", Roles.READERS, export::csv);
        site.get("/scores.xlsx", Roles.READERS, export::xlsx);
    }
}
