package fr.egide.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// Visitors who each ask for one page a second whatever the answers take. Time runs from the moment a request was due,
/// so that a slow answer is also counted on those who wait behind it.
final class OpenLoop {

    private static final long SECOND = 1_000_000_000L;

    private record Sample(String page, double milliseconds) {}

    private final List<Browser> visitors;
    private final List<String> pages;
    private final int step;
    private final ConcurrentLinkedQueue<Sample> samples = new ConcurrentLinkedQueue<>();

    OpenLoop(List<Browser> visitors, List<String> pages) {
        this(visitors, pages, 1);
    }

    private OpenLoop(List<Browser> visitors, List<String> pages, int step) {
        this.visitors = visitors;
        this.pages = pages;
        this.step = step;
    }

    /// Each page is asked once, whoever asks; as many as visitors times seconds.
    static OpenLoop firstViews(List<Browser> visitors, List<String> pages) {
        return new OpenLoop(visitors, pages, visitors.size());
    }

    /// The requests are spread evenly over each second.
    OpenLoop run(int seconds) {
        samples.clear();
        long start = System.nanoTime() + SECOND / 10;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int visitor = 0; visitor < visitors.size(); visitor++) {
                int number = visitor;
                threads.execute(() -> visit(number, start + SECOND * number / visitors.size(), seconds));
            }
        }
        return this;
    }

    private void visit(int number, long first, int seconds) {
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int second = 0; second < seconds; second++) {
                long due = first + second * SECOND;
                String page = pages.get((number + second * step) % pages.size());
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                requests.execute(() -> {
                    visitors.get(number).page(page);
                    samples.add(new Sample(page, (System.nanoTime() - due) / 1e6));
                });
            }
        }
    }

    void print() {
        pages.forEach(page -> line(page, times(page)));
        printAll();
    }

    /// All pages together.
    void printAll() {
        line("all", samples.stream().mapToDouble(Sample::milliseconds).toArray());
    }

    private static void line(String page, double[] times) {
        Arrays.sort(times);
        System.out.printf("%-62s %5d pages  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  most %6.1f ms%n", page,
                times.length, at(times, 0.5), at(times, 0.95), at(times, 0.99), times[times.length - 1]);
    }

    private double[] times(String page) {
        return samples.stream().filter(sample -> sample.page().equals(page)).mapToDouble(Sample::milliseconds)
                .toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
