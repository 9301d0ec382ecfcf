package fr.egide.recordedcrime.importing;

import java.util.Arrays;

/// Numbers the distinct texts met in a file, without making a String of each cell.
final class ByteDictionary {

    private byte[][] texts = new byte[64][];
    private int[] slots = new int[256];
    private int size;

    /// The number of this text, or -1 when it was never added.
    int find(byte[] buffer, int from, int to) {
        int slot = hash(buffer, from, to) & (slots.length - 1);
        while (slots[slot] != 0) {
            byte[] text = texts[slots[slot] - 1];
            if (Arrays.equals(text, 0, text.length, buffer, from, to)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    int add(byte[] buffer, int from, int to) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size++] = Arrays.copyOfRange(buffer, from, to);
        if (size * 3 > slots.length) {
            slots = new int[slots.length * 4];
            for (int i = 0; i < size - 1; i++) {
                place(i);
            }
        }
        place(size - 1);
        return size - 1;
    }

    private void place(int index) {
        int slot = hash(texts[index], 0, texts[index].length) & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return hash ^ hash >>> 15;
    }
}
