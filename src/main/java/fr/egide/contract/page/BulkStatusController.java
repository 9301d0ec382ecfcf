package fr.egide.contract.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fr.egide.account.Permission;
import fr.egide.contract.ContractDirectory;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.web.Texts;

/// A status given to many actions of the plan at once, and given back.
@Controller
@RequestMapping("/contracts/{id}/plan/status")
class BulkStatusController {

    private final ContractDirectory contracts;
    private final PlanActions plan;
    private final Frames frames;
    private final BulkStatus bulk;
    private final Texts texts;

    BulkStatusController(ContractDirectory contracts, PlanActions plan, Frames frames, BulkStatus bulk, Texts texts) {
        this.contracts = contracts;
        this.plan = plan;
        this.frames = frames;
        this.bulk = bulk;
        this.texts = texts;
    }

    /// @param action the actions ticked, as `<id>:<version>`
    /// @param all whether every action that the filter keeps is meant, those of other pages too
    @PostMapping
    String change(@PathVariable UUID id, @RequestParam(name = "to") String status,
            @RequestParam(required = false) @Nullable List<String> action,
            @RequestParam(defaultValue = "false") boolean all, @ModelAttribute PlanFilter filter,
            RedirectAttributes after) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        List<StatusChange> wanted = all
                ? plan.kept(id, filter).stream().map(kept -> new StatusChange(kept.id(), kept.version(), status))
                        .toList()
                : action == null ? List.of() : action.stream().map(one -> StatusChange.parse(one, status)).toList();
        BulkStatus.Done done = bulk.apply(id, wanted);
        after.addFlashAttribute("undo",
                done.undo().stream().map(StatusChange::toString).collect(Collectors.joining(" ")));
        return shown(id, filter, done, after,
                texts.text("contract.bulk.done", done.changed(), frames.label(Vocabulary.ACTION_STATUS, status)));
    }

    /// @param action what to give back, as `<id>:<version>:<status>`, between spaces
    @PostMapping("/undo")
    String undo(@PathVariable UUID id, @RequestParam String action, @ModelAttribute PlanFilter filter,
            RedirectAttributes after) {
        contracts.require(Permission.EDIT_CONTRACT, id);
        BulkStatus.Done done = bulk.apply(id,
                Stream.of(action.strip().split(" ")).map(one -> StatusChange.parse(one, "")).toList());
        return shown(id, filter, done, after, texts.text("contract.bulk.undone", done.changed()));
    }

    private static String shown(UUID id, PlanFilter filter, BulkStatus.Done done, RedirectAttributes after,
            String said) {
        after.addFlashAttribute("done", said);
        after.addFlashAttribute("left", done.left());
        return "redirect:" + filter.address("/contracts/" + id + "/plan", filter.number()) + "#done";
    }
}
