package org.jiheng.demo.paper;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.evaluation.desk.EvaluationDesk;
import org.jiheng.overall.desk.OverallDesk;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Desks;
import org.jiheng.paper.Paper;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.desk.TargetDesk;

/** The desks the papers of the demonstration pass over, and the schemes they follow, each read once. */
public record DemoDesks(Desks desks, Schemes schemes) {

    public DemoDesks(Database db) {
        this(new Desks(new TargetDesk(db), new EvaluationDesk(db), new OverallDesk(db)), new Schemes(db));
    }

    public Future<Desk> at(Paper paper, Database tx) {
        return desks.of(paper).within(tx).at(paper, tx).map(desk -> desk.within(tx));
    }
}
