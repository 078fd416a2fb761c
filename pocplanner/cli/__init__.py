"""The command line, a stable contract: works without Qt and without a screen."""
