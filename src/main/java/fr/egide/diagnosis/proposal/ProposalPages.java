package fr.egide.diagnosis.proposal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.territory.Commune;
import fr.egide.territory.Territory;

/// Gives the page of a proposal what it shows.
@Component
class ProposalPages {

    private final Examinations examinations;
    private final ProposalWords words;
    private final KeptPerimeters kept;
    private final Access access;

    ProposalPages(Examinations examinations, ProposalWords words, KeptPerimeters kept, Access access) {
        this.examinations = examinations;
        this.words = words;
        this.kept = kept;
        this.access = access;
    }

    /// @param examination absent where neighbours aren't known
    void show(Territory territory, @Nullable Examination examination, ModelMap model) {
        Commune seed = examinations.seed(territory);
        model.addAttribute("territory", territory);
        model.addAttribute("page", examination == null ? null : words.view(territory, examination));
        model.addAttribute("kept", kept.around(seed.code()));
        model.addAttribute("mayKeep", access.may(Permission.CREATE_CONTRACT, Target.INSTALLATION));
    }
}
