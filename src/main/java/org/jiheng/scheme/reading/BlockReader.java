package org.jiheng.scheme.reading;

import java.util.Optional;
import org.jiheng.pack.Tree;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Measure;
import org.jiheng.scheme.Type;

/** Reads the levels of a scheme: blocks, their types, and the items a framework names. */
final class BlockReader {

    private BlockReader() {}

    static Block block(Tree block) {
        return new Block(
                block.text("code"),
                block.text("name"),
                block.number("weight", "0"),
                Block.Kind.valueOf(block.text("kind")),
                block.trees("types").stream().map(BlockReader::type).toList(),
                SchemeReader.source(block));
    }

    private static Type type(Tree type) {
        return new Type(
                type.text("code"),
                type.text("name"),
                type.number("weight"),
                type.flag("mandatory"),
                type.choice("direction", Type.Direction.class, Type.Direction.HIGHER),
                type.text("guidance"),
                type.text("example"),
                type.trees("items").stream().map(BlockReader::item).toList(),
                SchemeReader.source(type));
    }

    private static Item item(Tree item) {
        return new Item(
                item.text("code"),
                item.text("name"),
                item.number("weight"),
                item.choice("method", Item.Method.class, Item.Method.MANUAL),
                item.text("formula"),
                item.text("scoring"),
                item.trees("elements").stream()
                        .map(element -> new Item.Element(element.text("name"), element.number("points", "0")))
                        .toList(),
                item.trees("bands").stream()
                        .map(band -> band(band, item.flag("upperIncluded")))
                        .toList(),
                item.number("step"),
                item.number("deduction"),
                item.text("target"),
                Optional.of(item.text("measure"))
                        .filter(name -> !name.isEmpty())
                        .map(Measure::valueOf),
                SchemeReader.source(item));
    }

    private static Item.Band band(Tree band, boolean upper) {
        return new Item.Band(band.number("from"), band.number("to"), band.number("points", "0"), upper);
    }
}
