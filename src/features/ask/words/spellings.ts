/** Of the sections of public documents that hold a syllable in any spelling, so many percent hold it in this one. */
export const SPELLINGS = `
a 99, ai 94, ái 6, âm 85, ẩm 8, am 8, an 61, án 44, ăn 3, ánh 61, ảnh 38, anh 8, áp 98, ba 86, bà 13, bắc 45, bác 23
bậc 23, bạc 11, bạch 79, bách 22, bãi 80, bài 18, bái 3, ban 70, bản 48, bàn 14, bán 9, bằng 94, bảng 5, băng 3
bảo 55, báo 54, bao 21, bất 49, bắt 46, bật 8, bầu 99, bày 84, bảy 8, bay 7, bế 55, bé 18, bè 18, bề 9, bên 82, bền 16
bị 73, bí 35, bìa 63, bia 25, bịa 13, biện 48, biên 33, biến 21, biển 6, biệt 67, biết 36, bình 88, binh 13, bộ 72
bổ 35, bố 17, bỏ 11, bởi 52, bồi 46, bón 58, bốn 16, bon 16, bồn 5, bơn 5, buộc 60, bước 41, bứt 53, bút 47, cá 87
cả 16, cải 62, cai 19, cái 18, cấm 48, cam 28, cảm 17, cắm 8, cầm 4, cần 41, căn 37, cán 33, cận 5, cản 4, cảng 89
càng 11, cảnh 61, cạnh 24, canh 16, cáo 80, cao 26, cấp 97, cập 8, cắt 85, cất 9, cát 6, cầu 91, cấu 12, cây 66
cậy 34, chậm 59, chấm 33, chăm 9, chặn 53, chăn 39, chân 5, chấn 3, chất 91, chặt 13, cháy 95, chạy 4, chế 91, chẽ 12
che 3, chỉ 62, chi 40, chí 16, chiếu 75, chiều 25, chính 94, chỉnh 17, cho 97, chợ 4, chối 99, chọn 98, chống 82
chồng 20, chủ 91, chữ 10, chú 8, chưa 75, chữa 17, chứa 16, chức 100, chứng 65, chung 28, chúng 12, chủng 3, chuyển 60
chuyên 51, có 83, cơ 76, cố 3, coi 89, côi 11, còn 78, con 23, công 94, cộng 17, cổng 5, cốt 86, cột 14, cứ 47, cử 33
cụ 29, cư 17, của 99, cửa 3, cực 70, cục 31, cùng 57, cung 46, cuộc 86, cước 14, cuối 75, cưới 23, cuôi 3, cuốn 100
cuồn 13, cường 68, cương 30, cưỡng 5, cứu 96, d 97, đ 63, đã 88, đa 16, đặc 99, đại 82, dài 14, đai 5, đãi 4, đảm 96
đậm 3, dân 85, dẫn 30, đảng 54, đăng 29, đang 18, đáng 7, dạng 6, đẳng 3, danh 65, đánh 43, đạo 82, đào 21, đảo 4
đáp 88, dập 7, đập 4, đạt 40, đất 38, đặt 29, dắt 4, đầu 74, dấu 23, dầu 8, đấu 7, đây 56, đầy 40, đẩy 12, dạy 3
để 68, đề 60, đệm 43, đếm 29, đêm 29, đến 99, đi 72, di 27, dị 3, địa 100, dịch 75, đích 30, điểm 99, diện 51, điện 48
diễn 6, điển 6, điều 100, định 99, đình 5, do 62, độ 30, đó 26, đô 5, đoàn 83, đoạn 16, doanh 100, đốc 63, độc 32
đọc 6, đối 66, đổi 43, dõi 11, đội 5, đời 3, đơn 94, đôn 12, động 69, đồng 50, đóng 13, đột 78, đợt 21, đủ 48, dự 39
dữ 26, dụ 3, đưa 46, đua 45, dựa 12, đức 54, dục 48, đực 3, dụng 50, dung 46, dựng 27, đúng 17, đứng 14, dùng 4
được 100, đường 38, đương 34, dưỡng 30, dương 8, dứt 98, e 99, em 96, ềm 4, ép 89, ep 11, gắn 57, gần 44, gân 3
gặp 83, gấp 17, gây 99, ghi 99, gì 80, gi 20, gia 75, giá 37, giải 95, giai 5, giám 77, giảm 25, giam 3, gian 90
giản 11, gián 3, giảng 83, giang 10, giáng 7, giao 84, giáo 22, giáp 88, giấp 13, giàu 77, giấu 23, giấy 99, giây 4
giờ 86, gió 7, giơ 5, giới 96, giỏi 4, giống 92, giọng 4, gióng 4, gỡ 93, go 7, gốc 93, góc 6, gộc 4, gọi 92, gói 6
gợi 3, gồm 99, gửi 100, hà 54, hạ 47, ha 3, hạch 50, hách 50, hại 44, hai 43, hải 14, hài 4, hàm 89, hầm 11, hằm 6
hạn 100, hàng 71, hằng 29, hạng 4, hành 99, hạnh 3, hạt 70, hát 30, hậu 98, hd 100, hđ 4, hệ 100, hiểm 90, hiếm 11
hiện 99, hiến 3, hiệu 94, hiểu 8, hồ 73, hỗ 16, họ 13, hộ 12, hóa 65, hòa 30, hoa 6, hoại 92, hoài 8, hoàn 98, hội 90
hồi 13, hơn 87, hỗn 10, hôn 9, hỏng 90, hồng 7, hợp 97, họp 11, hư 90, hủ 10, huấn 89, huân 13, huần 4, hùng 64
hưng 27, hứng 9, hướng 74, hưởng 26, hữu 63, hưu 38, huy 61, hủy 41, i 97, kể 60, kế 38, kê 12, kèm 99, kênh 86
kềnh 14, kéo 95, keo 3, kết 100, khả 99, khác 95, khắc 8, khai 99, khám 86, khâm 14, khăn 55, khẩn 45, kháng 88
khẳng 6, khang 6, khẩu 100, khâu 6, khi 94, khí 8, khó 52, kho 36, khổ 12, khoa 67, khóa 35, khoản 99, khoáng 74
khoảng 27, khởi 36, khối 29, khỏi 23, khôi 13, khơi 5, không 100, khu 97, khử 3, khung 75, khủng 25, kích 75, kịch 25
kiểm 95, kiệm 5, kiến 60, kiện 54, kiểu 96, kiều 4, kinh 96, kính 5, là 87, lá 12, lại 95, lai 5, làm 95, lãm 4, lâm 3
lần 86, lan 4, lấn 4, lận 3, lẫn 3, lãng 51, làng 15, lang 15, lắng 14, lặng 3, lãnh 93, lành 5, lạnh 3, lao 93, lào 8
lập 97, lặp 3, lâu 92, lầu 8, lấy 99, lệ 70, lẻ 21, lễ 10, lề 3, lên 99, lịch 99, liêm 89, liệm 11, liên 98, liền 3
liệu 99, lĩnh 98, linh 4, lộ 57, lô 17, lo 11, lở 10, lò 4, loại 98, loạn 83, loan 17, lọc 85, lộc 15, lợi 54, lời 38
lối 12, lõi 3, lớn 97, lon 3, lòng 46, long 31, lỏng 15, lồng 4, lông 4, lọt 67, lót 22, lột 11, lũ 92, lữ 8, lựa 96
lừa 3, luận 91, luân 11, lực 69, lục 39, lượng 89, lương 15, lường 3, mà 84, mã 17, mắc 64, mạc 24, mặc 8, mác 7
mại 96, mai 4, mầm 88, mâm 13, mạng 77, mang 26, mạnh 99, mạo 89, mao 11, mặt 60, mật 26, mất 20, mẫu 92, màu 6, mâu 5
máy 88, mây 8, may 7, mẽ 48, mẹ 41, mê 11, miễn 80, miền 22, mình 57, minh 53, mô 62, mở 38, mỏ 9, mỡ 3, móc 88
mốc 12, mới 44, môi 33, mỗi 16, mối 8, mọi 8, mời 7, mong 50, móng 33, mồng 17, một 100, mua 87, mưa 10, mục 68
mức 36, mực 3, múi 63, mũi 38, mừng 78, mùng 22, mười 59, mươi 53, muộn 44, mượn 20, muốn 20, mướn 12, muôn 8, n 83
ñ 17, nại 97, nai 3, năm 61, nam 51, nắm 3, nằm 3, năng 86, nâng 23, nặng 4, nào 97, nạo 3, nạp 93, nắp 7, này 98
nđ 100, nền 93, nên 7, nếu 73, nêu 43, ngạch 96, ngách 4, ngại 73, ngãi 27, ngân 61, ngăn 31, ngắn 11, ngành 100
ngày 96, ngay 9, nghệ 74, nghề 21, nghe 10, nghị 98, nghỉ 4, nghiêm 55, nghiệm 48, nghiên 98, ngộ 53, ngõ 20, ngờ 13
ngo 7, ngọ 7, ngoài 86, ngoại 22, ngữ 50, ngũ 47, ngǜ 3, ngừng 95, ngưng 5, người 100, nguyên 80, nguyện 21, nguyễn 3
nhắc 67, nhạc 33, nhằm 98, nhân 80, nhận 49, nhanh 64, nhánh 36, nhập 100, nhất 90, nhật 16, nhiệm 99, nhiều 87
nhiễu 13, nhỏ 68, nhớ 26, nhở 4, như 83, nhu 22, những 59, nhưng 37, nhũng 19, nhượng 91, nhưỡng 9, niêm 73, niệm 21
niềm 8, nợ 49, nổ 37, nỗ 10, nội 81, nơi 27, nối 6, nông 86, nóng 7, nòng 6, nửa 84, nữa 26, ở 94, ô 5, o 3, ổn 89
ồn 11, ôn 5, ông 79, ống 14, ổng 7, phá 96, pha 4, phải 98, phái 3, phạm 75, phẩm 31, phân 55, phần 29, phản 26
phận 7, phát 95, phạt 6, phê 99, phí 95, phi 6, phiên 67, phiền 33, phố 67, phó 30, phổ 13, phối 99, phòng 83
phong 16, phông 3, phủ 51, phụ 36, phù 30, phục 76, phúc 15, phức 14, phương 89, phường 20, qđ 98, quả 54, quá 39
qua 34, quan 89, quản 44, quân 4, quán 3, quảng 71, quang 29, quãng 5, quặng 5, quốc 100, quy 99, quyền 100, quyết 100
ra 81, rà 23, rác 83, rắc 17, rãi 92, rải 8, rắn 88, ran 13, ràng 75, rằng 28, rập 89, ráp 11, rẽ 40, rể 40, ré 20
rõ 95, ro 5, rối 58, rời 42, rộng 99, sách 98, sạch 4, sản 96, sẵn 3, sáng 62, sang 26, sàng 13, sắp 74, sáp 30
sát 97, sau 97, sâu 5, sẽ 52, sẻ 50, sĩ 112, sy 3, số 67, sở 46, sơ 30, sổ 3, so 3, sôi 50, sợi 40, sỏi 10, sớm 95
som 5, sống 78, sông 18, sóng 6, song 4, sự 59, sử 58, sửa 100, sức 97, súc 3, sung 100, tả 83, ta 11, tà 4, tác 85
tắc 22, tại 84, tài 32, tái 4, tải 3, tâm 63, tạm 34, tầm 5, tán 49, tân 19, tận 16, tần 10, tấn 9, tăng 41, tầng 29
tặng 26, tảng 19, tang 4, tập 85, tạp 18, tắt 60, tất 29, tật 12, tàu 63, tẩu 38, tay 50, tẩy 25, tây 25, tế 99
tên 100, thác 93, thạc 4, thắc 3, thái 73, thải 23, thai 6, thẩm 77, tham 42, thâm 3, thân 58, thần 40, tháng 94
thắng 3, thang 3, thành 85, thanh 27, thảo 75, thao 19, tháo 4, thạo 4, thập 65, thấp 35, thất 55, thật 47, thầu 95
thấu 5, thay 85, thấy 19, thể 86, thế 15, thẻ 4, thêm 97, thềm 3, thì 53, thi 44, thị 18, thí 4, thiện 80, thiên 20
thiết 87, thiệt 17, thiểu 45, thiệu 40, thiếu 18, thổ 57, thọ 26, thơ 12, thô 10, thỏa 99, thoại 95, thoái 5, thời 96
thôi 9, thông 83, thống 36, thủ 63, thu 23, thư 15, thứ 10, thụ 5, thù 5, thú 3, thử 3, thừa 84, thửa 16, thuận 94
thuẫn 5, thuần 4, thực 90, thức 28, thúc 7, thuế 58, thuê 50, thuộc 86, thuốc 14, thường 52, thương 39, thưởng 14
tỷ 686, ty 271, tý 29, tỵ 14, tịch 63, tích 44, tiềm 83, tiệm 17, tiêm 8, tiến 57, tiện 19, tiên 19, tiền 15, tiễn 10
tiếp 100, tiết 100, tiêu 95, tiểu 6, tìm 95, tim 5, tin 91, tín 12, tỉnh 60, tính 33, tình 23, tinh 6, tổ 93, tố 17
tờ 8, tòa 85, tỏa 14, toàn 79, toán 27, tộc 90, tốc 11, tối 53, tới 36, tội 13, tôi 4, tôn 50, tồn 43, tổn 11, tổng 99
tra 77, trả 32, trách 100, trái 88, trải 7, trại 5, trạm 44, trầm 33, trăm 22, trận 86, trấn 13, trần 4, trang 78
trạng 25, tranh 76, tránh 25, trao 72, trào 29, trẻ 74, trễ 19, tre 6, trị 51, trí 30, trì 30, tri 11, triển 100
triệu 98, trình 100, trở 63, trợ 37, trò 9, trội 57, trời 43, trơn 39, trốn 28, tròn 11, trọn 11, trộn 11, trong 96
trọng 13, trừ 49, trữ 28, trụ 20, trú 14, trù 4, trực 97, trúc 3, trung 93, trùng 5, trúng 3, trường 81, trưởng 29
trương 10, từ 57, tự 40, tư 29, tử 12, tuân 83, tuần 17, tục 98, túc 3, từng 87, tụng 9, tùng 4, tuổi 96, tươi 3
tượng 40, tương 32, tướng 32, tưởng 6, tùy 78, tuy 10, tụy 9, túy 4, tuyên 43, tuyến 41, tuyển 20, ứng 98, ương 99
ủy 98, uy 4, và 100, vai 95, vải 5, văn 78, vấn 20, vận 17, vẫn 5, vắng 71, vàng 18, vang 11, về 93, vệ 22, vẹn 94
ven 6, vi 58, vị 58, vì 5, viên 90, viện 11, viễn 4, việt 92, viết 13, vĩnh 56, vinh 44, vịnh 4, vợ 57, vô 43, võ 3
với 100, vốn 99, vôn 3, vòng 60, vọng 39, vụ 99, vũ 5, vừa 97, vua 3, vực 100, vùng 63, vững 42, vũng 3, vườn 67
vươn 33, vướng 91, vượng 4, vương 4, xã 98, xa 3, xây 88, xảy 13, xếp 99, xi 83, xí 13, xì 4, xong 96, xông 4, xử 98
xuất 100, xung 69, xứng 31, xưng 4, xuống 65, xưởng 35, ý 81, y 22, yêu 86, yếu 21
`
