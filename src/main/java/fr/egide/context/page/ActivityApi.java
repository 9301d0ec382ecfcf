package fr.egide.context.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.context.activity.OffenceIndex;
import fr.egide.context.activity.OffenceIndexes;
import fr.egide.context.activity.ServiceActivity;
import fr.egide.web.PageOf;
import fr.egide.web.Texts;

/// The activity of police and gendarmerie services over HTTP, apart from every other series.
@RestController
@RequestMapping("/api/v1/service-activity")
class ActivityApi {

    private final ServiceActivity activity;
    private final OffenceIndexes indexes;
    private final Access access;
    private final Texts texts;

    ActivityApi(ServiceActivity activity, OffenceIndexes indexes, Access access, Texts texts) {
        this.activity = activity;
        this.indexes = indexes;
        this.access = access;
        this.texts = texts;
    }

    /// @param caution how these counts may be read, always
    /// @param counts of the 107 index in their order, by year
    record Counts(ServiceActivity.Service service, String caution, Map<Integer, List<Integer>> counts) {}

    @GetMapping("/indexes")
    PageOf<OffenceIndex> indexes(@RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "107") int size) {
        read();
        return PageOf.of(indexes.all(), page, size);
    }

    @GetMapping("/services")
    PageOf<ServiceActivity.Service> services(@RequestParam String departement,
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        read();
        return PageOf.of(activity.services(departement), page, size);
    }

    @GetMapping("/services/{id}")
    Counts counts(@PathVariable UUID id) {
        read();
        return new Counts(activity.get(id), texts.text("context.activity.caution"), activity.counts(id));
    }

    private void read() {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
    }
}
