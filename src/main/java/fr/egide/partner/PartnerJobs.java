package fr.egide.partner;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the daily erasing run.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PartnerJobs {
}
