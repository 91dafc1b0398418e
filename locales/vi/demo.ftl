# Lines of the demonstration on simulated platforms.
trial-starting = Đang dựng Telegram, Zalo Bot và Zalo OA giả lập trên máy này. Lần đầu mất chừng nửa phút.
trial-ready =
    Chibo đang trả lời trên cả ba nền tảng giả lập, không cần token. Mở trình duyệt và đóng vai An, Bình,
    hay bà Mẫu, bí thư của một chi bộ mẫu:
      Telegram   { $telegram }
      Zalo Bot   { $zaloBot }
      Zalo OA    { $zaloOa }
      Trang chat { $web }
    Hỏi thử: “dang phi huu tri bao nhieu”. Gửi thử một phản ánh bằng máy của Bình, rồi gõ “phản ánh” trên máy bà Mẫu.
