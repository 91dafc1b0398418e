error-case-gone = Phản ánh này không còn.
error-case-way = Phản ánh này đã sang bước khác. Mời mở lại để xem bước mới nhất.
