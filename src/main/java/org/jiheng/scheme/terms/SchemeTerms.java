package org.jiheng.scheme.terms;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;
import org.jiheng.scheme.rule.Settling;
import org.jiheng.scheme.rule.Source;
import org.jiheng.scoring.terms.Absence;
import org.jiheng.scoring.terms.Ceilings;
import org.jiheng.scoring.terms.Ceilings.Ceiling;
import org.jiheng.scoring.terms.Grading;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.scoring.terms.Rounding;
import org.jiheng.scoring.terms.Spending;
import org.jiheng.scoring.terms.Terms;

/** The rules of a scheme, as the engine that scores takes them. */
public final class SchemeTerms {

    private final Scheme scheme;

    private SchemeTerms(Scheme scheme) {
        this.scheme = scheme;
    }

    public static Terms of(Scheme scheme) {
        return new SchemeTerms(scheme).terms();
    }

    private Terms terms() {
        var scoring = new ScoringTerms(scheme.scoring());
        return new Terms(
                scheme.code(),
                scheme.version(),
                scheme.total(),
                spending(),
                scoring.reaching(),
                scoring.exactly(),
                scoring.keeping(),
                scoring.zeroTarget(),
                scoring.lateness(),
                scoring.tiers(),
                ScoringTerms.excess(scheme.overFulfilment()),
                ceilings(),
                absence(),
                rounding(),
                grading(),
                lowerTypes(),
                named());
    }

    static Origin origin(Source source) {
        return new Origin(source.text(), source.assumed());
    }

    private Spending spending() {
        var rule = scheme.execution();
        return new Spending(
                scheme.executionWeight(),
                Spending.Base.valueOf(rule.base().name()),
                rule.capped(),
                Spending.ZeroBudget.valueOf(rule.zeroBudget().name()),
                origin(rule.source()));
    }

    private Ceilings ceilings() {
        return new Ceilings(
                scheme.caps().list().stream()
                        .map(cap -> new Ceiling(cap.below(), cap.total()))
                        .toList(),
                origin(scheme.caps().source()));
    }

    private Absence absence() {
        var settling = scheme.settling();
        return new Absence(
                Absence.Rule.valueOf(settling.notApplicable().name()), origin(settling.notApplicableSource()));
    }

    private Rounding rounding() {
        var rule = scheme.settling().rounding();
        return new Rounding(rule.places(), mode(rule.mode()), origin(rule.source()));
    }

    private static RoundingMode mode(Settling.Mode mode) {
        return switch (mode) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case DOWN -> RoundingMode.DOWN;
        };
    }

    private Grading grading() {
        return new Grading(
                scheme.grades().list().stream()
                        .map(grade -> new Grading.Grade(grade.name(), grade.from()))
                        .toList(),
                origin(scheme.grades().source()));
    }

    private Set<String> lowerTypes() {
        return scheme.blocks().stream()
                .flatMap(block -> block.types().stream())
                .filter(type -> type.direction() == Type.Direction.LOWER)
                .map(Type::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Named> named() {
        return scheme.blocks().stream()
                .flatMap(block -> block.types().stream().flatMap(type -> named(block, type)))
                .toList();
    }

    /** Where an item says no source, its type's applies, then its block's, then the scheme's. */
    private Stream<Named> named(Block block, Type type) {
        return type.items().stream()
                .map(item -> ItemTerms.of(
                        type,
                        item,
                        Stream.of(item.source(), type.source(), block.source(), scheme.source())
                                .filter(source -> !source.text().isBlank())
                                .findFirst()
                                .orElse(item.source())));
    }
}
