# Files that somebody hands over for the shelf.
files-button-link = Gửi tệp qua liên kết
files-link = Gửi tệp tại đây: { $url }
    Liên kết nhận một tệp, dùng một lần, đến { $time } ngày { $date } (giờ Việt Nam). Ai có liên kết đều gửi được, xin đừng chuyển tiếp.
    Nhận { $takes }.
    Tài liệu mật, lưu hành nội bộ bị từ chối và không được lưu; xin không gửi.
files-at-office = Ở đây chưa nhận tệp qua mạng được. Xin mang tệp tới văn phòng cấp ủy để giao trực tiếp.
