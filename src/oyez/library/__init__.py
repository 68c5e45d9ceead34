"""What is kept: articles, takes and recordings; rows in SQLite, bytes in files."""
