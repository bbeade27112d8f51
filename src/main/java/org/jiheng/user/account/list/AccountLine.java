package org.jiheng.user.account.list;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jiheng.user.AccountState;
import org.jiheng.viewer.Role;

/** An account as a line of the list. */
public record AccountLine(
        long id,
        String login,
        String name,
        String phone,
        String mail,
        String nodeName,
        List<Role> roles,
        AccountState state,
        Optional<OffsetDateTime> lastSignedInAt) {}
