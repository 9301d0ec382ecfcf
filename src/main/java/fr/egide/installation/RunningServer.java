package fr.egide.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The embedded server that an application is running on a folder, found by the file it leaves there.
final class RunningServer {

    private static final int PORT_LINE = 3;

    private RunningServer() {
    }

    static String url(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
        return "jdbc:postgresql://localhost:" + lines.get(PORT_LINE).strip() + "/postgres";
    }
}
