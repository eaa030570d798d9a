"""The parts of Scripts/reference. Its own help text describes them together."""
