package fr.egide.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import fr.egide.web.FictitiousData;

/// Two universes that never mix: the official geography, and the fictitious territories of the training mode.
@Component
class Geographies implements FictitiousData {

    private final Geography official;
    private final FictitiousTerritories stored;
    private volatile Geography fictitious;

    @Autowired
    Geographies(Geography official, FictitiousTerritories stored) {
        this.official = official;
        this.stored = stored;
        this.fictitious = stored.read();
    }

    Geography official() {
        return official;
    }

    Geography fictitious() {
        return fictitious;
    }

    @Override
    public boolean isPresent() {
        return !fictitious.communes().isEmpty();
    }

    /// To be called after each change of what is stored.
    void readFictitious() {
        fictitious = stored.read();
    }

    /// Letters of the code may be small.
    Optional<Commune> commune(String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        return Stream.of(official, fictitious)
                .flatMap(geography -> geography.currentCode(code).map(geography.communes()::get).stream()).findFirst();
    }

    boolean isFictitious(Commune commune) {
        return fictitious.communes().containsKey(commune.code());
    }

    String nameOfDepartement(String code) {
        return Stream.of(official, fictitious).map(geography -> geography.nameOfDepartement(code))
                .filter(name -> !name.isEmpty()).findFirst().orElse("");
    }
}
