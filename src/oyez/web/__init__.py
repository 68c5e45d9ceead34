"""HTTP: the API, the reader's pages, and the sound."""
