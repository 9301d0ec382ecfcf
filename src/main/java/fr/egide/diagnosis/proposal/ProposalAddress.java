package fr.egide.diagnosis.proposal;

import org.springframework.web.util.UriComponentsBuilder;

import fr.egide.territory.TerritoryRef;

/// The address that restores a proposal as it is looked at.
final class ProposalAddress {

    private ProposalAddress() {
    }

    static String of(TerritoryRef ref, Choice choice) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/territories/{ref}/proposal")
                .queryParam("communes", choice.limits().communes())
                .queryParam("population", choice.limits().population())
                .queryParam("random", choice.limits().random());
        if (!choice.with().isEmpty()) {
            address.queryParam("with", String.join(",", choice.with()));
        }
        if (!choice.without().isEmpty()) {
            address.queryParam("without", String.join(",", choice.without()));
        }
        return address.buildAndExpand(ref.toString()).toUriString();
    }
}
