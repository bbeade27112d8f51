package org.jiheng.user.account.list;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.user.AccountState;
import org.jiheng.user.Nodes;
import org.jiheng.viewer.Role;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;

/** Which accounts a list shows and in which order, as its address says; what the address garbles is left out. */
public record AccountFilter(
        long node, Optional<Role> role, Optional<AccountState> state, String words, AccountOrder order) {

    public static AccountFilter of(Request request) {
        return new AccountFilter(
                Id.read(request.query("node")).orElse(0L),
                Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(request.query("role")))
                        .findFirst(),
                AccountState.named(request.query("state")),
                request.query("words"),
                AccountOrder.of(request.query("sort")));
    }

    /** The values of the statement's places, in their order. */
    Object[] values(long viewerNode) {
        return new Object[] {
            viewerNode,
            node,
            role.map(Role::name).orElse(""),
            state.map(Enum::name).orElse(""),
            words
        };
    }

    public Form typed() {
        return Form.empty()
                .showing("node", node == 0 ? "" : node)
                .showing("role", role.map(Role::name).orElse(""))
                .showing("state", state.map(Enum::name).orElse(""))
                .showing("words", words);
    }

    /** Each filter in force, with the way to the list without it. */
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        if (node != 0) {
            var name = nodes.find(node).map(Nodes.Node::name).orElse("#" + node);
            chosen.add(new Chosen(say("Unit"), name, here.without("node").toString()));
        }
        role.ifPresent(one -> chosen.add(
                new Chosen(say("Role"), one.label(), here.without("role").toString())));
        state.ifPresent(one -> chosen.add(
                new Chosen(say("State"), one.label(), here.without("state").toString())));
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Name|person"), words, here.without("words").toString()));
        }
        return chosen;
    }
}
