# Minutes as a Word file.
minutes-above-unknown = { $party ->
        [yes] ĐẢNG BỘ ………………………
       *[no] ………………………………
    }
minutes-party = ĐẢNG CỘNG SẢN VIỆT NAM
minutes-day = …………, ngày { $day } tháng { $month } năm { $year }
minutes-title = BIÊN BẢN HỌP { $unit }
minutes-kind = ({ $kind }, tháng { $month }/{ $year })
minutes-draft = BẢN TẠM, chưa xác nhận điểm danh
minutes-when-where = I. THỜI GIAN, ĐỊA ĐIỂM
minutes-began = Bắt đầu: { $time }
minutes-place = Địa điểm: { $place }
minutes-people = II. THÀNH PHẦN
minutes-members = Tổng số đảng viên: { $all }; trong đó chính thức { $official }, dự bị { $probationary } (không kể miễn sinh hoạt, sinh hoạt nơi khác ghi dưới đây).
minutes-here-for-a-time = Sinh hoạt tạm thời tại chi bộ:
minutes-apart = Miễn sinh hoạt: { $exempt }; sinh hoạt tạm thời nơi khác: { $elsewhere }.
minutes-present = Có mặt: { $present }; trong đó chính thức { $presentOfficial }, dự bị { $presentProbationary }, miễn sinh hoạt và sinh hoạt nơi khác { $presentApart }. Trực tuyến { $online }, đến muộn { $late }.
minutes-all = Tổng số người trong danh sách: { $all }.
minutes-present-all = Có mặt: { $present }. Trực tuyến { $online }, đến muộn { $late }.
minutes-excused = Vắng có lý do: { $count }
minutes-absent = Vắng không lý do: { $count }
minutes-away = { $number }. { $name }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
minutes-open = Chưa rõ: { $count } ({ $names })
minutes-guests = Đại biểu, khách mời:
minutes-chair = Chủ tọa: { $name }
minutes-clerk = Thư ký: { $name }
minutes-course = III. NỘI DUNG
minutes-item = { $number }. { $item }
minutes-papers = Tài liệu trình bày:
minutes-discussion = Ý kiến thảo luận:
minutes-conclusion = Kết luận:
minutes-votes = IV. BIỂU QUYẾT
minutes-base = Số làm căn cứ biểu quyết: { $base } đảng viên chính thức; quá nửa là từ { $more }.
minutes-voted-on = Nội dung biểu quyết:
minutes-yes = Tán thành:
minutes-no = Không tán thành:
minutes-neither = Không có ý kiến:
minutes-resolution = V. KẾT LUẬN CHUNG, NGHỊ QUYẾT
minutes-read-out = Thông qua biên bản (thư ký đọc trước cuộc họp), ý kiến bổ sung:
minutes-closed = Cuộc họp kết thúc hồi (giờ, ngày):
minutes-signed-clerk = THƯ KÝ
minutes-signed-chair = CHỦ TỌA
minutes-sign = (ký, ghi rõ họ tên)
