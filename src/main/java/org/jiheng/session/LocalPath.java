package org.jiheng.session;

/** An address of this house; anything else leads to the first page. */
final class LocalPath {

    private LocalPath() {}

    static String of(String wanted) {
        return wanted.matches("/([^/\\\\\\s][^\\\\\\s]*)?") ? wanted : "/";
    }
}
