package org.jiheng.user;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A person's account as its administrator sees it. */
public record Account(
        long id,
        String login,
        String name,
        String phone,
        String mail,
        long nodeId,
        String nodeName,
        boolean disabled,
        boolean oneTime,
        boolean localOnly,
        OffsetDateTime madeAt,
        OffsetDateTime passwordSetAt,
        Optional<OffsetDateTime> lastSignedInAt,
        String lastSignedInFrom,
        int version) {

    public AccountState state() {
        return AccountState.of(disabled, lastSignedInAt.isPresent(), oneTime);
    }

    AccountDetails details() {
        return new AccountDetails(login, name, phone, mail, nodeId);
    }
}
