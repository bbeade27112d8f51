package org.jiheng.scheme.demand;

import java.util.List;
import org.jiheng.consistency.indicator.Demands;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;

/** What a scheme demands of the indicators of a paper, as the checks know it. */
public final class SchemeDemands {

    private static final String COST = "成本";
    private static final String SATISFACTION = "满意";
    private static final String QUANTITY = "QUANTITY";

    private SchemeDemands() {}

    /** What a declaration must share out. */
    public static Demands declared(Scheme scheme) {
        return of(scheme.targetBlocks());
    }

    /** What an evaluation must answer beside the money: the items that the scheme names itself as well. */
    public static Demands evaluated(Scheme scheme) {
        return of(scheme.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.EXECUTION)
                .toList());
    }

    private static Demands of(List<Block> blocks) {
        return new Demands(blocks.stream().map(SchemeDemands::block).toList());
    }

    private static Demands.Block block(Block block) {
        return new Demands.Block(
                block.code(),
                block.name(),
                block.weight(),
                block.types().stream().map(type -> type(block, type)).toList());
    }

    private static Demands.Type type(Block block, Type type) {
        return new Demands.Type(type.code(), type.name(), type.mandatory(), nature(block.name() + type.name(), type));
    }

    private static Demands.Nature nature(String names, Type type) {
        if (names.contains(COST)) {
            return Demands.Nature.COST;
        }
        if (names.contains(SATISFACTION)) {
            return Demands.Nature.SATISFACTION;
        }
        return type.code().equals(QUANTITY) ? Demands.Nature.QUANTITY : Demands.Nature.OTHER;
    }
}
