# The command line, for the operator.
cli-help = Chibo – dòng lệnh cho người vận hành

    npm run -s chibo -- ingest ĐƯỜNG_DẪN… [--manifest TỆP] [--audience public|members|committee] [--unit SỐ] [--json]
        Đưa tệp và thư mục vào kho. Không ghi --audience thì văn bản là công khai. Có --unit thì chỉ người của đơn vị đó
        và các đơn vị cấp dưới thấy.
    npm run -s chibo -- documents [--json]
        Liệt kê văn bản trong kho.
    npm run -s chibo -- remove SỐ|TỆP|TÊN [--file TỆP] [--unit SỐ]
        Bỏ một văn bản khỏi kho; gọi bằng số, tệp hoặc tên như lệnh documents in ra.
    npm run -s chibo -- ask "câu hỏi" [--as citizen|member|committee] [--unit SỐ]… [--on YYYY-MM-DD] [--json]
    npm run -s chibo -- ask --batch TỆP.jsonl
        Hỏi một câu, hoặc nhiều câu mỗi dòng một câu.
    npm run -s chibo -- search "câu hỏi" [--k 10] [--as citizen|member|committee] [--unit SỐ]… [--json]
        Chỉ tìm: các điều khoản đứng đầu, và vì sao đứng đó.
    npm run -s chibo -- search --batch TỆP.jsonl [--k 100] [--as citizen|member|committee] [--unit SỐ]…
        Chỉ tìm, in thứ tự các điều khoản.
    npm run -s chibo -- understand reply|when|suggestion --batch TỆP.jsonl
        Cho xem lời gõ được hiểu thế nào: câu trả lời giấy mời, ngày giờ, hoặc lời dân gửi đến. Không mở cơ sở dữ liệu.
    npm run -s chibo -- glossary [TỆP] [--json]
        Kiểm tra bảng từ riêng của đơn vị (người dân nói, văn bản viết): dòng nào dùng được, dòng nào sai. Không mở cơ sở dữ liệu.
    npm run -s chibo -- questions [--json]
        Các câu hỏi người dùng đã nhờ chuyển cho người phụ trách.
    npm run -s chibo -- files [--json]
        Các tệp đã nhận qua liên kết, giữ 30 ngày; không ghi ai gửi.
    npm run -s chibo -- files --save SỐ ĐƯỜNG_DẪN
        Ghi một tệp ra đĩa. Tệp không tự vào kho: cần người thứ hai xem lại rồi mới chạy ingest ĐƯỜNG_DẪN.
    npm run -s chibo -- files --drop SỐ
        Xóa một tệp đã nhận.
    npm run -s chibo -- channels [--json]
        Tình trạng từng kênh: kết nối, hàng chờ, lỗi gần nhất, số người không liên lạc được.
    npm run -s chibo -- groups [--json]
        Các nhóm của đơn vị mà trợ lý ở lại, và nhóm lạ mà trợ lý gặp gần đây.
    npm run -s chibo -- groups add KÊNH NHÓM --unit SỐ | groups remove KÊNH NHÓM
        Ghi một nhóm cho đơn vị, hoặc bỏ; nhóm đã bỏ thì trợ lý sẽ rời đi.
    npm run -s chibo -- units [--ended] [--json]
        Cây đơn vị: số, tên, bao nhiêu người trong danh sách, bao nhiêu người đã liên kết.
    npm run -s chibo -- units add TÊN [--below SỐ] [--since YYYY-MM-DD] | units rename SỐ TÊN [--from YYYY-MM-DD]
    npm run -s chibo -- units merge SỐ --into SỐ [--on YYYY-MM-DD]
        Lập, đổi tên, nhập đơn vị. Không ghi ngày thì là hôm nay.
    npm run -s chibo -- people --unit SỐ [--names] [--json]
        Ai trong danh sách: số, vai trò, đã liên kết chưa. Có --names thì in họ tên và việc xem được ghi vào sổ nhật ký.
    npm run -s chibo -- people add "HỌ TÊN" --unit SỐ --role VAI [--phone SỐ_MÁY]
    npm run -s chibo -- people role NGƯỜI --unit SỐ --role VAI [--end] [--by-decision "SỐ QUYẾT ĐỊNH"]
        Thêm một người; giao hoặc thôi một vai trò. Thay bí thư phải có quyết định của cấp trên.
    npm run -s chibo -- people invite NGƯỜI --unit SỐ | people invite --unit SỐ --slip TỆP.pdf
        Mã mời dùng ngay trong 10 phút, không chờ duyệt; hoặc phiếu in cho mọi người chưa liên kết, có chờ duyệt.
    npm run -s chibo -- people remove NGƯỜI --unit SỐ
    npm run -s chibo -- people import TỆP --unit SỐ [--yes] | people undo SỐ
        Xem trước một danh sách; có --yes mới ghi. Trong 24 giờ hoàn tác được cả lần nhập.
    npm run -s chibo -- people export TỆP.xlsx|TỆP.csv --unit SỐ
    npm run -s chibo -- notice "nội dung" | --file TỆP [--to member|committee] [--template TÊN] [--urgent] [--yes] [--list]
        Gửi một thông báo cho mọi đảng viên. Không có --yes thì chỉ xem trước sẽ tới ai, bằng kênh nào.
    npm run -s chibo -- notice --report SỐ | notice --withdraw SỐ
        Thông báo đã tới đâu; rút lại những tin còn chờ gửi.
    npm run -s chibo -- meetings plan --unit SỐ [--show | --file KẾ_HOẠCH.json | --reset]
        Kế hoạch nhắc họp của một đơn vị và các đơn vị cấp dưới: xem, đặt từ một tệp, hoặc bỏ để theo cấp trên.
    npm run -s chibo -- cases show --unit SỐ
        Hạn tiếp nhận, hạn trả lời phản ánh của một đơn vị, và loại việc nào giao cho đơn vị nào.
    npm run -s chibo -- cases days --unit SỐ [--accept NGÀY] [--answer NGÀY] [--warn NGÀY]
        Đặt số ngày làm việc: báo tiếp nhận (nhiều nhất 10), trả lời, nhắc trước hạn.
    npm run -s chibo -- cases assign --unit SỐ --category LOẠI --desk SỐ|none
        Giao một loại phản ánh cho một đơn vị cấp dưới, hoặc thôi giao.
    npm run -s chibo -- cases desk SỐ on|off
        Đơn vị có nhận phản ánh hay không. Thôi nhận thì phản ánh đang có vẫn được giải quyết.
    npm run -s chibo -- cases export SỐ --from YYYY-MM-DD --to YYYY-MM-DD --format xlsx|csv --out TỆP [--list]
        Số liệu phản ánh của đơn vị và các đơn vị cấp dưới; có --list thì danh sách phản ánh của đơn vị, không nội dung, không người gửi.
    npm run -s chibo -- audit verify [--head SỐ:MÃ] [--json]
        Kiểm sổ nhật ký: có dòng nào bị sửa, xóa, chèn, hay cuối sổ bị cắt không.
    npm run -s chibo -- audit digest | list [--on YYYY-MM-DD] [--json]
        Số liệu một ngày để in và cất; hoặc từng dòng của ngày đó.
    npm run -s chibo -- retention [--json]
        Mỗi loại dữ liệu giữ bao lâu, đang có bao nhiêu, đến hạn xóa bao nhiêu.
    npm run -s chibo -- retention run
        Xóa ngay những gì đã hết hạn lưu.
    npm run -s chibo -- requests [--json]
        Yêu cầu của người dùng về dữ liệu của họ, hạn trả lời và hạn làm xong; không ghi tên.
    npm run -s chibo -- requests done SỐ
        Ghi một yêu cầu là đã làm xong.
    npm run -s chibo -- chat [--as citizen|member|committee]
        Trò chuyện ngay trong cửa sổ dòng lệnh.
cli-unknown-command = Không có lệnh “{ $command }”.
cli-outcome-added = mới
cli-outcome-changed = đã cập nhật
cli-outcome-unchanged = không đổi
cli-outcome-duplicate = trùng với { $reason }
cli-outcome-refused = TỪ CHỐI
cli-outcome-failed = LỖI
cli-outcome-removed = đã bỏ (tệp không còn)
cli-report-line = { $outcome }  { $file }
cli-report-what = số { $number } · { $sections } điều/mục · { $audience }
cli-report-ocr = đọc từ ảnh quét
cli-report-pages = trang cần xem lại: { $pages }
cli-report-unused = ! Tệp kê khai nhắc tới { $file } nhưng không có tệp này: kiểm tra tên, kẻo văn bản nhận đối tượng mặc định.
cli-report-total = Tổng: { $files } tệp – { $added } mới, { $changed } cập nhật, { $unchanged } không đổi, { $duplicate } trùng, { $refused } từ chối, { $failed } lỗi, { $removed } bỏ; { $sections } điều/mục, { $seconds } giây.
cli-report-audience = Chưa ghi --audience: văn bản không có trong tệp kê khai được đặt là công khai.
cli-audience-public = công khai
cli-audience-members = đảng viên
cli-audience-committee = cấp ủy
cli-audience-in-unit = { $audience }, riêng đơn vị { $unit }
cli-document = { $number } · { $title } · { $sections } điều/mục · { $audience } · { $file }
cli-documents-total = { $count } văn bản.
cli-documents-more = … và { $count } văn bản nữa.
cli-removed = Đã bỏ { $name } ({ $file }).
cli-question = { $code } · { $day } · { $question }
cli-questions-none = Không có câu hỏi nào đang chờ.
cli-file = { $id } · { $at } · { $name } · { $mediaType } · { $kilobytes } KB · { $channel }
cli-files-total = { $count } tệp đã nhận.
cli-file-saved = Đã ghi “{ $name }” vào { $path }. Trước khi đưa vào kho bằng lệnh ingest, xin nhờ người thứ hai xem lại.
cli-file-dropped = Đã xóa “{ $name }”.
cli-channels-none = Chưa có kênh nào từng chạy trên cơ sở dữ liệu này.
cli-channel-head = { $channel } · kết nối với tên { $name } · nhận tin: { $receives } · webhook: { $webhook }
cli-channel-home = { $channel } · ở máy này, không qua nền tảng nào
cli-channel-fine = ✓ Không có vấn đề.
cli-channel-problem = ✗ Vấn đề: { $problem } (từ { $at }). Xem docs/channels.md.
cli-channel-held = Tạm nghỉ gửi đến { $until }: nền tảng yêu cầu, hoặc kênh đang hỏng và được thử lại lúc đó.
cli-channel-waiting = Đang chờ gửi { $waiting } (cũ nhất { $oldest }) · tin đến chưa xử lý { $unread } · gửi trong phút qua { $minute }
cli-channel-day = 24 giờ qua: { $ends } · không liên lạc được { $unreachable } người
cli-channel-error = Lỗi gần nhất: { $error } ({ $at })
cli-group = { $channel } · { $chat } · đơn vị số { $unit } { $name } · từ { $at }
cli-group-strange = { $channel } · { $chat } · nhóm lạ, không thuộc đơn vị nào
cli-groups-none = Chưa có nhóm nào.
cli-group-added = Đã ghi nhóm { $chat } trên { $channel } cho đơn vị số { $unit }.
cli-group-removed = Đã bỏ nhóm { $chat } trên { $channel }. Khi nghe gọi ở đó, trợ lý sẽ rời nhóm, hoặc im lặng nếu nền tảng không cho rời.
cli-notice-people = Gửi tới { $people } người, trong đó { $unreachable } người hiện không liên lạc được qua kênh nào.
cli-notice-channel = • { $channel }: { $people } người
cli-notice-oa-free = ◦ Zalo OA, miễn phí (còn trong 48 giờ): { $people }
cli-notice-oa-counted = ◦ Zalo OA, tính vào hạn mức: { $people }
cli-notice-oa-template = ◦ Zalo OA, chỉ gửi được bằng mẫu đã duyệt: { $people }
cli-notice-oa-impossible = ◦ Zalo OA, không gửi được: { $people }
cli-notice-why-no-window = { "    " }– im lặng quá 7 ngày, cần mẫu tin đã duyệt (--template): { $people }
cli-notice-why-no-quota = { "    " }– hết hạn mức tin trả phí: { $people }
cli-notice-why-template-incomplete = { "    " }– mẫu tin đòi giá trị mà thông báo không có: { $people }
cli-notice-why-not-an-address = { "    " }– không phải mã người dùng của Zalo OA: { $people }
cli-notice-dry = Chưa gửi gì. Thêm --yes để gửi thật.
cli-notice-sent = Đã xếp hàng { $messages } tin. Theo dõi: npm run -s chibo -- notice --report { $id }
cli-notice-withdrawn = Đã rút lại { $messages } tin còn chờ; tin đã đi thì không rút được.
cli-notice-none = Không có thông báo số { $id }.
cli-operator = người quản trị (dòng lệnh)
cli-unit = { $id } · { $name } · { $people } người, { $linked } đã liên kết
cli-unit-ended = kết thúc ngày { $date }
cli-unit-merged = nhập vào đơn vị số { $into } ngày { $date }
cli-units-none = Chưa có đơn vị nào. Lập đơn vị đầu tiên: npm run -s chibo -- units add "TÊN"
cli-unit-made = Đã lập đơn vị số { $id }: { $name }.
cli-unit-renamed = Từ ngày { $date } đơn vị số { $id } có tên: { $name }.
cli-unit-merge-done = Đã nhập đơn vị số { $id } vào đơn vị số { $into }. Bí thư, phó bí thư cũ nay là đảng viên của đơn vị mới.
cli-people-total = { $count } người.
cli-person-linked = đã liên kết
cli-person-not-linked = chưa liên kết
cli-person-added = Đã thêm người số { $person } vào đơn vị số { $unit }.
cli-person-invited =
    Mã mời của người số { $person }: { $code }
    Dùng một lần, đến { $time }, không chờ duyệt. Hãy chắc chắn mã tới đúng người ấy.
cli-slips-written = Đã ghi { $count } phiếu mời vào { $path }. Mã dùng được 14 ngày, chờ bí thư hoặc phó bí thư duyệt.
cli-person-removed = Đã đưa người số { $person } ra khỏi đơn vị số { $unit }.
cli-role-given = Người số { $person } nay là { $role } của đơn vị số { $unit }.
cli-role-ended = Người số { $person } thôi là { $role } của đơn vị số { $unit }.
cli-role-same = Không có gì thay đổi.
cli-people-dry = Chưa ghi gì. Thêm --yes để ghi.
cli-people-missing = { $count } người đang có không thấy trong tệp: giữ nguyên.
cli-people-undo = Hoàn tác: npm run -s chibo -- people undo { $id }
cli-people-exported = Đã ghi { $people } người vào { $path }. Việc xuất được ghi vào sổ nhật ký.
cli-told-export = Người quản trị vừa xuất danh sách { $unit } bằng dòng lệnh. Việc này có trong sổ nhật ký.
cli-told-names = Người quản trị vừa xem họ tên trong danh sách { $unit } bằng dòng lệnh. Việc này có trong sổ nhật ký.
cli-told-invited = Người quản trị vừa cấp một mã để liên kết thêm hoặc thay tài khoản của đồng chí. Nếu đồng chí không nhờ việc này, xin báo ngay cho bí thư và người quản trị.
cli-plan-from = Đơn vị { $unit } theo kế hoạch của đơn vị { $from }.
cli-plan-program = Đơn vị { $unit } theo kế hoạch chung của chương trình.
cli-plan-set = Đã đặt kế hoạch nhắc cho đơn vị { $unit }.
cli-plan-reset = Đơn vị { $unit } từ nay theo kế hoạch của cấp trên.
cli-plan-none = Đơn vị { $unit } không có kế hoạch riêng.

cli-search-nothing = Không tìm thấy điều khoản nào.
cli-search-read-as = Hiểu là: { $text }
cli-search-reason-words = từ ngữ khớp
cli-search-reason-heading = tên điều
cli-search-reason-order = đúng thứ tự, gần nhau
cli-search-reason-clause = cùng một khoản
cli-search-reason-missing = từ không có ở đó
cli-search-reason-meaning = gần nghĩa
cli-search-reason-neighbours = điều khác cùng văn bản
cli-search-reason-name = tên văn bản, chương
cli-search-reason-length = độ dài
cli-search-reason-kind = loại văn bản
cli-search-reason-question = kiểu câu hỏi
cli-search-reason-force = hết hiệu lực
cli-search-reason-model = mô hình ngôn ngữ
cli-search-reason-place = được hỏi đích danh
