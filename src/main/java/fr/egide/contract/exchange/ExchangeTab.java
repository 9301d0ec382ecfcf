package fr.egide.contract.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.egide.contract.ContractTab;

@Configuration(proxyBeanMethods = false)
class ExchangeTab {

    @Bean
    ContractTab exchangeContractTab() {
        return new ContractTab("exchange", "/exchange", 80);
    }
}
