# Số liệu phản ánh
figures-units = Số liệu phản ánh của đơn vị nào?
figures-when = Trợ lý chưa rõ thời gian. Xin gõ, ví dụ: số liệu phản ánh tháng 10; quý 3/2026; năm nay; từ 1/10/2026 đến 15/11/2026.
figures-whole-only = Người theo dõi từ cấp trên xem số liệu theo tháng, quý hoặc năm.
figures-span-month = tháng { $number }/{ $year }
figures-span-quarter = quý { $number }/{ $year }
figures-span-year = năm { $year }
figures-span-days = từ { $from } đến { $until }
figures-head = Số liệu phản ánh của { $unit }{ $below ->
        [yes] {" "}và các đơn vị cấp dưới
       *[no] {""}
    }, { $span } (tính đến ngày { $today })
figures-few = Dưới 5 phản ánh nên không nêu số liệu, để không ai bị nhận ra.
figures-received = Nhận: { $count }
figures-hidden = ẩn
figures-none = chưa có
figures-rate = { $percent }% ({ $count }/{ $of })
figures-by-category = Theo loại: { $parts }
figures-by-unit = Theo đơn vị giải quyết: { $parts }
figures-by-state = Theo tình trạng: { $parts }
figures-accepted = Báo tiếp nhận đúng hạn: { $rate }{ $days ->
        [none] {""}
       *[other] ; trung vị { $days } ngày làm việc
    }
figures-answered = Trả lời đúng hạn: { $rate }{ $days ->
        [none] {""}
       *[other] ; trung vị { $days } ngày làm việc
    }
figures-by-refused = Không tiếp nhận, theo lý do: { $parts }
figures-refused-none = Không tiếp nhận: chưa có
figures-reopened = Người gửi báo chưa giải quyết, trong số đã trả lời: { $rate }
figures-turned = Được chỉ nơi khác (toàn hệ thống): { $parts }
figures-note = “Ẩn”: số dưới 5, hoặc số mà từ đó suy ra được số dưới 5.
figures-elsewhere = Đơn vị khác
figures-turned-complaint = khiếu nại
figures-turned-denunciation = tố cáo
figures-turned-emergency = khẩn cấp
figures-turned-secret = bí mật nhà nước
figures-accepted-in-time = Đúng hạn
figures-accepted-late = Quá hạn
figures-accepted-open = Chưa đến hạn, không tính
figures-answered-in-time = Đúng hạn
figures-answered-late = Quá hạn
figures-answered-open = Chưa đến hạn, không tính
figures-refused-not = Không bị từ chối
figures-reopened-yes = Có mở lại
figures-reopened-no = Không mở lại
figures-reopened-open = Chưa trả lời, không tính
figures-sheet = Số liệu
figures-column-group = Mục
figures-column-part = Chi tiết
figures-column-count = Số phản ánh
figures-column-percent = Tỷ lệ %
figures-group-received = Nhận
figures-group-category = Theo loại
figures-group-unit = Theo đơn vị giải quyết
figures-group-state = Theo tình trạng
figures-group-accepted = Báo tiếp nhận
figures-group-answered = Trả lời
figures-group-refused = Không tiếp nhận, theo lý do
figures-group-reopened = Người gửi báo chưa giải quyết
figures-group-median-accept = Trung vị ngày làm việc đến khi báo tiếp nhận
figures-group-median-answer = Trung vị ngày làm việc đến khi trả lời
figures-group-turned = Được chỉ nơi khác (toàn hệ thống)
figures-list-sheet = Phản ánh
figures-list-code = Mã
figures-list-category = Loại
figures-list-state = Tình trạng
figures-list-desk = Đơn vị giải quyết
figures-list-received = Ngày nhận
figures-list-accept-by = Hạn báo tiếp nhận
figures-list-answer-by = Hạn trả lời
figures-list-told = Ngày báo
figures-list-answered = Ngày trả lời
figures-list-days = Số ngày làm việc
figures-file-figures = So lieu phan anh { $unit } { $span }
figures-file-cases = Danh sach phan anh { $unit } { $span }
figures-sent-figures = Tệp số liệu ở dưới; trợ lý giữ tệp một ngày. Việc tải được ghi vào nhật ký.
figures-sent-cases = Tệp danh sách ở dưới: mã, loại, tình trạng, ngày, không có nội dung hay người gửi. Trợ lý giữ tệp một ngày. Việc tải được ghi vào nhật ký.
figures-button-before = Kỳ trước
figures-button-month = Tháng này
figures-button-quarter = Cả quý
figures-button-year = Cả năm
figures-button-figures-xlsx = Tải Excel
figures-button-figures-csv = Tải CSV
figures-button-cases-xlsx = Danh sách phản ánh
figures-button-back = Về số liệu
cli-cases-exported = Đã ghi { $path }.
error-cases-span = Thời gian xuất từ { $from } đến { $until } không đúng: ngày đầu phải trước hoặc bằng ngày cuối.
