package org.jiheng.settings;

import java.util.List;

/** Everything that keeps the program from starting as it was asked to, one sentence each. */
public final class BadSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BadSettings(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
