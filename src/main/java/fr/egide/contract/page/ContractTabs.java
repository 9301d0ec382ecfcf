package fr.egide.contract.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.egide.contract.ContractTab;
import fr.egide.web.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class ContractTabs {

    @Bean
    NavigationEntry contractsEntry() {
        return new NavigationEntry("contracts", "/contracts", 20);
    }

    @Bean
    ContractTab synthesisTab() {
        return new ContractTab("synthesis", "", 10);
    }

    @Bean
    ContractTab planTab() {
        return new ContractTab("plan", "/plan", 30);
    }

    @Bean
    ContractTab partnersTab() {
        return new ContractTab("partners", "/partners", 50);
    }

    @Bean
    ContractTab historyTab() {
        return new ContractTab("history", "/history", 90);
    }
}
