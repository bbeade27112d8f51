package org.jiheng.audit.filed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.audit.chain.Sha256;

/** What is handed in with a paper, all of it: its cells as they were typed, and the files that lie with it. */
public record Content(Map<String, String> cells, List<Enclosure> enclosures) {

    private static final Comparator<Enclosure> ORDER = Comparator.comparing(Enclosure::place)
            .thenComparing(Enclosure::sha256)
            .thenComparing(Enclosure::name);

    /**
     * A file that lies with a paper.
     *
     * @param sha256 the digest of its content, in hexadecimal digits
     */
    public record Enclosure(String place, String name, String sha256) {}

    /** The same paper with the same files always has the same digest; without files it is that of its cells alone. */
    public byte[] digest() {
        var sha = new Sha256();
        new TreeMap<>(cells).forEach((cell, text) -> sha.add(cell + "=" + text + "\0"));
        enclosures.stream()
                .sorted(ORDER)
                .forEach(file -> sha.add("\0" + file.place() + "\0" + file.sha256() + "\0" + file.name() + "\0"));
        return sha.take();
    }
}
