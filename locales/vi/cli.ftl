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
    npm run -s chibo -- search --batch TỆP.jsonl [--k 100] [--as citizen|member|committee] [--unit SỐ]…
        Chỉ tìm, in thứ tự các điều khoản.
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
    npm run -s chibo -- notice "nội dung" | --file TỆP [--to member|committee] [--template TÊN] [--urgent] [--yes] [--list]
        Gửi một thông báo cho mọi đảng viên. Không có --yes thì chỉ xem trước sẽ tới ai, bằng kênh nào.
    npm run -s chibo -- notice --report SỐ
        Thông báo đã tới đâu.
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
cli-channel-fine = ✓ Không có vấn đề.
cli-channel-problem = ✗ Vấn đề: { $problem } (từ { $at }). Xem docs/channels.md.
cli-channel-held = Tạm nghỉ gửi đến { $until } theo yêu cầu của nền tảng.
cli-channel-waiting = Đang chờ gửi { $waiting } (cũ nhất { $oldest }) · tin đến chưa xử lý { $unread } · gửi trong phút qua { $minute }
cli-channel-day = 24 giờ qua: { $ends } · không liên lạc được { $unreachable } người
cli-channel-error = Lỗi gần nhất: { $error } ({ $at })
cli-notice-people = Gửi tới { $people } người, trong đó { $unreachable } người hiện không liên lạc được qua kênh nào.
cli-notice-channel = • { $channel }: { $people } người
cli-notice-oa-free = ◦ Zalo OA, miễn phí (còn trong 48 giờ): { $people }
cli-notice-oa-counted = ◦ Zalo OA, tính vào hạn mức: { $people }
cli-notice-oa-template = ◦ Zalo OA, chỉ gửi được bằng mẫu đã duyệt: { $people }
cli-notice-oa-impossible = ◦ Zalo OA, không gửi được: { $people }
cli-notice-dry = Chưa gửi gì. Thêm --yes để gửi thật.
cli-notice-sent = Đã xếp hàng { $messages } tin. Theo dõi: npm run -s chibo -- notice --report { $id }
cli-notice-none = Không có thông báo số { $id }.
