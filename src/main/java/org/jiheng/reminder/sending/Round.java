package org.jiheng.reminder.sending;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.words.Say;

/** Whom a reminder would reach at this moment and of what, and what it leaves out and why. */
public record Round(Asked asked, List<Claim> claims) {

    /** One person with everything they are reminded of. */
    public record Share(Addressee addressee, List<Claim> claims) {}

    /** Papers nobody is reminded of, and the reason. */
    public record LeftOut(Say reason, List<Claim> claims) {}

    public List<Share> shares() {
        var shares = new LinkedHashMap<Addressee, List<Claim>>();
        claims.stream()
                .filter(Claim::reaches)
                .forEach(claim -> shares.computeIfAbsent(claim.addressee().orElseThrow(), none -> new ArrayList<>())
                        .add(claim));
        return shares.entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue()))
                .toList();
    }

    /** How many papers, however many people each of them has. */
    long papers() {
        return claims.stream()
                .filter(Claim::reaches)
                .map(Claim::projectId)
                .distinct()
                .count();
    }

    List<LeftOut> leftOut() {
        var all = new ArrayList<LeftOut>();
        leave(say("Reminded today already"), claim -> claim.lack().mendable() && claim.already(), all);
        leave(
                say("No filler is in post there"),
                claim -> claim.lack().mendable() && claim.addressee().isEmpty(),
                all);
        leave(
                say("The targets are not approved, so there is nothing to answer yet"),
                claim -> !claim.lack().mendable(),
                all);
        return all;
    }

    private void leave(Say reason, Predicate<Claim> which, List<LeftOut> all) {
        var left = claims.stream().filter(which).toList();
        if (!left.isEmpty()) {
            all.add(new LeftOut(reason, left));
        }
    }
}
