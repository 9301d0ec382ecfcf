package fr.egide.partnership.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.egide.contract.ContractTab;

@Configuration(proxyBeanMethods = false)
class PartnershipTab {

    @Bean
    ContractTab partnershipContractTab() {
        return new ContractTab("partnership", "/partnership", 52);
    }
}
