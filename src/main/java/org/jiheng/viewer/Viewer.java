package org.jiheng.viewer;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jiheng.database.Scope;
import org.jiheng.words.Language;
import org.jiheng.words.Say;

/**
 * The person asking, in the post they act in: what they may see is that node and all below it.
 *
 * @param scope the department of the post, or the node itself when it stands above departments
 */
public record Viewer(
        UUID session,
        long accountId,
        String name,
        long nodeId,
        String nodeName,
        long departmentId,
        Set<Role> roles,
        boolean severalPosts,
        boolean oneTimePassword,
        OffsetDateTime passwordSetAt,
        Language language,
        String textSize) {

    /** The node of someone who holds no post, or has not yet chosen the one they act in. */
    public static final long NOWHERE = 0;

    public Scope scope() {
        return Scope.of(departmentId);
    }

    public boolean acts() {
        return nodeId != NOWHERE;
    }

    /** Node and roles, as they stand at the head of every page. */
    public Say post() {
        var held = roles.stream().map(Role::label).reduce((one, other) -> say("{0}, {1}", one, other));
        return say("{0} · {1}", nodeName, held.orElseThrow());
    }

    public boolean isAny(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
