package fr.egide.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// A secret told once, of which only the hash is kept. It holds 256 bits of chance, so that a plain hash is enough.
record OneTimeSecret(String text) {

    private static final SecureRandom CHANCE = new SecureRandom();

    static OneTimeSecret make(String prefix) {
        byte[] bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return new OneTimeSecret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
