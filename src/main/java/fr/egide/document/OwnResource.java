package fr.egide.document;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import com.openhtmltopdf.extend.FSStream;

import static java.util.Objects.requireNonNull;

/// A file of the application itself, at a `classpath:` address.
record OwnResource(String address) implements FSStream {

    @Override
    public InputStream getStream() {
        return requireNonNull(OwnResource.class.getResourceAsStream(address.substring("classpath:".length())), address);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
