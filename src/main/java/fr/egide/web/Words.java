package fr.egide.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Every text of the interface: one message file a language, French where none is asked for.
@Configuration(proxyBeanMethods = false)
public class Words {

    static {
        LocaleContextHolder.setDefaultLocale(Locale.FRENCH);
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.FRENCH);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
