# Pictures that people send.
error-photo-kind = Tệp này không phải ảnh JPEG, PNG hoặc WebP nên chưa nhận được.
error-photo-broken = Ảnh bị hỏng hoặc thiếu phần cuối nên chưa nhận được.
error-photo-too-large = Ảnh quá nặng: tối đa { $limitMegabytes } MB một ảnh.
error-photo-too-many-pixels = Ảnh quá lớn: tối đa { $limitMegapixels } triệu điểm ảnh.
error-photo-timeout = Ảnh này xử lý quá lâu nên đã dừng, chưa nhận được.
error-photo-lost = Chưa lấy được ảnh từ nền tảng nhắn tin.
# After one of these, where something was being written.
photos-draft-stays = Những gì đã viết vẫn còn. Xin gửi lại ảnh, hoặc gửi ảnh khác.
photos-words-left = Phần chữ kèm theo ảnh chưa được ghi. Xin gửi phần chữ thành một tin riêng.
