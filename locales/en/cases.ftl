error-case-gone = This suggestion is no longer there.
error-case-way = This suggestion has moved on. Please open it again to see where it stands.
