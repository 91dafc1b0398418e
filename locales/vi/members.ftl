# Quản lý danh sách, liên kết, bàn giao
members-units = Đồng chí có trách nhiệm ở các đơn vị sau. Xin chọn đơn vị.
members-unit =
    { $unit }
    { $people } người trong danh sách: { $official } chính thức, { $probationary } dự bị; trong đó { $exempt } miễn sinh hoạt, { $elsewhere } đang sinh hoạt nơi khác.
    Đã liên kết Zalo/Telegram: { $linked }. Chưa liên kết: { $unlinked }.
members-button-waiting = Duyệt liên kết ({ $count })
members-button-find = Tìm người
members-button-unlinked = Ai chưa liên kết
members-button-bring = Nhập danh sách
members-button-export = Xuất danh sách
members-button-handover = Bàn giao bí thư
members-button-slips = Phiếu mời (PDF)
members-button-unit = Về chi bộ
members-button-person = Về người này
members-button-invite = Lấy mã mời
members-button-phone = Xem số điện thoại
members-button-offices = Chức vụ
members-button-remove = Đưa ra khỏi danh sách
members-button-remove-sure = Đúng, đưa ra
members-button-keep = Giữ nguyên
members-button-give = Giao: { $role }
members-button-end = Thôi: { $role }
members-button-approve = Đúng người, duyệt
members-button-refuse = Không duyệt
members-button-agree = Đồng ý bàn giao
members-button-disagree = Không đồng ý
members-role-secretary = bí thư
members-role-deputy = phó bí thư
members-role-committee = chi ủy viên
members-role-clerk = thư ký cuộc họp
members-role-member = đảng viên chính thức
members-role-probationary = đảng viên dự bị
members-role-exempt = miễn sinh hoạt
members-role-elsewhere = sinh hoạt nơi khác
members-role-follower = cấp trên theo dõi
members-role-front = cán bộ Mặt trận
members-role-admin = quản trị kỹ thuật
members-no-phone = chưa có số điện thoại
members-phone-last = số cuối { $last }
members-all-linked = Mọi người trong danh sách đều đã liên kết.
members-unlinked = Chưa liên kết: { $count } người
members-more = … và { $count } người nữa. Phiếu mời (PDF) có đủ tên.
members-find = Tìm ai? Xin gõ họ tên hoặc một phần tên, có dấu hay không dấu đều được. Gõ 0 để thôi.
members-found-none = Không có ai tên như vậy trong danh sách. Xin gõ lại, hoặc gõ 0 để thôi.
members-found = Có { $count } người. Xin chọn.
members-found-many = Có nhiều người, đây là những người đầu tiên. Xin gõ thêm họ để tìm gọn hơn.
members-gone = Người này không còn trong danh sách.
members-person =
    Đồng chí { $name }
    { $roles }
    Điện thoại: { $phone }
    { $linked ->
        [yes] Đã liên kết: { $channels }
       *[no] Chưa liên kết Zalo hay Telegram
    }
members-phone = Số điện thoại của đồng chí { $name }: { $phone }. Việc xem số đã được ghi vào nhật ký.
members-offices = Chức vụ của đồng chí { $name }: { $roles }. Chức bí thư chỉ đổi bằng bàn giao.
members-changed = Đã ghi thay đổi.
members-remove = Đưa đồng chí { $name } ra khỏi danh sách? Đồng chí ấy sẽ không nhận tin và không xem được văn bản nội bộ ngay từ lần bấm tới.
members-remove-secretary = Bí thư không thể đưa ra khỏi danh sách. Xin bàn giao trước.
members-removed = Đã đưa đồng chí { $name } ra khỏi danh sách.
members-invited-qr = Hoặc cho đồng chí ấy quét ảnh mã QR kèm theo: ảnh mở { $channel } cùng mã này.
members-invited-qr-link = Ảnh mã QR kèm theo mở trợ lý trên { $channel }; mở rồi, đồng chí ấy gõ mã.
members-invited =
    Mã mời của đồng chí { $name }:
    { $code }
    Xin đọc hoặc gửi mã cho chính đồng chí ấy. Mở trợ lý, gõ mã; mã dùng một lần trong 10 phút. Sau đó đồng chí duyệt ở đây.
members-invite-elsewhere = Đồng chí này còn có vai trò ở đơn vị khác, nên việc mời do đơn vị ấy hoặc người quản trị làm.
members-join-already = Tài khoản này đã liên kết với một người trong danh sách. Gõ “kênh nhận tin” để thêm kênh khác.
members-join-wrong = Không dùng được mã này: mã chưa đúng, đã hết hạn hoặc đã dùng. Xin hỏi bí thư chi bộ để lấy mã mới.
members-join-asked = Đã gửi yêu cầu tới bí thư { $unit }. Khi được duyệt, trợ lý sẽ báo ngay tại đây.
members-join-refused = Yêu cầu liên kết không được duyệt. Nếu có nhầm lẫn, xin hỏi bí thư chi bộ.
members-joined =
    Đã liên kết. Xin chào đồng chí { $name }, { $unit }.
    Từ nay đồng chí nhận thông báo ở đây và hỏi được văn bản nội bộ. Gõ 0 để xem các việc trợ lý làm được.
members-approve = Có người dùng mã mời của đồng chí { $name } ({ $unit }) trên { $channel }. Đồng chí hãy hỏi lại chính người ấy rồi mới duyệt.
members-approve-gone = Yêu cầu này đã được xử lý hoặc đã hết hạn.
members-approved = Đã duyệt. Đồng chí { $name } đã liên kết.
members-refused = Đã từ chối. Mã mời của đồng chí { $name } không dùng được nữa.
members-waiting-none = Không có ai đang chờ duyệt.
members-waiting-more = Còn { $count } yêu cầu nữa; xử lý xong, gõ “chờ duyệt” để xem tiếp.
members-handover = Bàn giao chức bí thư cho ai? Xin gõ họ tên người nhận (đã liên kết). Gõ 0 để thôi.
members-handover-none = Không có ai tên như vậy đã liên kết. Xin gõ lại, hoặc gõ 0 để thôi.
members-handover-whom = Xin chọn người nhận bàn giao.
members-handover-alone = Bàn giao cần người thứ hai đồng ý (phó bí thư hoặc chi ủy viên đã liên kết), nhưng chưa có ai. Xin liên kết người ấy trước, hoặc nhờ người quản trị làm theo quyết định của cấp trên.
members-handover-asked = Đã ghi đề nghị bàn giao cho đồng chí { $name }. Khi một đồng chí phó bí thư hoặc chi ủy viên đồng ý, việc bàn giao có hiệu lực.
members-handover-agree = Đồng chí { $from } đề nghị bàn giao chức bí thư { $unit } cho đồng chí { $to }. Đồng chí có xác nhận không?
members-handover-gone = Không có đề nghị bàn giao nào đang chờ đồng chí: đã có người quyết định, đã hết hạn, hoặc người quản trị vừa đổi bí thư theo quyết định của cấp trên.
members-handover-refused = Việc bàn giao không được xác nhận. Mọi chức vụ giữ nguyên.
members-handover-overtaken = Việc bàn giao không thực hiện được nữa: từ lúc đề nghị đến nay, người bàn giao không còn là bí thư hoặc người nhận không còn trong danh sách. Xin gõ “danh sách” để xem lại.
members-handover-done = Đã bàn giao: đồng chí { $name } là bí thư từ lúc này.
members-bring =
    Xin mở liên kết sau để đưa lên danh sách ({ $takes }), dùng một lần, đến { $time } ngày { $date }:
    { $url }
    Tệp được đọc và cho xem trước; chưa ghi gì khi đồng chí chưa xác nhận. Không cần cột ngày sinh, CCCD, địa chỉ.
members-bring-office = Chưa nhận được tệp qua chat. Xin nhờ người quản trị: npm run -s chibo -- people import TỆP --unit { $unit }
members-button-template = Tải mẫu danh sách
members-template = Mẫu danh sách để điền.
members-preview =
    Danh sách { $file } cho { $unit }:
    thêm { $added }, đổi { $changed }, giữ nguyên { $same } người.
members-preview-missing = { $count } người đang có không thấy trong tệp ({ $names }): giữ nguyên. Muốn đưa ra, xin làm từng người.
members-preview-offices = Chức vụ không đổi qua tệp: { $names }.
members-preview-notes = Lưu ý khi đọc tệp:
members-problems =
    Chưa ghi gì. Tệp { $file } có { $count } chỗ cần sửa:
members-problems-more = … và { $count } chỗ nữa.
members-problems-after = Xin sửa rồi đưa lên lại.
members-problem-person-ambiguous = Dòng { $line }: trong danh sách có nhiều người tên “{ $name }”. Xin ghi số điện thoại để phân biệt.
members-problem-person-twice = Dòng { $line }: “{ $name }” đã có ở dòng { $other }. Xin bỏ bớt một dòng.
members-nothing-new = Tệp { $file } không có gì khác với danh sách đang có.
members-button-write = Ghi vào danh sách
members-button-drop = Bỏ, không ghi
members-written = Đã ghi: thêm { $added }, đổi { $changed } người. Trong 24 giờ còn hoàn tác được.
members-button-undo = Hoàn tác lần nhập này
members-dropped = Đã bỏ. Danh sách giữ nguyên.
members-import-gone = Lần nhập này đã xử lý hoặc đã hết hạn. Xin đưa tệp lên lại.
members-undo = Hoàn tác lần nhập: bỏ { $added } người đã thêm và trả { $changed } người về như trước?
members-button-undo-sure = Đúng, hoàn tác
members-undone = Đã hoàn tác. Danh sách trở lại như trước lần nhập.
members-undo-linked = Không hoàn tác được: { $count } người được thêm đã liên kết tài khoản. Xin đưa ra từng người nếu cần.
members-export = Xuất danh sách { $unit } có họ tên và ba số cuối điện thoại. Việc xuất được ghi vào nhật ký, tên đồng chí có trong tệp.
members-button-export-sure = Xuất tệp Excel
members-exported = Danh sách { $unit }. Liên kết và tệp chỉ dùng trong 24 giờ.
members-export-told = Đồng chí { $name } vừa xuất danh sách { $unit }.
members-export-mark = Xuất bởi { $name } lúc { $time } ngày { $date }
members-slips = Phiếu mời cho { $count } người chưa liên kết, mã dùng được 14 ngày. Xin in, cắt và trao tận tay.
members-export-file = Danh sách { $unit }
members-slips-more = Còn { $count } người nữa: in lần sau, hoặc có người thuộc đơn vị khác mời.
members-button-open = Danh sách chi bộ
