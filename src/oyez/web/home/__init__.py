"""The listener's home: library, queue, subscriptions, settings and feeds, as an API and as pages."""
