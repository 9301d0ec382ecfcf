/// What an installation stands on: its database, its folder, its backup.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "account"})
package fr.egide.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
