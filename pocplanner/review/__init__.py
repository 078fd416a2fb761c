"""What offices say about a plan or a brief under their name: signatures, and later the review of plans."""
