# Trả lời thay: officers answer for members without a telephone.
meetings-button-proxy = Trả lời thay
meetings-proxy = Trả lời thay cho cuộc họp { $time }: { $count } đồng chí chưa tự trả lời.
meetings-proxy-line = { $number }) { $name }: { $stands ->
        [yes] báo thay có mặt
        [online] báo thay dự trực tuyến
        [no] báo thay xin vắng
        [unsure] báo thay chưa chắc
        [unreachable] không nhắn được
       *[silent] chưa trả lời
    }
meetings-proxy-how = Gõ số hoặc tên, và lời đồng chí ấy đã báo, ví dụ: { $first } có{ $second ->
        [0] {""}
       *[other] ; { $second } vắng ốm
    }{ $third ->
        [0] {""}
       *[other] ; { $third } đi muộn 15 phút
    }. Gõ 0 để thôi.
meetings-proxy-unclear = Chưa hiểu, chưa ghi gì. Xin gõ số thứ tự hoặc tên rồi: có, vắng, vắng ốm, chưa chắc; giữa hai đồng chí đặt dấu chấm phẩy.
meetings-proxy-own = Số { $number } ({ $name }) đã tự trả lời, không trả lời thay được.
meetings-proxy-preview = Sẽ ghi cho { $count } đồng chí:
meetings-proxy-said = { $number }) { $name }: { $answer ->
        [yes] có mặt
        [online] dự trực tuyến
        [unsure] chưa chắc
       *[no] xin vắng
    }{ $late ->
        [0] {""}
       *[other] , đến muộn { $late } phút
    }{ $reason ->
        [health] {" "}vì sức khỏe
        [work_trip] {" "}vì công tác
        [family] {" "}vì việc gia đình
        [other] {" "}vì lý do khác
       *[none] {""}
    }
meetings-button-proxy-sure = Đúng, ghi lại
meetings-button-proxy-again = Sửa lại
meetings-proxy-kept = Đã ghi thay { $count } đồng chí; ai có liên kết thì được báo và tự đổi được.{ $own ->
        [0] {""}
       *[other] {" "}{ $own } đồng chí vừa tự trả lời nên giữ câu trả lời của mình.
    }
meetings-proxy-name = { $name } (báo thay)
meetings-proxy-told =
    Đồng chí { $name } đã báo thay đồng chí cho cuộc họp { $time }: { $answer ->
        [yes] có mặt
        [online] dự trực tuyến
        [unsure] chưa chắc
       *[no] xin vắng
    }.
    Nếu không đúng, xin đồng chí trả lời lại.
