package org.jiheng.target.desk;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import org.jiheng.paper.page.Part;
import org.jiheng.paper.page.Progress;
import org.jiheng.target.content.Declaration;
import org.jiheng.target.content.Funds;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.Indicator;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** The parts of the paper, each with how far it has come. */
public enum SheetPart implements Part {
    BASICS(say("Basic information")) {
        @Override
        boolean begun(Declaration declaration) {
            return filled(declaration, HeadCell.PROJECT_NAME);
        }

        @Override
        boolean complete(Declaration declaration) {
            return Arrays.stream(HeadCell.values())
                    .filter(cell -> !cell.typed())
                    .allMatch(cell -> filled(declaration, cell));
        }
    },
    FUNDS(say("Project funds")) {
        @Override
        boolean begun(Declaration declaration) {
            return money().stream().anyMatch(cell -> filled(declaration, cell));
        }

        @Override
        boolean complete(Declaration declaration) {
            return declaration.funds().total(Funds.MID).isPresent()
                    && declaration.funds().total(Funds.YEAR).isPresent();
        }
    },
    GOALS(say("Overall goals")) {
        @Override
        boolean begun(Declaration declaration) {
            return filled(declaration, HeadCell.MID_GOAL) || filled(declaration, HeadCell.YEAR_GOAL);
        }

        @Override
        boolean complete(Declaration declaration) {
            return filled(declaration, HeadCell.MID_GOAL) && filled(declaration, HeadCell.YEAR_GOAL);
        }
    },
    INDICATORS(say("Performance indicators")) {
        @Override
        boolean begun(Declaration declaration) {
            return declaration.indicators().stream().anyMatch(Indicator::begun);
        }

        @Override
        boolean complete(Declaration declaration) {
            return declaration.points().compareTo(declaration.wanted()) == 0
                    && declaration.indicators().stream()
                            .filter(each -> !each.out())
                            .noneMatch(each -> each.name().isBlank()
                                    || each.value(IndicatorCell.YEAR).isBlank());
        }
    };

    private final Say label;

    SheetPart(Say label) {
        this.label = label;
    }

    abstract boolean begun(Declaration declaration);

    abstract boolean complete(Declaration declaration);

    private static boolean filled(Declaration declaration, HeadCell cell) {
        return !declaration.value(cell).isBlank();
    }

    private static List<HeadCell> money() {
        return List.of(HeadCell.MID_FISCAL, HeadCell.MID_OTHER, HeadCell.YEAR_FISCAL, HeadCell.YEAR_OTHER);
    }

    public Say label() {
        return label;
    }

    public Status status(Declaration declaration) {
        return Progress.of(complete(declaration), begun(declaration));
    }
}
