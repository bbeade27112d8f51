package org.jiheng.target;

import org.jiheng.consistency.declaration.Demands;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;

/** What a scheme demands of a declaration, as its checks know it. */
final class SchemeDemands {

    private static final String COST = "成本";
    private static final String QUANTITY = "QUANTITY";

    private SchemeDemands() {}

    static Demands of(Scheme scheme) {
        return new Demands(
                scheme.targetBlocks().stream().map(SchemeDemands::block).toList());
    }

    private static Demands.Block block(Block block) {
        return new Demands.Block(
                block.code(),
                block.name(),
                block.weight(),
                block.types().stream().map(type -> type(block, type)).toList());
    }

    private static Demands.Type type(Block block, Type type) {
        return new Demands.Type(type.code(), type.name(), type.mandatory(), nature(block, type));
    }

    private static Demands.Nature nature(Block block, Type type) {
        if ((block.name() + type.name()).contains(COST)) {
            return Demands.Nature.COST;
        }
        return type.code().equals(QUANTITY) ? Demands.Nature.QUANTITY : Demands.Nature.OTHER;
    }
}
