package org.jiheng.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.layout.Layout;
import org.jiheng.scheme.rule.Caps;
import org.jiheng.scheme.rule.Execution;
import org.jiheng.scheme.rule.Grades;
import org.jiheng.scheme.rule.Lights;
import org.jiheng.scheme.rule.Outline;
import org.jiheng.scheme.rule.OverFulfilment;
import org.jiheng.scheme.rule.Scoring;
import org.jiheng.scheme.rule.Settling;
import org.jiheng.scheme.rule.Source;

/**
 * A scheme: what is weighed with what, and how points follow; once published it never changes.
 *
 * @param form the form on which the place evaluates; empty where it uses the Ministry's
 */
public record Scheme(
        long id,
        String code,
        int version,
        String name,
        Subject object,
        String region,
        String about,
        Source source,
        BigDecimal total,
        List<Fund> funds,
        List<Block> blocks,
        Execution execution,
        Scoring scoring,
        OverFulfilment overFulfilment,
        Caps caps,
        Settling settling,
        Grades grades,
        Lights lights,
        Outline outline,
        Optional<Layout> form) {

    /** What is scored: one project, or a department as a whole. */
    public enum Subject {
        PROJECT,
        DEPARTMENT
    }

    /** The blocks whose indicators a unit declares, in the order of the paper. */
    public List<Block> targetBlocks() {
        return blocks.stream().filter(Block::isDeclared).toList();
    }

    public Optional<Block> block(String blockCode) {
        return blocks.stream().filter(block -> block.code().equals(blockCode)).findFirst();
    }

    /** The block that a second-level type stands in. */
    public Optional<Block> blockOfType(String typeCode) {
        return blocks.stream().filter(block -> block.type(typeCode).isPresent()).findFirst();
    }

    public Optional<Type> type(String typeCode) {
        return blocks.stream().flatMap(block -> block.type(typeCode).stream()).findFirst();
    }

    /** What spending the money is worth; nothing where no block says so. */
    public BigDecimal executionWeight() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.EXECUTION)
                .map(Block::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What points are given for at the lowest level, in the order of the paper. */
    public List<Scored> scored() {
        return Scored.of(blocks);
    }

    /** The types a declaration must have an indicator of. */
    public List<Type> mandatoryTypes() {
        return targetBlocks().stream()
                .flatMap(block -> block.types().stream())
                .filter(Type::mandatory)
                .toList();
    }
}
