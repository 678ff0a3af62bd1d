namespace CoopTracker.Web.Infrastructure;

/// <summary>What the user asked for cannot be done as asked; the message says what is wrong and what to do.</summary>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
