/** Names of families in Vietnam, the commonest first; many are ordinary words too. */
export const FAMILY_NAMES: readonly string[] =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Mai Trương Lâm Đào Hà Cao Lương Lưu Tạ Tô Phùng Vương Quách Thái Tống Chu Châu Nông Triệu Giàng Lò Vàng Sùng Thào Bàn Đàm Kiều Lại Mạc Nghiêm Ninh Tăng Tôn Từ Văn".split(
    " ",
  )
