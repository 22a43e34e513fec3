"""iconik transcode: Transcoding, analysis and transcription of media, the queue that these wait in, and metadata filled in by a language model."""
