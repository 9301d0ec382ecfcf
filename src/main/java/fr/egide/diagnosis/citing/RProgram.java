package fr.egide.diagnosis.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.egide.diagnosis.Basis.Line;

/// Lines of R (base packages alone) that compute a quoted figure again from its facts `y` and bases `e`.
final class RProgram {

    private static final List<String> WEIGHT = List.of(
            "g <- function(a) -sum(dnbinom(y[-1], exp(a[1]), mu = exp(a[2]) * e[-1], log = TRUE))",
            "a <- exp(optim(c(0, log(r)), g, control = list(reltol = 1e-14, maxit = 5000))$par)",
            "e[1] / (e[1] + a[1] / a[2])",
            "pgamma(r, a[1] + y[1], a[1] / a[2] + e[1], lower.tail = FALSE)");

    private RProgram() {
    }

    static List<String> level(List<Line> lines) {
        return after(lines, "1000 * sum(y) / sum(e)", "c(poisson.test(sum(y), sum(e) / 1000)$conf.int)");
    }

    /// The last year beside those before.
    static List<String> change(List<Line> lines) {
        return after(lines, "n <- length(y)",
                "r <- poisson.test(c(y[n], sum(y[-n])), c(e[n], sum(e[-n])))",
                "c(r$estimate, r$conf.int)");
    }

    static List<String> trend(List<Line> lines) {
        return after(lines, times(lines), "f <- glm(y ~ t + offset(log(e)), quasipoisson)",
                "s <- sqrt(vcov(f)[2, 2])",
                "exp(coef(f)[2] + qt(c(0.5, 0.025, 0.975), f$df.residual) * s) - 1");
    }

    /// The law of the sum of the years of all facts, given how many there are.
    static List<String> exactTrend(List<Line> lines) {
        return after(lines, times(lines), "t <- t - t[1]", "s <- sum(t * y) + 1", "p <- numeric(max(t) + 1)",
                "p[t + 1] <- e / sum(e)", "q <- 1",
                "for (i in seq_len(sum(y))) q <- convolve(q, rev(p), type = \"open\")",
                "min(1, 2 * min(sum(q[1:s]), sum(q[s:length(q)])) - q[s])");
    }

    /// The territory first, then those comparable to it.
    ///
    /// @param differ whether they differ beyond counting noise: else no fact of a territory tells it from another
    static List<String> peers(List<Line> lines, boolean differ) {
        List<String> program = after(lines, "r <- sum(y[-1]) / sum(e[-1])", "x <- r * e",
                "z <- 2 * (sqrt(y[-1]) - sqrt(x[-1]))",
                "z <- pmin(pmax(z, quantile(z, 0.1)), quantile(z, 0.9))",
                "n <- length(z)", "w <- 4 * x[-1]",
                "v <- max(0, (sum(z^2) - (n - 1)) / (sum(w) - sum(w^2) / sum(w)))",
                "if (mean(z^2) <= 1 + 2 * sqrt(2 / n)) v <- 0", "s <- sqrt(1 / (4 * x[1]) + v)",
                "c(y[1] / x[1], pmax(0, 1 + qnorm(c(0.025, 0.975)) * s)^2)",
                "2 * pnorm(-abs(sqrt(y[1] / x[1]) - 1) / s)");
        if (differ) {
            program.addAll(WEIGHT);
        }
        return program;
    }

    private static List<String> after(List<Line> lines, String... rest) {
        List<String> program = new ArrayList<>(
                List.of("y <- " + values(lines, line -> Long.toString(line.count())),
                        "e <- " + values(lines, line -> number(line.base()))));
        program.addAll(List.of(rest));
        return program;
    }

    private static String times(List<Line> lines) {
        return "t <- " + values(lines, Line::name);
    }

    private static String values(List<Line> lines, Function<Line, String> value) {
        return lines.stream().map(value).collect(Collectors.joining(", ", "c(", ")"));
    }

    private static String number(double value) {
        return value == Math.rint(value) && value < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
