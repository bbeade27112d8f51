package org.jiheng.monitoring.desk;

import static org.jiheng.words.Say.say;

import org.jiheng.monitoring.content.Fund;
import org.jiheng.monitoring.content.MonitoredRow;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.paper.page.Part;
import org.jiheng.paper.page.Progress;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** The parts of the paper that are filled in, each with how far it has come. */
public enum SheetPart implements Part {
    FUNDS(say("Execution of the budget")) {
        @Override
        boolean begun(Monitoring monitoring) {
            return Fund.typed().anyMatch(cell -> filled(monitoring, cell));
        }

        @Override
        boolean complete(Monitoring monitoring) {
            return Fund.typed().allMatch(cell -> filled(monitoring, cell))
                    && monitoring.spending().spent().isPresent()
                    && monitoring.spending().forecast().isPresent();
        }

        private boolean filled(Monitoring monitoring, String cell) {
            return !monitoring.cells().value(cell).isBlank();
        }
    },
    INDICATORS(say("Performance indicators")) {
        @Override
        boolean begun(Monitoring monitoring) {
            return monitoring.watched().stream().anyMatch(MonitoredRow::begun);
        }

        @Override
        boolean complete(Monitoring monitoring) {
            return monitoring.watched().stream().allMatch(MonitoredRow::filled);
        }
    };

    private final Say label;

    SheetPart(Say label) {
        this.label = label;
    }

    abstract boolean begun(Monitoring monitoring);

    abstract boolean complete(Monitoring monitoring);

    public Say label() {
        return label;
    }

    public Status status(Monitoring monitoring) {
        return Progress.of(complete(monitoring), begun(monitoring));
    }
}
