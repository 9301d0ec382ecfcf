package fr.egide.council.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.contract.ContractDirectory;
import fr.egide.contract.Signatory;
import fr.egide.council.Council;
import fr.egide.council.CouncilDirectory;
import fr.egide.council.Mandate;
import fr.egide.council.Member;
import fr.egide.council.writing.GroupOpening;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;

/// Opens an emergency group: on what, who is convened, until when.
@Controller
@RequestMapping("/councils/{id}/emergency")
class EmergencyController {

    private static final int USUAL_DAYS = 15;

    private final CouncilDirectory councils;
    private final CouncilPages pages;
    private final ContractDirectory contracts;
    private final Organisations organisations;
    private final GroupOpening opening;

    EmergencyController(CouncilDirectory councils, CouncilPages pages, ContractDirectory contracts,
            Organisations organisations, GroupOpening opening) {
        this.councils = councils;
        this.pages = pages;
        this.contracts = contracts;
        this.organisations = organisations;
        this.opening = opening;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id) {
        CouncilPages.Page page = pages.of(councils.run(id));
        return page(page, "", Set.of(), page.today().plusDays(USUAL_DAYS), null);
    }

    @PostMapping
    ModelAndView open(@PathVariable UUID id, @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @Nullable Set<UUID> convened,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
        Council council = councils.run(id);
        Set<UUID> chosen = convened == null ? Set.of() : convened;
        try {
            return new ModelAndView("redirect:" + PartAddress.of(opening.emergency(council, subject, chosen, until)));
        } catch (Refusal refusal) {
            return page(pages.of(council), subject, chosen, until, refusal);
        }
    }

    private ModelAndView page(CouncilPages.Page page, String subject, Set<UUID> chosen, @Nullable LocalDate until,
            @Nullable Refusal refusal) {
        return new ModelAndView("council/emergency", refusal == null ? HttpStatus.OK : refusal.status())
                .addObject("page", page).addObject("subject", subject).addObject("chosen", chosen)
                .addObject("until", until).addObject("known", known(page))
                .addObject("problem", refusal == null ? null : refusal.messageKey());
    }

    /// Organisations of the council, of its groups and of its contracts, by name.
    private Map<UUID, String> known(CouncilPages.Page page) {
        Set<UUID> ids = new LinkedHashSet<>();
        page.state().mandates().stream().map(Mandate::organisation).forEach(ids::add);
        page.state().members().stream().map(Member::organisation).forEach(ids::add);
        List<UUID> followed = page.council().contracts();
        followed.forEach(contract -> contracts.list(Signatory.class, contract).stream().map(Signatory::organisation)
                .forEach(ids::add));
        return organisations.names(ids).entrySet().stream().sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one,
                        LinkedHashMap::new));
    }
}
