package org.jiheng.evidence.box;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.evidence.Limits;
import org.jiheng.words.Say;

/**
 * The files of a paper as its page shows them below what is filled in.
 *
 * @param boxes those of its places that hold something or take something
 * @param signed the copy that was signed and sealed, once there is an edition to sign
 * @param unfolded whether evidence is expected with this kind of paper
 */
public record Enclosed(List<Box> boxes, Optional<Box> signed, Limits limits, boolean unfolded) {

    public boolean drawn() {
        return !boxes.isEmpty() || signed.isPresent();
    }

    /** How many files there are. */
    public int files() {
        return boxes.stream().mapToInt(box -> box.files().size()).sum()
                + signed.map(box -> box.files().size()).orElse(0);
    }

    public Say told() {
        return files() == 0 ? say("no files yet") : say("files: {0}", files());
    }

    public boolean open() {
        return unfolded || files() > 0;
    }

    public boolean adds() {
        return boxes.stream().anyMatch(Box::adds) || signed.filter(Box::adds).isPresent();
    }

    /** Templates ask for nothing rather than for something empty. */
    public Box seal() {
        return signed.orElse(null);
    }
}
