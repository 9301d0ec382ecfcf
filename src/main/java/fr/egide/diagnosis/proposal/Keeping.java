package fr.egide.diagnosis.proposal;

import org.springframework.stereotype.Component;

import fr.egide.diagnosis.proposal.KeptPerimeter.Document;
import fr.egide.territory.Territory;

/// Keeps the perimeter chosen in an examination, as it is shown.
@Component
public class Keeping {

    private final ProposalWords words;
    private final KeptPerimeters kept;

    Keeping(ProposalWords words, KeptPerimeters kept) {
        this.words = words;
        this.kept = kept;
    }

    /// @param territory on whose page it was examined
    /// @throws fr.egide.web.Refusal as [KeptPerimeters#keep]
    public KeptPerimeter keep(Territory territory, Examination examination, String name, String reasons) {
        ProposalView view = words.view(territory, examination);
        return kept.keep(name, examination.proposal().seed().code(), examination.chosen().communes(), reasons,
                new Document(view.sentences(), view.options(), view.sources(), ProposalAnswer.of(examination)));
    }
}
