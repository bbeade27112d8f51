package org.jiheng.database.schema;

import java.util.Arrays;
import java.util.Optional;

/** A release of the program, such as 0.1.0. */
public record Release(String number) implements Comparable<Release> {

    private static final String OF_TOMORROW = "999999";

    /** Classes that no build has numbered are newer than every release. */
    public static Release running() {
        return new Release(Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
                .orElse(OF_TOMORROW));
    }

    @Override
    public int compareTo(Release other) {
        return Arrays.compare(parts(), other.parts());
    }

    private int[] parts() {
        return Arrays.stream(number.replaceFirst("-.*", "").split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
