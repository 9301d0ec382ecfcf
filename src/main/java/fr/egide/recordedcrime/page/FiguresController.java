package fr.egide.recordedcrime.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import fr.egide.account.Access;
import fr.egide.account.CurrentUser;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.document.fetching.FetchProperties;
import fr.egide.recordedcrime.Editions;
import fr.egide.recordedcrime.RecordedCrime;
import fr.egide.recordedcrime.Revisions;
import fr.egide.recordedcrime.importing.Jobs;
import fr.egide.territory.Territories;
import fr.egide.territory.Territory;
import fr.egide.territory.TerritoryRef;
import fr.egide.web.NavigationEntry;
import fr.egide.web.Refusal;

/// The editions loaded, the form to load one, the progress of a load, what was revised.
@Controller
class FiguresController {

    private static final String REFRESH_SECONDS = "2";
    private static final String JOBS = "redirect:/administration/recorded-crime/jobs/";

    private final Editions editions;
    private final RecordedCrime crime;
    private final Revisions revisions;
    private final Territories territories;
    private final Jobs jobs;
    private final FetchProperties fetching;
    private final Access access;
    private final CurrentUser user;

    FiguresController(Editions editions, RecordedCrime crime, Revisions revisions, Territories territories, Jobs jobs,
            FetchProperties fetching, Access access, CurrentUser user) {
        this.editions = editions;
        this.crime = crime;
        this.revisions = revisions;
        this.territories = territories;
        this.jobs = jobs;
        this.fetching = fetching;
        this.access = access;
        this.user = user;
    }

    @Configuration(proxyBeanMethods = false)
    static class FiguresNavigation {

        @Bean
        NavigationEntry figuresEntry() {
            return new NavigationEntry("figures", "/figures", 40);
        }
    }

    @GetMapping("/figures")
    String figures(Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        show(model);
        return "recordedcrime/figures";
    }

    private void show(Model model) {
        model.addAttribute("editions", editions.list());
        model.addAttribute("indicators", crime.indicators());
        boolean mayLoad = access.may(Permission.LOAD_FIGURES, Target.INSTALLATION);
        model.addAttribute("mayLoad", mayLoad);
        model.addAttribute("jobs", mayLoad ? jobs.latest() : List.of());
        model.addAttribute("hosts", String.join(", ", fetching.hosts()));
    }

    @PostMapping(path = "/administration/recorded-crime", params = "address")
    String fetch(@RequestParam String address, @RequestParam @Nullable LocalDate producedOn, Model model,
            HttpServletResponse answer) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        try {
            return JOBS + jobs.fetch(address, producedOn, user.get().id());
        } catch (Refusal refusal) {
            answer.setStatus(refusal.status().value());
            model.addAttribute("address", address);
            model.addAttribute("producedOn", producedOn);
            model.addAttribute("refused", refusal);
            show(model);
            return "recordedcrime/figures";
        }
    }

    @PostMapping(path = "/administration/recorded-crime", params = "!address")
    String load(@RequestParam MultipartFile file, @RequestParam @Nullable LocalDate producedOn) throws IOException {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        String name = file.getOriginalFilename();
        if (file.isEmpty() || name == null) {
            throw Refusal.unprocessable("RCR-019", name == null || name.isEmpty() ? "—" : name, "—");
        }
        try (InputStream bytes = file.getInputStream()) {
            return JOBS + jobs.start(name, producedOn, bytes, user.get().id());
        }
    }

    @GetMapping("/administration/recorded-crime/jobs/{id}")
    String job(@PathVariable UUID id, Model model, HttpServletResponse answer) {
        access.require(Permission.LOAD_FIGURES, Target.INSTALLATION);
        Jobs.Job job = jobs.find(id).orElseThrow(() -> Refusal.notFound("RCR-406"));
        model.addAttribute("job", job);
        if (job.state().equals("RUNNING")) {
            answer.setHeader("Refresh", REFRESH_SECONDS);
        }
        model.addAttribute("edition", job.edition() == null ? null : editions.find(job.edition()).orElse(null));
        return "recordedcrime/job";
    }

    @GetMapping("/figures/revisions")
    String revisions(@RequestParam String territory, Model model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        Territory found = territories.get(TerritoryRef.parse(territory));
        model.addAttribute("territory", found);
        model.addAttribute("revisions", revisions.of(found));
        return "recordedcrime/revisions";
    }
}
