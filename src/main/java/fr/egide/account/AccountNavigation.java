package fr.egide.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.egide.web.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class AccountNavigation {

    @Bean
    NavigationEntry administrationEntry(Access access) {
        return new NavigationEntry("administration", "/administration", 90,
                () -> access.may(Permission.ADMINISTER, Target.INSTALLATION));
    }
}
