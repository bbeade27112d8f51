package org.jiheng.target.register;

/** An active project without a declaration of its targets. */
record Undeclared(long id, String name, String unit, int year) {

    public String href() {
        return "/targets/new?project=" + id + "&year=" + year;
    }

    public String projectHref() {
        return "/projects/" + id + "?year=" + year;
    }
}
