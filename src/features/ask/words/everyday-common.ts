export const EVERYDAY_COMMON = `
đồng ý, ưng, ưng thuận, bằng lòng, chịu cho = tán thành; nhất trí; chấp thuận; đồng ý
phản đối, không ưng, không đồng ý, không bằng lòng = không tán thành; không nhất trí; không đồng ý; phản đối
ok, oke, gật đầu = đồng ý; tán thành; chấp thuận
duyệt, được duyệt = phê duyệt; xét duyệt
buộc phải, nhất thiết phải, nhất định phải = bắt buộc; có nghĩa vụ
điều cấm, cấm làm gì, việc bị cấm, chuyện cấm = nghiêm cấm; bị nghiêm cấm; hành vi bị cấm; không được làm
hổng được, hông được, không đặng = không được
làm giả, giả mạo giấy tờ, làm giấy giả = giả mạo; làm giả
chỉnh lại, sửa lại, chỉnh sửa = sửa đổi; điều chỉnh; chỉnh sửa
dẹp bỏ, xóa bỏ = bãi bỏ; hủy bỏ
hết dùng, hết áp dụng, không còn dùng = hết hiệu lực; không còn hiệu lực
bao giờ áp dụng, khi nào áp dụng, bắt đầu áp dụng = có hiệu lực; hiệu lực thi hành; có hiệu lực thi
gởi đơn, gởi hồ sơ = gửi đơn; nộp đơn; gửi hồ sơ; nộp hồ sơ
lãnh tiền, lĩnh tiền = nhận tiền; chi trả; được chi trả
báo tin, báo cho biết, cho hay, báo cho hay = thông báo
báo lên trên, báo lên cấp trên, báo cáo lên = báo cáo; báo cáo cấp trên; báo cáo cấp có
rà lại, soát lại, dò lại = rà soát
xem lại, coi lại, xét lại = xem xét lại; rà soát
check, kiểm chứng = xác minh; kiểm tra
update, cập nhựt = cập nhật
giao việc, chia việc, phân việc = phân công; giao nhiệm vụ; phân công nhiệm vụ
ai lo, ai phụ trách, ai đảm nhận, ai đứng ra = chịu trách nhiệm; chủ trì; cơ quan chủ trì; có trách nhiệm
ai quyết, ai quyết định, ai có quyền = thẩm quyền; có thẩm quyền; thẩm quyền quyết định
người ký, ai ký, ai được ký = thẩm quyền ký; ký ban hành; người ký văn bản
làm chung, cùng làm, bắt tay làm = phối hợp; phối hợp thực hiện
cản, ngăn cản, cản đường, phá đám = cản trở; gây cản trở
bắt ép, ép buộc, ép uổng = ép buộc; cưỡng ép; áp đặt; cưỡng bức
hăm dọa, hù dọa, dọa nạt, hăm he = đe dọa
rủ rê, xúi giục, xúi bậy, dụ dỗ = lôi kéo; kích động; xúi giục; dụ dỗ
nói xấu, bêu rếu, bôi xấu, bôi bác = bôi nhọ; xúc phạm; hạ thấp uy tín; xúc phạm uy tín
chửi bới, chửi, mạt sát, chửi rủa = lăng mạ; xúc phạm; xúc phạm danh dự; nhục mạ
đánh lộn, đánh nhau, oánh nhau, uýnh lộn = đánh nhau; hành hung; ẩu đả
ém nhẹm, giấu giếm, giấu nhẹm = che giấu; bưng bít
khai gian, khai man, khai láo, khai dối = khai không đúng; gian dối; khai báo gian dối; không trung thực
cậy quyền, lạm quyền, lộng quyền, ỷ quyền = lạm quyền; lợi dụng chức vụ; lạm dụng chức vụ
tắc trách, lơ là, vô trách nhiệm = thiếu trách nhiệm; buông lỏng; thiếu tinh thần trách
xài hoang, phung phí, hoang phí = lãng phí; gây lãng phí
trễ nải, chậm chạp, ì ạch, rề rà = chậm trễ; kéo dài; chậm muộn
ăn cắp, ăn trộm, chôm chỉa = trộm cắp
sai phạm, làm sai, phạm lỗi, mắc lỗi = vi phạm; sai phạm
lộ, làm lộ, để lộ, lộ chuyện = tiết lộ; làm lộ; để lộ
đánh bài ăn tiền, cá độ, ghi đề, chơi đề, số đề = đánh bạc; đánh bạc trái phép; cờ bạc
đám cưới, cưới hỏi, tiệc cưới = việc cưới; lễ cưới; tổ chức cưới
đám ma, đám tang, ma chay = việc tang; lễ tang; tang lễ
qua đời, tạ thế, khuất núi = từ trần; qua đời; bị chết
người nhà, bà con ruột, bà con họ hàng = người thân; thân nhân; người thân thích; thành viên gia đình
ba má, ba mẹ, tía má, bố mẹ = cha mẹ; bố mẹ
đụng xe, tông xe, tai nạn xe = tai nạn giao thông
xe máy, xe honda, hon đa = xe mô tô; xe gắn máy; mô tô
xe hơi, xế hộp, xe con = xe ô tô; ô tô
mần ăn, làm ăn, buôn bán = kinh doanh; hoạt động kinh doanh
xài = sử dụng
xài tiền, tiêu tiền = chi tiêu; sử dụng kinh phí; sử dụng tiền
quyên góp, kêu gọi ủng hộ = quyên góp; vận động đóng góp; vận động ủng hộ; vận động quyên góp
ứng tiền, ứng trước, ứng trước tiền = tạm ứng
trả lại tiền, hoàn tiền, trả tiền lại = hoàn trả; hoàn lại
đền tiền, bắt đền, đền = bồi thường; bồi thường thiệt hại; bồi hoàn
thưởng, tiền thưởng, bonus = tiền thưởng; khen thưởng; mức tiền thưởng
con mộc, cái mộc, dấu mộc = con dấu
đóng mộc = đóng dấu
mẫu đơn, form, mẫu giấy = mẫu đơn; biểu mẫu; mẫu số; tờ khai
các bước, làm sao, từng bước, cách làm = trình tự; quy trình; các bước
vì sao, tại sao, cớ sao, răng rứa = lý do; nguyên nhân
bao lâu, mấy ngày, bao nhiêu ngày, mấy tháng = thời hạn; trong thời hạn; thời gian
những ai, người nào được, ai được = đối tượng; đối tượng áp dụng; đối tượng được
gấp rút, cấp tốc = khẩn cấp; cấp bách; khẩn trương
tức thì, tức khắc, lập tức, liền tay = ngay lập tức; kịp thời; ngay sau khi
trễ nhất, muộn nhất, lâu nhất = chậm nhất; muộn nhất; không quá
tối thiểu == ít nhất
tối đa, nhiều nhất, cao nhất = tối đa; không quá; cao nhất; không vượt quá; nhiều nhất
trễ hạn, muộn hạn, lố hạn = quá thời hạn; quá hạn
xin thêm hạn, nới hạn, xin dời hạn = gia hạn; kéo dài thời hạn
tới hạn, đáo hạn = đến hạn; đến thời hạn
trước hạn, sớm hơn hạn = trước thời hạn
hạn chót, deadline, hạn cuối = thời hạn; chậm nhất; thời hạn cuối; thời điểm kết thúc
hàng năm; hằng năm == mỗi năm
hàng tháng; hằng tháng == mỗi tháng
hàng quý; hằng quý == mỗi quý
hàng tuần; hằng tuần == mỗi tuần
hàng ngày; hằng ngày == mỗi ngày
nửa năm, 6 tháng, sáu tháng = 06 tháng; 6 tháng; sáu tháng
bây giờ, hiện giờ, bây chừ = hiện nay; hiện hành
tết ta, ăn tết = tết nguyên đán
phép năm, nghỉ phép, nghỉ phép năm = nghỉ hằng năm; nghỉ hàng năm; nghỉ phép hằng năm
nghỉ không lương = không hưởng lương; nghỉ không hưởng lương
hơn nửa, quá nửa, quá bán, hơn một nửa, hơn 50% = quá một nửa; trên một nửa; quá nửa; hơn một nửa; trên 50%
một nửa, phân nửa = 50%; một phần hai; 1/2; một nửa
hai phần ba == 2/3
gấp đôi, gấp hai = 02 lần; 2 lần; hai lần; gấp đôi
free, khỏi trả tiền, không mất tiền, không tốn tiền = miễn phí; không thu phí; không thu tiền; miễn lệ phí
passport, pát po = hộ chiếu
visa = thị thực
facebook, zalo, tiktok, fb, phây búc = mạng xã hội
tin vịt, fake news, tung tin đồn = tin giả; sai sự thật; thông tin sai sự
hack, hacker, bị hack = tấn công mạng; xâm nhập trái phép; chiếm quyền điều khiển; truy cập trái phép
scan, quét giấy tờ, scan hồ sơ = số hóa; số hóa hồ sơ; số hóa tài liệu
chatgpt, chat gpt, chatbot = trí tuệ nhân tạo
livestream, live, phát live = phát trực tiếp; truyền trực tiếp; phát trực tuyến
quay phim, quay clip, quay video = ghi hình; quay phim
thu âm, thu tiếng = ghi âm
đăng lên mạng, post, share, đăng face = đăng tải; phát tán; đưa lên mạng; chia sẻ
file, tập tin = tệp tin; tập tin; tệp dữ liệu
mail, email, gmail = thư điện tử; hộp thư điện tử
login, log in = đăng nhập
password, pass = mật khẩu
account, acc, nick = tài khoản
app, phần mềm điện thoại = ứng dụng; ứng dụng di động; phần mềm
online, trên mạng, qua mạng = trực tuyến; môi trường mạng; môi trường điện tử
website, trang web, trang mạng = thông tin điện tử; trang thông tin điện; cổng thông tin điện
link, đường link = đường dẫn; liên kết
hotline, số nóng = đường dây nóng
data = dữ liệu
backup = sao lưu
phụ nữ, đàn bà, chị em = nữ; phụ nữ; nữ giới
đàn ông = nam; nam giới
nói miệng, nói mồm, bằng miệng, nói suông = bằng lời nói; trực tiếp; bằng văn bản
kiếm được, kiếm lời, ăn lời, tiền lời = thu được; có được; khoản thu; thu lợi
mới được tính, có được tính, được tính là = hợp lệ; được coi là; có giá trị; được công nhận
dự, tham gia, đi dự, có mặt = tham dự; tham gia; dự; có mặt
vắng, vắng mặt, không đến, không tới = vắng mặt; không tham dự; vắng; không có mặt
cha ruột, mẹ ruột, cha đẻ, mẹ đẻ = cha đẻ; mẹ đẻ; bố đẻ; cha; mẹ
đã mất, đã chết, người chết = đã từ trần; từ trần; chết; qua đời; đã hy sinh
nghỉ hẳn, cho nghỉ, cho thôi = thôi việc; nghỉ việc; kết thúc; chấm dứt
ngừng, dừng lại, ngưng, tạm ngưng, tạm ngừng = tạm dừng; ngừng; tạm ngừng; dừng
chậm, trễ, muộn = chậm; quá hạn; quá thời hạn
bị mất, đánh mất, làm mất = mất; bị mất; thất lạc
giảm giá, được giảm, bớt tiền = giảm; mức giảm; miễn, giảm
vé, giá vé, vé vào cửa, vé tham quan = phí tham quan; mức phí; vé; phí thăm quan
bao nhiêu tuổi, mấy tuổi, đủ tuổi = tuổi; tuổi trở lên; đủ tuổi; từ đủ
chánh sách == chính sách
chánh quyền == chính quyền
lí lịch == lý lịch
kỉ luật == kỷ luật
xử lí == xử lý
tỉ lệ == tỷ lệ
nhiệm kì == nhiệm kỳ
định kì == định kỳ
uỷ quyền == ủy quyền
cấp uỷ == cấp ủy
hoà giải == hòa giải
xoá tên == xóa tên
huỷ bỏ == hủy bỏ
`
