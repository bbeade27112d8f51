package org.jiheng.demo;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.evaluation.EvaluationDesk;
import org.jiheng.overall.desk.OverallDesk;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Desks;
import org.jiheng.paper.Paper;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.target.TargetDesk;

/** The desks the papers of the demonstration pass over, and the schemes they follow, each read once. */
record DemoDesks(Desks desks, Schemes schemes) {

    DemoDesks(Database db) {
        this(new Desks(new TargetDesk(db), new EvaluationDesk(db), new OverallDesk(db)), new Schemes(db));
    }

    Future<Desk> at(Paper paper, Database tx) {
        return desks.of(paper).within(tx).at(paper, tx).map(desk -> desk.within(tx));
    }
}
