hub = Read this aloud.
