package org.jiheng.web.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which part of a long list is shown, and the ways to its other parts.
 *
 * @param more whether it goes on behind the parts that are offered
 */
public record Paging(Address here, int page, int size, long total, boolean more) {

    private static final List<Integer> SIZES = List.of(20, 50, 100);
    private static final int LAST_PAGE = 1_000_000;

    /** A step to another page or size; without an address it is a gap between pages. */
    public record Link(String number, String href, boolean current) {}

    public Paging {
        page = Math.max(1, Math.min(page, pages(total, size)));
    }

    public Paging(Address here, int page, int size, long total) {
        this(here, page, size, total, false);
    }

    public static Paging of(Address here, long total) {
        return of(here, total, false);
    }

    /** As the address asks, as far as the list reaches. */
    public static Paging of(Address here, long total, boolean more) {
        var size = here.value("size")
                .flatMap(Paging::number)
                .filter(SIZES::contains)
                .orElse(SIZES.get(0));
        return new Paging(here, here.value("page").flatMap(Paging::number).orElse(1), size, total, more);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,7}") ? Optional.of(Math.min(Integer.parseInt(text), LAST_PAGE)) : Optional.empty();
    }

    private static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (page - 1L) * size;
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long last() {
        return Math.min(total, offset() + size);
    }

    public boolean several() {
        return pages(total, size) > 1;
    }

    public String previous() {
        return page > 1 ? at(page - 1) : null;
    }

    public String next() {
        return page < pages(total, size) ? at(page + 1) : null;
    }

    private String at(int number) {
        return here.with("page", number).toString();
    }

    /** The first page, the last, and those around this one. */
    public List<Link> links() {
        var links = new ArrayList<Link>();
        var end = pages(total, size);
        var before = 0;
        for (var number : Stream.of(1, page - 1, page, page + 1, end)
                .filter(number -> number >= 1 && number <= end)
                .distinct()
                .sorted()
                .toList()) {
            if (number > before + 1) {
                links.add(new Link("…", null, false));
            }
            links.add(new Link(String.valueOf(number), at(number), number == page));
            before = number;
        }
        return links;
    }

    public List<Link> sizes() {
        return SIZES.stream()
                .map(number ->
                        new Link(number.toString(), here.with("size", number).toString(), number == size))
                .toList();
    }
}
