"""The desktop program: Qt on top of the core; shows plans and sends commands, computes nothing."""
