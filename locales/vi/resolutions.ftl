# Nghị quyết của đơn vị: nộp, duyệt, thu hồi
resolutions-bring =
    Mở liên kết này để nộp nghị quyết của { $unit } ({ $takes }), dùng được đến { $time } ngày { $date }:
    { $url }
    Đọc xong trợ lý cho xem lại số, ngày, tên và phần đầu. Không nộp tài liệu mật hoặc lưu hành nội bộ.
resolutions-bring-office = Máy này chưa nhận tệp qua liên kết. Xin nhờ người phụ trách kỹ thuật đưa nghị quyết vào kho.
resolutions-gone = Nghị quyết này không còn chờ ở đây, hoặc đã được quyết định rồi.
resolutions-same = Tệp này đã có rồi: “{ $title }”, nộp ngày { $date }. Trợ lý không lưu thêm lần nữa.
resolutions-same-there = Tệp này đã có trong kho: “{ $title }”. Trợ lý không lưu thêm lần nữa.
resolutions-no-number = không thấy số
resolutions-no-date = không thấy ngày
resolutions-read =
    { $unit }, tệp “{ $file }”
    Số: { $number }
    Ngày: { $date }
    Tên: { $title }
    Gồm { $sections } phần, { $clauses } khoản, điểm, đoạn. Mở đầu:
    “{ $first }”
resolutions-replaces = Cùng số với bản đang dùng: “{ $title }”, nộp ngày { $date }. Nếu được duyệt, bản này thay bản ấy.
resolutions-submit = Chưa ai đọc được. Nếu đúng, xin gửi để một đồng chí cán bộ khác duyệt.
resolutions-alone = Đơn vị không có cán bộ nào khác duyệt được: đồng chí tự quyết định, và việc này được ghi vào nhật ký.
resolutions-not-alone = Nay đơn vị đã có cán bộ khác duyệt được. Xin nộp lại tệp để đồng chí ấy duyệt.
resolutions-nobody = Chưa có cán bộ nào khác của đơn vị duyệt được nghị quyết này.
resolutions-submitted = Đã gửi { $told } đồng chí duyệt. Trước khi được duyệt chưa ai đọc được.
resolutions-submitted-unlinked = Đã ghi lại, nhưng người duyệt chưa liên kết tài khoản nên chưa nhận được tin. Người ấy liên kết rồi gõ “duyệt nghị quyết” là thấy; chờ 14 ngày.
resolutions-approve =
    Đồng chí { $by } nộp nghị quyết, xin đồng chí xem và duyệt:

    { $facts }
resolutions-approved = Nghị quyết “{ $title }” đã được duyệt. Đảng viên của đơn vị hỏi được nội dung từ bây giờ.
resolutions-approved-alone = Nghị quyết “{ $title }” đã vào kho của đơn vị, do một mình bí thư quyết định; việc này đã ghi vào nhật ký.
resolutions-ask-reason = Vì sao không duyệt? Xin ghi ngắn gọn, người nộp sẽ đọc. Gõ 0 để thôi.
resolutions-refused =
    Nghị quyết “{ $title }” chưa được duyệt. Lý do: { $reason }
    Bản đã nộp không được lưu lại.
resolutions-refused-done = Đã báo người nộp. Bản ấy không được lưu lại.
resolutions-taken-back = Đã rút lại. Bản ấy không được lưu lại.
resolutions-withdraw = Thu hồi nghị quyết “{ $title }”? Không ai hỏi được nữa; muốn dùng lại phải nộp và duyệt lại.
resolutions-withdrawn = Đã thu hồi “{ $title }”: không còn tìm thấy khi hỏi.
resolutions-filed =
    Nghị quyết của { $unit }{ $count ->
        [0] : chưa có.
       *[other] : { $count }
    }
resolutions-line = { $number }) { $title } (ngày { $date }){ $state ->
        [filed] {" "}– chờ duyệt
       *[other] {""}
    }
resolutions-button-file = Nộp nghị quyết
resolutions-button-submit = Gửi duyệt
resolutions-button-alone = Tự đưa vào kho
resolutions-button-take-back = Rút lại
resolutions-button-approve = Duyệt
resolutions-button-refuse = Không duyệt
resolutions-button-look = Xem toàn văn
resolutions-button-one-look = Xem để duyệt số { $number }
resolutions-button-one-withdraw = Thu hồi số { $number }
resolutions-button-one-take-back = Rút lại số { $number }
resolutions-button-withdraw-sure = Đúng, thu hồi
resolutions-button-keep = Giữ nguyên
resolutions-button-give = Giao việc theo nghị quyết
error-resolution-kind = Nghị quyết nộp được bằng tệp .docx, .pdf hoặc .txt. Xin lưu lại thành một trong các loại ấy.
error-resolution-long = Tệp này dài quá một nghị quyết của chi bộ. Văn bản dài xin nhờ người phụ trách kỹ thuật đưa vào kho.

audit-act-resolution-filed = nộp nghị quyết để duyệt
audit-act-resolution-approved = duyệt nghị quyết
audit-act-resolution-refused = không duyệt nghị quyết
audit-act-resolution-withdrawn = thu hồi nghị quyết
audit-act-resolution-replaced = thay nghị quyết bằng bản mới
cli-retention-of-resolutions = nghị quyết chưa duyệt, đã thu hồi hoặc đã bị thay
