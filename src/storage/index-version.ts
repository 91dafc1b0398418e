/** Raise it when runs or the built-in vectors change: sections of lower versions are indexed anew in the background. */
export const INDEX_VERSION = 1
