package fr.egide.account;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The declaration of `rights.yaml`.
@Component
public class Rights {

    private final Map<Role, Set<Permission>> permissions = new EnumMap<>(Role.class);
    private final Set<Permission> everyones;

    Rights() throws IOException {
        var sources = new YamlPropertySourceLoader().load("rights", new ClassPathResource("rights.yaml"));
        Binder binder = new Binder(ConfigurationPropertySources.from(sources));
        for (Role role : Role.values()) {
            permissions.put(role, declared(binder, role.name()));
        }
        everyones = declared(binder, "SIGNED_IN");
    }

    private static Set<Permission> declared(Binder binder, String who) {
        return binder.bind("rights." + who.toLowerCase(Locale.ROOT).replace("_", ""),
                Bindable.<Set<Permission>>of(ResolvableType.forClassWithGenerics(Set.class, Permission.class)))
                .orElse(Set.of());
    }

    /// Whether every signed-in account holds this permission, even without a role.
    public boolean allowsEveryone(Permission permission) {
        return everyones.contains(permission);
    }

    public boolean allows(Role role, Permission permission) {
        return permissions.getOrDefault(role, Set.of()).contains(permission);
    }

    /// Roles that hold this permission somewhere.
    public List<Role> holding(Permission permission) {
        return permissions.entrySet().stream().filter(entry -> entry.getValue().contains(permission))
                .map(Map.Entry::getKey).toList();
    }
}
