package fr.egide.context.importing;

import org.springframework.stereotype.Component;

import fr.egide.context.TableKind;
import fr.egide.context.file.Content;
import fr.egide.context.file.Years;
import fr.egide.web.Refusal;
import tools.jackson.databind.JsonNode;

/// Priority districts (QPV), each with the codes of the communes that it lies in. Their contours aren't kept.
@Component
class PriorityDistricts implements TableFormat {

    private static final String DISTRICTS = "priority-districts";

    @Override
    public TableKind kind() {
        return TableKind.PRIORITY_DISTRICTS;
    }

    @Override
    public boolean recognises(Content content) {
        return content.json().path("qpvs").isArray();
    }

    @Override
    public String title(Content content) {
        return content.json().path("meta").path("source").asString("");
    }

    @Override
    public void read(Content content, Years years, Collected into) {
        int year = years.of(title(content));
        content.json().path("qpvs").forEach(district -> {
            String code = district.path("code").asString("");
            JsonNode communes = district.path("insee");
            if (code.isEmpty() || !communes.isArray()) {
                throw Refusal.unprocessable("CTX-007", content.fileName(), code, "insee", communes.toString());
            }
            String name = district.path("label").asString(code);
            communes.forEach(commune -> into.count(DISTRICTS, year, commune.asString(), code, name));
        });
    }
}
