package fr.egide.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.egide.EgideApplication;
import empty.EmptyApplication;

/// From the command to the first answered page, on a data folder that is there already: this application beside an empty
/// one with the same starters and the same embedded database, in turns.
class StartBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final Path FOLDER = Path.of("target/bench/start");

    @Test
    void startsBesideAnEmptyApplication() throws IOException, InterruptedException {
        List<String> classpath = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        String ours = without(classpath, "test-classes");
        String theirs = without(classpath, "classes");
        start(EgideApplication.class, ours);
        start(EmptyApplication.class, theirs);
        double[] us = new double[ROUNDS];
        double[] them = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            them[round] = start(EmptyApplication.class, theirs);
            us[round] = start(EgideApplication.class, ours);
            System.out.printf("round %d: Égide %.2f s, empty application %.2f s%n", round + 1, us[round], them[round]);
        }
        Arrays.sort(us);
        Arrays.sort(them);
        System.out.printf("median of %d: Égide %.2f s, empty application %.2f s, ratio %.2f%n", ROUNDS, us[ROUNDS / 2],
                them[ROUNDS / 2], us[ROUNDS / 2] / them[ROUNDS / 2]);
    }

    private static String without(List<String> classpath, String folder) {
        return classpath.stream().filter(entry -> !Path.of(entry).equals(Path.of("target", folder).toAbsolutePath()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static double start(Class<?> main, String classpath) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(main.getSimpleName());
        Files.createDirectories(folder);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-cp", classpath, main.getName(), "--server.port=" + port,
                        "--egide.folder=" + folder.toAbsolutePath()).toList())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            awaitPage(process, URI.create("http://localhost:" + port + "/sign-in"));
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /// Any answer is one: the empty application asks who goes there.
    private static void awaitPage(Process process, URI page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    Thread.sleep(10);
                }
            }
        }
        throw new IllegalStateException("it stopped, see its log");
    }
}
