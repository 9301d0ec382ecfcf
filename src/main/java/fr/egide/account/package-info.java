/// Users, roles and scopes, audit trail.
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package fr.egide.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
