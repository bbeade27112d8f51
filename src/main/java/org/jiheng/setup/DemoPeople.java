package org.jiheng.setup;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.user.password.RandomPassword;
import org.jiheng.user.post.Post;
import org.jiheng.viewer.Role;

/**
 * The people of the demonstration, one for every role, named by their office. Their passwords come from the key of the
 * installation, so every start knows them and none is stored; they open only on this machine.
 */
public final class DemoPeople {

    /** Someone of the demonstration and the posts they hold. */
    record Person(String login, String name, String home, List<Place> posts) {}

    /** A role at a node that is named with the node above it. */
    record Place(String node, Role role) {}

    private final Database db;
    private final byte[] key;
    private final DemoAccounts file;

    public DemoPeople(Database db, byte[] key, Path data) {
        this.db = db;
        this.key = key;
        file = new DemoAccounts(data);
    }

    /** Lets in whoever is not there yet, and writes down how all of them sign in. */
    public Future<Void> moveIn() {
        var people = read();
        var logins = people.stream().map(Person::login).toArray(String[]::new);
        return db.deed(Scope.SETUP, tx -> {
                    var store = new DemoPeopleStore(tx);
                    return store.nodes()
                            .compose(nodes -> store.there(logins)
                                    .compose(there -> welcome(tx, people, there, nodes))
                                    .compose(moved -> store.there(logins))
                                    .compose(all ->
                                            store.keepOpen(knownPasswords(all)).map(all)));
                })
                .map(all -> {
                    var here = people.stream()
                            .filter(person ->
                                    !all.getOrDefault(person.login(), "").isEmpty())
                            .toList();
                    file.write(here, login -> RandomPassword.derived(key, login), knownPasswords(all));
                    return null;
                });
    }

    /** The user names whose password is still the one that was handed out. */
    private List<String> knownPasswords(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .filter(each -> RandomPassword.fits(RandomPassword.derived(key, each.getKey()), each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Future<Void> welcome(
            Database tx, List<Person> people, Map<String, String> there, Map<String, DemoPeopleStore.Node> nodes) {
        Future<Void> welcomed = Future.succeededFuture();
        for (var person : people) {
            if (!there.containsKey(person.login()) && nodes.containsKey(person.home())) {
                welcomed = welcomed.compose(before -> welcome(tx, person, nodes));
            }
        }
        return welcomed;
    }

    private Future<Void> welcome(Database tx, Person person, Map<String, DemoPeopleStore.Node> nodes) {
        var home = nodes.get(person.home()).id();
        var store = new DemoPeopleStore(tx);
        var posts = person.posts().stream()
                .filter(place -> nodes.containsKey(place.node()))
                .map(place -> new Post(
                        nodes.get(place.node()).id(), nodes.get(place.node()).name(), place.role()))
                .toList();
        var hash = RandomPassword.hash(RandomPassword.derived(key, person.login()));
        return store.add(person, home, hash)
                .compose(id -> store.give(id, posts)
                        .compose(given -> new Revisions(tx).record(Actor.system(), told(id, home, person, posts))));
    }

    private static Change told(long id, long home, Person person, List<Post> posts) {
        return Change.of("account", id, home, Deed.CREATED_ACCOUNT, person.name())
                .cell("login", null, person.login())
                .cell("person", null, person.name())
                .cell("post", null, posts.stream().map(Post::words).collect(Collectors.joining("\n")));
    }

    static List<Person> read() {
        try (var people = DemoPeople.class.getResourceAsStream("/demo/people.json")) {
            var text = new String(people.readAllBytes(), StandardCharsets.UTF_8);
            return each(new JsonObject(text).getJsonArray("people"), DemoPeople::person);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Person person(JsonObject person) {
        return new Person(
                person.getString("login"),
                person.getString("name"),
                person.getString("home"),
                each(
                        person.getJsonArray("posts"),
                        post -> new Place(post.getString("node"), Role.valueOf(post.getString("role")))));
    }

    private static <T> List<T> each(JsonArray array, Function<JsonObject, T> read) {
        return array.stream().map(JsonObject.class::cast).map(read).toList();
    }
}
