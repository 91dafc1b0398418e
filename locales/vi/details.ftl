# Họp: chủ trì, tài liệu, hạn trả lời, điểm cầu; người theo dõi
details-host = Chủ trì: { $host }
details-contact = Liên hệ: { $contact }
details-deadline = Xin trả lời trước { $time }
details-map = Bản đồ: { $link }
details-point = Điểm { $number }: { $name }
details-several-places = Nhiều điểm
details-urgent = Khẩn: giấy mời, tin đổi, tin hoãn gửi cả ban đêm.
details-paper = Tài liệu: { $title ->
        [none] {""}
       *[other] { $title }
    }{ $handbook ->
        [yes] { $title ->
            [none] {""}
           *[other] {", "}
        }xem trên Sổ tay đảng viên điện tử
       *[no] {""}
    }{ $link ->
        [none] {""}
       *[other] {" "}{ $link }
    }
details-papers-usual = Tài liệu xem trên Sổ tay đảng viên điện tử.
details-button-open = Thêm chi tiết
details-button-change = Đổi khác
details-button-more = Còn nữa
details-button-draft = Xem giấy mời
details-button-kind = Loại họp
details-button-urgent = Gửi khẩn
details-button-not-urgent = Thôi gửi khẩn
details-button-urgent-sure = Đúng, gửi khẩn
details-button-leave-out = Bỏ mục này
details-button-roll-all = Xem cả cuộc họp
details-name-host = Chủ trì
details-name-contact = Người liên hệ
details-name-deadline = Hạn trả lời
details-name-papers = Tài liệu
details-name-map = Bản đồ
details-name-points = Điểm cầu
details-page = { $state ->
        [draft] Có thể thêm vào giấy mời, không bắt buộc. Gõ cũng được, ví dụ: chủ trì: đồng chí An; hạn trả lời 17h ngày 9/12
       *[other] Đổi tài liệu, bản đồ thì người đã được mời được báo. Đổi chủ trì, liên hệ, hạn trả lời thì không báo lại.
    }
details-page-more = { $state ->
        [draft] Ít dùng hơn: bản đồ, nhiều điểm cầu, loại họp, gửi khẩn.
       *[other] Đổi bản đồ thì người đã được mời được báo. Gửi khẩn thì từ nay tin đổi, tin hoãn gửi cả ban đêm.
    }
details-silent = Đã đổi, không báo lại cho người đã được mời; ai hỏi lại về cuộc họp thì thấy.
details-only-draft = Mục này chỉ đổi được trước khi gửi giấy mời. Cần đổi thì hoãn rồi gọi cuộc họp mới.
details-ask = { $part ->
        [host] Ai chủ trì? Ví dụ: đồng chí Nguyễn Văn An, bí thư.
        [contact] Cần hỏi thì liên hệ ai? Ví dụ: đồng chí Bình và số điện thoại.
        [deadline] Xin trả lời trước lúc nào? Ví dụ: 17h thứ tư 9/12.
        [papers] Họp cần tài liệu nào? Mỗi dòng một tài liệu: tên, rồi liên kết công khai (https), hoặc “xem trên Sổ tay đảng viên điện tử”.
        [map] Xin dán liên kết bản đồ (Google Maps hoặc OpenStreetMap).
       *[points] Họp ở những điểm nào? Mỗi dòng một điểm, từ 2 đến 20, ví dụ: Điểm 1: Nhà văn hóa thôn 1; Điểm 2: Nhà văn hóa thôn 2
    } Gõ 0 để thôi.
details-wrong = { $what ->
        [map] Trợ lý chỉ nhận liên kết https của Google Maps hoặc OpenStreetMap.
        [link] Có liên kết không gửi được: chỉ nhận liên kết https công khai, không kèm mật khẩu, mỗi dòng một liên kết.
        [many] Nhiều nhất { $most } tài liệu.
        [points] Xin ghi từ 2 đến 20 điểm, đánh số lần lượt từ 1, ví dụ: Điểm 1: Nhà văn hóa thôn 1; Điểm 2: Nhà văn hóa thôn 2
       *[none] Chưa thấy tài liệu nào.
    }
details-secret = Tên tài liệu mang dấu “{ $mark }”, nên trợ lý không ghi và đã xóa câu vừa gõ. Tài liệu mật không được gửi hay nêu tên qua ứng dụng nhắn tin.
details-deadline-late = Hạn trả lời phải trước giờ họp: { $time }.
details-deadline-gone = Hạn trả lời cũ không còn hợp với giờ mới nên đã bỏ; cần thì đặt lại ở “Đổi khác”.
details-map-gone = Bản đồ cũ chỉ nơi họp cũ nên đã bỏ; cần thì đặt lại ở “Đổi khác”.
details-instead = { $what ->
        [none] { $part ->
            [map] bỏ bản đồ
           *[papers] bỏ tài liệu
        }
       *[other] { $part ->
            [map] bản đồ
           *[papers] tài liệu
        }: { $what }
    }
details-urgent-ask = Gửi khẩn: giấy mời, tin đổi, tin hoãn gửi ngay cả ban đêm, từ 21h30 đến 6h45 điện thoại của mọi người cũng kêu. Đúng là việc khẩn?
details-ask-kind = Đang là { $kind }. Đổi sang loại nào? Gõ 0 để thôi.
details-kind-regular = Thường kỳ
details-kind-thematic = Chuyên đề
details-kind-committee = Họp chi ủy
details-kind-extraordinary = Đột xuất
details-kind-voters = Tiếp xúc cử tri
details-kind-reception = Tiếp công dân
details-kind-public = Sinh hoạt cộng đồng
details-answer-late = Đã quá hạn trả lời ({ $time }).{ $contact ->
        [none] {" "}Xin đồng chí báo trực tiếp người gọi họp.
       *[other] {" "}Xin đồng chí liên hệ: { $contact }
    }
details-ask-point = Đồng chí dự ở điểm nào? Bấm hoặc gõ số, ví dụ: điểm 2
details-point-line = { $number }) { $name }
details-your-point = Đồng chí dự ở điểm { $number }: { $name }
details-comes = Đã ghi cho cuộc họp { $time }.
details-no-point = Không có điểm { $number }.
details-point-answers = { $number ->
        [0] Chưa chọn điểm: { $count }
       *[other] Điểm { $number } ({ $name }): { $count }
    }
details-point-figures = { $number ->
        [0] Chưa rõ điểm
       *[other] Điểm { $number } ({ $name })
    }: có mặt { $present }, trực tuyến { $online }, đến muộn { $late }; vắng có lý do { $excused }, vắng không lý do { $absent }, chưa rõ { $unconfirmed }.
details-roll-point = {" "}(điểm { $number })
details-roll-how = Nhiều điểm: gõ “điểm 2” để xem riêng một điểm, “điểm 2: 3, 5 có mặt” để ghi ai ở điểm nào.
details-inform = { $about ->
        [change] Để đồng chí biết: cuộc họp có thay đổi
        [cancel] Để đồng chí biết: cuộc họp được hoãn
       *[invite] Để đồng chí biết: giấy mời họp đã gửi
    }
    { $unit }: { $kind }
    { $time }
    Nơi họp: { $place }
    Nội dung: { $agenda }
mydata-column-point = Điểm cầu
