package org.jiheng.consistency.declaration;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.consistency.indicator.Names;
import org.jiheng.consistency.indicator.Wording;

/** All checks that concern a target declaration, the gravest findings first. */
public final class DeclarationCheck {

    private static final List<BiFunction<Declaration, Demands, Stream<Finding>>> ALL = List.of(
            Completeness::find,
            Funds::find,
            Promises::weights,
            Promises::notApplicable,
            Periods::find,
            Costs::find,
            (declaration, demands) -> Names.find(declaration.applicableLines(), demands),
            (declaration, demands) -> Wording.find(declaration.applicableLines()),
            (declaration, demands) -> Wording.rates(declaration.applicableLines()),
            GoalFigures::find);

    private DeclarationCheck() {}

    public static List<Finding> run(Declaration declaration, Demands demands) {
        return ALL.stream()
                .flatMap(check -> check.apply(declaration, demands))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .toList();
    }
}
