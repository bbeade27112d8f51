package org.jiheng.overall.sheet;

import java.util.List;
import java.util.Map;
import org.jiheng.notation.Weight;
import org.jiheng.overall.fact.ScoreFacts;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.scheme.Block;

/** A block of the scheme with what it is worth and what it has come to. */
public record BlockLine(String name, String weight, String fact, Object score) {

    static List<BlockLine> all(OverallScored scored, Map<String, Object> told) {
        return scored.overall().scheme().blocks().stream()
                .map(block -> of(block, told))
                .toList();
    }

    private static BlockLine of(Block block, Map<String, Object> told) {
        var fact = ScoreFacts.points(block);
        return new BlockLine(block.name(), Weight.written(block.weight()), fact, told.get(fact));
    }
}
