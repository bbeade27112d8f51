package org.jiheng.evidence.sight;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.evidence.Attachment;

/** What can be seen of a file in place: its pages, as far as they are drawn here, or why there is nothing to see. */
public record Sight(Attachment file, int pages, Optional<Trouble> trouble) {

    /** One page and where its picture is. */
    public record Page(int number, String href, boolean first) {}

    public List<Page> shown() {
        return IntStream.rangeClosed(1, Math.min(pages, Poppler.MOST_PAGES))
                .mapToObj(page -> new Page(page, file.href() + "/pages/" + page, page == 1))
                .toList();
    }

    public boolean more() {
        return pages > Poppler.MOST_PAGES;
    }

    public int most() {
        return Poppler.MOST_PAGES;
    }

    boolean has(int page) {
        return trouble.isEmpty() && page <= Math.min(pages, Poppler.MOST_PAGES);
    }
}
