package fr.egide.contract.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import fr.egide.contract.Contract;
import fr.egide.web.PageOf;

/// What was asked of the list of contracts: words of the title or of the territory, a state, one page of fifty.
record ContractList(String text, String state, int page) {

    private static final int SIZE = 50;

    /// A page beyond the last is the last.
    PageOf<Contract> of(List<Contract> readable) {
        String words = plain(text);
        List<Contract> kept = readable.stream()
                .filter(contract -> state.isEmpty() || contract.state().name().equals(state))
                .filter(contract -> words.isEmpty()
                        || plain(contract.title() + " " + contract.territoryName()).contains(words))
                .toList();
        int last = Math.max(1, (kept.size() + SIZE - 1) / SIZE);
        return PageOf.of(kept, Math.min(page, last), SIZE);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
