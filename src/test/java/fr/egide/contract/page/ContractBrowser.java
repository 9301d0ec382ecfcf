package fr.egide.contract.page;

import java.util.UUID;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import fr.egide.As;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/// The pages of one contract, as its coordinator or someone else visits them.
record ContractBrowser(MockMvcTester mvc, UUID contract, RequestPostProcessor who) {

    static ContractBrowser ofCoordinator(MockMvcTester mvc, UUID contract) {
        return new ContractBrowser(mvc, contract, As.coordinator());
    }

    ContractBrowser as(RequestPostProcessor other) {
        return new ContractBrowser(mvc, contract, other);
    }

    MvcTestResult get(String path) {
        return mvc.get().uri("/contracts/" + contract + path).with(who).exchange();
    }

    MvcTestResult post(String path, String... form) {
        var request = mvc.post().uri("/contracts/" + contract + path).with(who).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    /// Signs the contract as its page does.
    void sign() {
        post("/objects/signatory/new", "function", "Maire", "organisation", "Ville signataire", "organisation.family",
                "LOCAL_AUTHORITY", "organisation.level", "MUNICIPAL", "signedOn", "2024-03-14");
        post("/sign", "signedOn", "2024-03-14");
    }
}
