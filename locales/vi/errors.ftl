# One sentence for each error code.
error-unexpected = Lỗi ngoài dự kiến: { $problem }
error-config = Cấu hình chưa đúng:
    { $problems }
error-database-unreachable = Không kết nối được PostgreSQL ghi trong DATABASE_URL. Kiểm tra máy chủ, tên và mật khẩu.
error-database-no-vector = Máy chủ PostgreSQL chưa cài phần mở rộng pgvector (vector). Hãy cài rồi chạy lại.
error-database-newer = Cơ sở dữ liệu này đã được một phiên bản Chibo mới hơn dùng. Hãy cập nhật chương trình.
error-data-folder-in-use = Thư mục dữ liệu { $folder } đang được một tiến trình Chibo khác (số { NUMBER($process, useGrouping: 0) }) sử dụng. Dừng tiến trình đó trước, hoặc đặt DATABASE_URL để nhiều tiến trình dùng chung. Nếu tiến trình đó không còn chạy, hoặc số ấy nay là của chương trình khác, hãy xóa tệp { $file } rồi chạy lại.
error-port-busy = Cổng { NUMBER($port, useGrouping: 0) } đã có chương trình khác dùng. Đặt PORT sang số khác.
error-port-closed = Không mở được cổng { NUMBER($port, useGrouping: 0) }.
error-channel-refused = Nền tảng { $channel } từ chối mã truy cập (token). Kiểm tra lại cấu hình.
error-path-missing = Không có tệp hoặc thư mục: { $path }
error-manifest-unreadable = Tệp kê khai { $path } chưa đúng: { $problem }
error-bulk-bad-lines = { $bad } trong { $lines } dòng không đúng định dạng; không đưa tệp này vào kho.
error-file-empty = Tệp rỗng.
error-file-too-large = Tệp hoặc ảnh quá lớn so với giới hạn cho một tệp.
error-file-wrong-extension = Đuôi tệp không khớp nội dung: tên ghi { $expected }, nội dung là { $found }.
error-file-unsupported = Chưa đọc được loại tệp này ({ $found }). Hãy lưu lại thành .docx, .pdf hoặc .xlsx.
error-file-encrypted = Tệp có mật khẩu hoặc bị mã hóa. Hãy bỏ mật khẩu rồi nạp lại.
error-file-macro = Tệp chứa macro nên bị từ chối. Hãy lưu lại thành tệp không có macro.
error-file-zip-bomb = Tệp nén bất thường (giải nén ra quá lớn) nên bị từ chối.
error-file-too-many-rows = Bảng quá lớn: { $rows } dòng, giới hạn { $limit }.
error-file-corrupt = Tệp hỏng hoặc không đúng định dạng.
error-file-no-text = Không đọc được chữ nào trong tệp.
error-file-unknown-encoding = Không nhận ra bảng mã của chữ trong tệp. Hãy lưu lại bằng Unicode (UTF-8).
error-file-ocr-failed = Bộ nhận dạng chữ gặp lỗi khi đọc ảnh quét; hãy nạp lại tệp này.
error-file-timeout = Đọc tệp quá lâu nên đã dừng.
error-secret-refused = Văn bản có dấu “{ $mark }” nên không được đưa vào kho; nội dung không được lưu. Hãy dùng đúng kênh quản lý tài liệu mật và báo người phụ trách bảo mật.
error-draft-held = Văn bản ghi “{ $mark }” nên được giữ lại, chưa đưa vào kho. Hãy nạp bản chính thức.
error-ask-as = Vai “{ $value }” không có. Chọn citizen, member hoặc committee.
error-ask-on = Ngày “{ $value }” không đúng. Viết YYYY-MM-DD.
error-audience = Đối tượng “{ $value }” không có. Chọn public, members hoặc committee.
error-usage = Chưa gọi đúng lệnh: { $problem }
error-batch-line = { $path }, dòng { NUMBER($line, useGrouping: 0) }: { $problem }
error-document-unknown = Trong kho không có văn bản nào mang số, tên tệp hay tên là “{ $name }”. Xem danh sách bằng lệnh documents.
error-document-ambiguous = Có { $count } văn bản cùng được gọi là “{ $name }”, nên chưa bỏ văn bản nào. Ghi rõ số, hoặc thêm --file và tên tệp (cả đường dẫn):
    { $documents }
