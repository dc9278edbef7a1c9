"""The provider for any OpenAI-compatible server. Importing it takes half a second, so that only its users should."""

from brain.providers.openai.provider import OpenAIProvider

__all__ = ["OpenAIProvider"]
