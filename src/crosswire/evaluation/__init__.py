"""Corpora, scores, floors and benchmarks."""
