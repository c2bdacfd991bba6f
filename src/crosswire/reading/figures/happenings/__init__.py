"""What happened to those whom a number counts: the happening that governs it."""
