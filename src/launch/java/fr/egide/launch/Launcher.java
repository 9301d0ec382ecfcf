package fr.egide.launch;

/**
 * Where `java -jar` enters, written for any Java since 8: an older one than the application needs is told so in one line.
 */
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {
    }

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (feature(version) < NEEDED) {
            System.err.println("Egide demande Java " + NEEDED + " ou plus ; celui-ci est Java " + version + " ("
                    + System.getProperty("java.home") + "). / Egide needs Java " + NEEDED + " or later; this is Java "
                    + version + ".");
            System.exit(1);
        }
        Class.forName("org.springframework.boot.loader.launch.JarLauncher").getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /** "1.8" is 8, "17" is 17. */
    static int feature(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
