package org.jiheng.scheme.demand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.evaluation.score.Standard;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.rule.Settling;

/** What a scheme asks of a self-evaluation, as the checks know it. */
public final class SchemeStandard {

    private static final Set<String> OUTPUTS = Set.of("OUTPUT", "COST");
    private static final Set<String> EFFECTS = Set.of("BENEFIT", "EFFECT", "SATISFACTION");
    private static final BigDecimal OUTCOME_SHARE = new BigDecimal("60");

    private SchemeStandard() {}

    public static Standard of(Scheme scheme) {
        var settling = scheme.settling();
        return new Standard(
                scheme.total(),
                settling.weights().tolerance(),
                scheme.executionWeight(),
                SchemeDemands.evaluated(scheme),
                gravity(settling.weights().levelOne()),
                settling.reasons().belowWeight(),
                scheme.grades().list().stream()
                        .map(each -> new Standard.Grade(each.name(), each.from()))
                        .toList(),
                codes(scheme, OUTPUTS),
                codes(scheme, EFFECTS),
                scheme.object() == Scheme.Subject.PROJECT ? Optional.of(OUTCOME_SHARE) : Optional.empty());
    }

    private static Optional<Severity> gravity(Settling.Deviation deviation) {
        return switch (deviation) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARN -> Optional.of(Severity.WARNING);
            case FREE -> Optional.empty();
        };
    }

    private static Set<String> codes(Scheme scheme, Set<String> some) {
        return scheme.blocks().stream().map(Block::code).filter(some::contains).collect(Collectors.toSet());
    }
}
