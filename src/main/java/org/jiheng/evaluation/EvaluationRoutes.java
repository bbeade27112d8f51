package org.jiheng.evaluation;

import org.jiheng.database.Database;
import org.jiheng.evaluation.desk.EvaluationDesk;
import org.jiheng.evaluation.opening.OpeningRoutes;
import org.jiheng.evaluation.register.RegisterRoutes;
import org.jiheng.evaluation.sheet.DriftRoutes;
import org.jiheng.evaluation.sheet.SheetRoutes;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** The pages of self-evaluations: their list, opening one, filling it in, reading and printing it, and its drift. */
public final class EvaluationRoutes {

    private final Database db;
    private final EvaluationDesk desk;
    private final Evidence evidence;
    private final Words words;

    public EvaluationRoutes(Database db, EvaluationDesk desk, Evidence evidence, Words words) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
        this.words = words;
    }

    public void mount(Site site) {
        new RegisterRoutes(db, words).mount(site);
        new OpeningRoutes(db).mount(site);
        new SheetRoutes(db, desk, evidence, words).mount(site);
        new DriftRoutes(db, desk).mount(site);
    }
}
