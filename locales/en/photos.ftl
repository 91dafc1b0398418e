# Pictures that people send.
error-photo-kind = This file is not a JPEG, PNG or WebP picture, so it was not taken.
error-photo-broken = The picture is broken or its end is missing, so it was not taken.
error-photo-too-large = The picture is too large: at most { $limitMegabytes } MB each.
error-photo-too-many-pixels = The picture is too large: at most { $limitMegapixels } million pixels.
error-photo-timeout = This picture took too long to work on and was not taken.
error-photo-lost = The picture could not be fetched from the chat platform.
# After one of these, where something was being written.
photos-draft-stays = What you have written is still here. Please send the picture again, or another one.
photos-words-left = The words that came with the picture were not noted. Please send them as a message of their own.
