package org.jiheng.api;

import java.util.List;
import java.util.Optional;
import org.jiheng.form.Text;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Type;

/** Finds what a scheme calls a level by what people write there: 产出, 产出指标 and 产出指标（50分） are one. */
record Levels(Scheme scheme) {

    Optional<Block> block(String written) {
        return scheme.blocks().stream()
                .filter(block -> alike(block.name(), written))
                .findFirst();
    }

    /** A type is looked for in its block first, for two blocks may call one the same. */
    Optional<Type> type(String level1, String level2) {
        var blocks = block(level1).map(List::of).orElse(scheme.blocks());
        return blocks.stream()
                .flatMap(block -> block.types().stream())
                .filter(type -> alike(type.name(), level2))
                .findFirst();
    }

    /** The indicator that a framework names itself. */
    Optional<Item> item(String level3) {
        return scheme.blocks().stream()
                .flatMap(block -> block.types().stream())
                .flatMap(type -> type.items().stream())
                .filter(item -> alike(item.name(), level3))
                .findFirst();
    }

    private static boolean alike(String name, String written) {
        return plain(name).equals(plain(written));
    }

    private static String plain(String written) {
        return Text.halfWidth(written)
                .replaceAll("[\\s★*]+", "")
                .replaceAll("\\(.{0,12}\\)$", "")
                .replaceAll("指标等?$", "");
    }
}
