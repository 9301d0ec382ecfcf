// Small behaviours on top of pages that work without them.
