"""Invented reports that show the main job."""
