package fr.egide.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FolderLockTests {

    @Test
    void refusesASecondApplicationInOneSentenceUntilTheFirstEnds(@TempDir Path folder) throws IOException {
        try (FolderLock first = FolderLock.take(folder)) {
            assertThatThrownBy(() -> FolderLock.take(folder)).as("while %s is held", first)
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(folder.toString());
        }
        FolderLock.take(folder).close();
    }

    @Test
    void leavesAloneAProcessThatIsNotTheServerOfTheFolder(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");

        OrphanServer.stop(data);
    }
}
