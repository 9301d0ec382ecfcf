package fr.egide.council.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.egide.web.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class CouncilNavigation {

    @Bean
    NavigationEntry councilsEntry() {
        return new NavigationEntry("councils", "/councils", 25);
    }
}
