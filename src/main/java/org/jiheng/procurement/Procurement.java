package org.jiheng.procurement;

/** How a project found whom it pays: by which method, through whom, who won and for how much. */
public record Procurement(long id, int version, long projectId, ProcurementDetails details) {

    public String href() {
        return "/procurements/" + id;
    }
}
