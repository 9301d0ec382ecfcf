package fr.egide.installation;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data are: a server when `db.url` is given, otherwise an embedded server keeping its files in `folder`.
///
/// @param beside whether to use the server that another application is running on the folder, instead of refusing
@ConfigurationProperties("egide")
record DatabaseProperties(Path folder, @DefaultValue("false") boolean beside, @DefaultValue Db db) {

    record Db(@DefaultValue("") String url, @DefaultValue("") String user, @DefaultValue("") String password) {

        boolean isServer() {
            return !url.isBlank();
        }
    }
}
