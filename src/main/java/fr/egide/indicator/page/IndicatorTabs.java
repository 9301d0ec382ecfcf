package fr.egide.indicator.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.egide.contract.ContractTab;

@Configuration(proxyBeanMethods = false)
class IndicatorTabs {

    @Bean
    ContractTab dashboardTab() {
        return new ContractTab("dashboard", "/dashboard", 20);
    }

    @Bean
    ContractTab indicatorsTab() {
        return new ContractTab("indicators", "/indicators", 40);
    }

    @Bean
    ContractTab editionsTab() {
        return new ContractTab("editions", "/editions", 60);
    }
}
