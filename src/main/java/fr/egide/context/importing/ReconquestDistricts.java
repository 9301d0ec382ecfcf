package fr.egide.context.importing;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.egide.context.LeftOut;
import fr.egide.context.TableKind;
import fr.egide.context.file.Content;
import fr.egide.context.file.Years;
import fr.egide.territory.Territories;

/// Republican reconquest districts (QRR). The list gives no commune code: a zone belongs to the communes of its
/// département that the beginning of its name cites (`Fosses/Louvres`, `Dreux/Vernouillet - Les Oriels`); those that it
/// cites otherwise are listed as left out.
@Component
class ReconquestDistricts implements TableFormat {

    private static final String DISTRICTS = "reconquest-districts";

    private final Territories territories;

    ReconquestDistricts(Territories territories) {
        this.territories = territories;
    }

    @Override
    public TableKind kind() {
        return TableKind.RECONQUEST_DISTRICTS;
    }

    @Override
    public boolean recognises(Content content) {
        return content.json().path("zones").isArray() && content.json().path("zones").path(0).has("vague");
    }

    @Override
    public String title(Content content) {
        return content.json().path("meta").path("source").asString("");
    }

    @Override
    public void read(Content content, Years years, Collected into) {
        int year = years.of(content.json().path("meta").path("note").asString(""));
        CommuneNames names = new CommuneNames(territories);
        content.json().path("zones").forEach(zone -> {
            String name = zone.path("name").asString("");
            cited(name).forEach(commune -> names.find(zone.path("dep").asString(""), commune).ifPresentOrElse(
                    code -> into.count(DISTRICTS, year, code, zone.path("code").asString(name), name),
                    () -> into.leaveOut(0, commune + " (" + name + ")", LeftOut.Why.UNKNOWN_NAME)));
        });
    }

    private static List<String> cited(String name) {
        return Stream.of(name.split(" - ", 2)[0].split("/")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
