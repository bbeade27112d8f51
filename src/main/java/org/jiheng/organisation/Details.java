package org.jiheng.organisation;

import org.jiheng.audit.Change;

/** Where a node is found and reached; not a matter of years. */
public record Details(String regionCode, String address, String postcode, String phone) {

    public Change compared(Details later, Change change) {
        return change.cell("region code", regionCode, later.regionCode)
                .cell("address", address, later.address)
                .cell("postcode", postcode, later.postcode)
                .cell("phone", phone, later.phone);
    }
}
