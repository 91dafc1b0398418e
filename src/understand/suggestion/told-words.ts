import { WHO } from "./accusation-words.ts"
import { joined } from "./joined.ts"
import type { Words } from "./lexicon.ts"

/** How people tell of a breach of law without a word of the law: what is done, for whom, and how they know. */
export const TOLD_WORDS: Words = [
  ...WHO,
  [
    "official",
    `thanh tra giao thông | cán bộ tuần tra | bên thuế | bên công an | bên địa chính | cô thư viện | cán bộ nông nghiệp | giám thị | giám sát | bảo vệ rừng | văn thư | văn phòng xã | thầy dạy lái | quản lý chợ | áo xanh | phó phòng | phó trạm
      trạm trưởng | ông trạm | trên xã | gia đình giám đốc | trạm kiểm lâm | mặt trận xã | xã đội trưởng
      bà phó | ông phó | ông giám đốc | thôn đội | bảo vệ chợ | cán bộ văn hóa | cán bộ chính sách | cô phó | ôn chủ tịch
      cai thầu | chỉ huy quân sự | cô giáo chủ nhiệm | ông trưởng | bà trưởng | cô trưởng | chị thủ quỹ | quan trên | quan xã
      ông thủ từ | sư trụ trì | ban khánh tiết | ban hộ tự | nhân viên thu tiền | điện lực viên | lãnh đạo | sếp tôi | sếp em`,
  ],
  [
    "kin",
    joined(
      "mẹ đẻ | bố đẻ | mẹ ruột | ba ruột | cậu | cháu | mấy đứa cháu | vợ | bố vợ | mẹ vợ | em vợ | anh vợ | chị vợ | em rể | anh rể | con rể | con dâu | em dâu | chị dâu | anh ruột | em ruột | chị ruột | em gái | em trai | anh trai | chị gái | con trai | con gái | cháu ruột | cháu gái | cháu trai | cháu gọi | con cháu | thông gia | sui gia | sui | bồ | bồ nhí | người yêu | đệ tử | đệ ruột | sân sau | người nhà | bà con họ hàng | họ hàng | dòng họ | dòng tộc | con | con ông | con bà | anh chị em | thân nhân | bạn nhậu",
      "chủ tịch | phó chủ tịch | bí thư | phó bí thư | trưởng thôn | trưởng ấp | trưởng bản | trưởng xóm | tổ trưởng | trưởng khu | trưởng công an | địa chính | kế toán | hiệu trưởng | ông chủ tịch | ông bí thư | ông trưởng thôn | ông tổ trưởng | ông kế toán | ông chủ nhiệm | bà chủ tịch | bà kế toán | ôn chủ tịch | phó phòng | trưởng phòng | giám đốc | lãnh đạo | lãnh đạo xã | sếp | quan | quan xã | cán bộ | cán bộ xã | mấy ông | mấy ổng | ổng | ông ấy | ông ta | cha nội | ấp trưởng | ấp phó | bản trưởng | nhà thầu | chủ thầu | trưởng đoàn | thủ trưởng | trưởng trạm | trưởng ban | ông trưởng ban | bác sĩ trưởng trạm | công an xã | ông giám đốc | gia đình giám đốc",
    ),
  ],
  [
    "kin",
    `con ông cháu cha | con cháu các cụ | con cháu quan | người nhà mình | người nhà họ | người nhà cả | toàn người nhà | bà con với nhau
      một nhà cả | cùng họ | họ hàng với nhau | cho người nhà | cho bà con họ hàng | về tay bà con | anh em nhà họ | là em của
      là con của | là cháu của | là anh ruột | là em ruột | là con dâu | là con rể | là vợ của | con cháu làm ở | có người làm ở
      người thân làm | quen với lãnh đạo | thân với chủ tịch | đứng tên người nhà | đứng tên vợ | đứng tên con`,
  ],
  [
    "gain",
    `tiền có ai thấy | tiền chẳng ai thấy | cho tư nhân thuê | lương lãnh đều | lãnh đều | lĩnh đều | đếm xong báo | mà vẫn thu | cô vẫn thu | nói là tiền | đem bán cho | bán cho đại lý | bán lại | nằm ở quán | số kia nằm | bảo hết mà | cầm về có | dân cầm về | kê xăng | kê xăng xe | rơi vào nhà | rơi vào tay | rơi hết vào | toàn rơi | về xưởng nhà | chở thẳng về | chở về xưởng | xách về | xách hai | về quầy của nhà | quầy nhà | đi du lịch | phần còn lại | trừ chi phí | trừ tiền | chỉ nhận được | nhận được có | đến tay dân còn | tới tay dân còn | về đến dân còn | đổi gạo | đổi hàng | chênh đó | tiền chênh | chênh đó vào đâu | chở cả nhà | ăn giỗ | xe biển xanh | xe công
      bán đất nghĩa trang | bán lô | bán suất | đi chơi hụi | đi chơi đề | mượn tiền của | lấy xe tang vật | dùng tiền | lấy của công | của công | vào túi | vô túi | về túi | chạy vào túi | chui vào túi | vào tay | vô tay | về tay | lọt vào tay | chia nhau | chia chác | chia đôi
      chia năm sẻ bảy | cưa đôi | bỏ túi | bỏ ống | đút túi | ôm hết tiền | ôm tiền | ôm hết | ôm trọn | ôm quỹ | ôm sổ | cuỗm | !cuỗm
      hốt trọn | hốt hết | xơi | xơi hết | xơi tái | nuốt hết | nuốt trọn | nuốt luôn | ẵm | ẵm trọn | bay hơi | bốc hơi | không cánh mà bay
      trong chuồng nhà | trong sân nhà | nằm trong sân | nằm ở nhà | nằm hết trong | ở trong nhà ông | ở chuồng nhà | chở về nhà | đem về nhà | mang về nhà | khuân về
      tha về | về nhà riêng | về phòng riêng | về vườn nhà | xây nhà mình | lát sân nhà | đổ sân nhà | bán ở tạp hóa | lén bán
      bán lén | bán ra ngoài | tuồn ra | tuồn | đem bán ngoài | bán ngoài quầy | bày ở quầy | bỏ mối | thịt luôn | đi trả nợ | trả nợ riêng | nướng sạch
 thua bạc | đánh bài | mua đất riêng | mua xe riêng | sắm xe | tậu xe | đi xe mới | thành nền nhà | thành đất nhà | thành của riêng
      biến thành của | lấy luôn | lấy riêng | lấy bớt | bớt lại | bớt mỗi | giữ lại mỗi | trừ lại | xà xẻo | cắt xén
      xén bớt | xén mất | rút bớt | bòn | bòn mót | hớt | hớt tay trên | ăn lời | ăn chênh | kiếm chác | kiếm ăn | làm giàu trên | hưởng riêng | xài riêng
      xài hết | tiêu xài riêng | chi tiêu riêng | đi nhậu hết | bỏ trốn | trốn biệt | ôm tiền trốn | cao chạy xa bay | bán nước bọt | cầm tiền rồi
      cầm tiền của | cầm của | lấy tiền xong | nhận tiền xong | nhận cọc rồi | thu xong rồi | mất tăm | lặn mất | giữ làm của | tự chia | thịt hết
      bán gỗ | bán cát | bán đất mặt | mức đất | múc đất bán | đào đất bán | cho thuê lấy tiền | cho thuê riêng | đứng tên | làm của riêng | lấy tiền tiêu
      lấy tiền liên hoan | lấy tiền ăn nhậu | lấy tiền đi | lo cho bên trên | lĩnh thay | lãnh thay | nhận thay | ký nhận thay | lĩnh hộ rồi | lãnh giùm rồi`,
  ],
  [
    "bribe",
    `cảm ơn một lần | lại cảm ơn | ăn không trả tiền | ăn chùa | ăn quỵt | uống không trả tiền | xin đểu | xin thêm cây thuốc | thu xâu | !xâu | vo tờ | bỏ vào bao thuốc | bỏ trong bao thuốc | kẹp trong sổ | gợi ý | uống nước không | mời nước | giá niêm yết rồi | vào biên chế | vô biên chế | cứ con heo là | mỗi con là | mỗi chuyến | chi cho | lo cho anh | phong bì | phong bao | bao thơ | bì thư tiền | lót tay | lót đường | lót tí | lo lót | chung chi | chung tiền | chung đủ | chi đẹp | chi thêm | chi riêng | biết điều
      biết chuyện thì | bôi trơn | bồi dưỡng | tiền cà phê | tiền trà nước | trà nước | tiền xăng xe | tiền bia | chầu nhậu | một chầu
      kẹp tiền | kẹp thêm | phải kẹp | kẹp trong hồ sơ | nhét tiền | nhét phong | dúi tiền | dúi cho | đưa riêng | gửi riêng | cảm ơn riêng | hậu tạ | làm luật | tiền luật
      đấm mõm | đấm mồm | cống nạp | nộp tô | hụi chết | ăn phần trăm | cắt phần trăm | lo cho trên | phần mấy | chắc có phần | có phần hết | ăn phần | lại quả | hoa hồng | cắt phế | mua bến
      mua chỗ | mua suất | mua điểm | mua ghế | chạy ghế | chạy tiền | chạy suất | chạy trường | chạy thuốc | chạy giấy | chạy hồ sơ | lo suất | lo cho suất | lo biên chế | lo việc | bao đậu
      bao đỗ | đảm bảo đậu | giá một suất | mỗi suất | một suất là | mỗi lô phải | một tờ lấy | một bản khỏi | lấy mỗi tờ | giá chót | có giá cả | có giá hết | ra giá | hét giá | ngã giá
      phải có tiền mới | có tiền là | có tiền là xong | tiền trao cháo múc | thủ tục đầu tiên | đầu tiên là tiền | có thủ tục | quà cáp | quà biếu | biếu bên trên | biếu sếp | biếu mấy
      ứng trước | ứng tiền | đặt cọc lo | ai chịu chi | thu hai giá | hai giá | giá ngoài | tiền ngoài | ngoài luồng | tiền tươi | tiền ngầm | tới lấy phong | nuôi cán bộ | ăn lương hai nơi
      cho khỏi đi | khỏi đi nghĩa vụ | để khỏi đi | để được vào | cho lọt | ém đơn | lờ đơn | xì tiền | nôn tiền | cò | !cò | cò đất | cò giấy tờ | qua cò`,
  ],
  [
    "blind",
    `nhắm mắt | nhắm một mắt | mắt nhắm mắt mở | làm lơ | làm ngơ | ngó lơ | lờ đi | giả mù | giả vờ không | giả đò | báo trước mỗi lần | báo động trước | có người báo | mật báo
      bảo kê | ô dù | dù che | dù to | chống lưng | tay trong | bao che | bật đèn xanh | thông đồng | bắt tay nhau | móc ngoặc | ăn rơ | ăn giơ
      cười nói vui vẻ | ngồi cà phê với | nhậu với chủ | uống trà rồi về | uống bia với | nhậu chung | tự mở | tha cho | ém nhẹm | ỉm | !ỉm
      chìm xuồng | cho chìm | giấu nhẹm | giấu dân | bưng bít | ém thông tin | sợ ổng | sợ ông ấy | không dám nói | không dám kiểm tra | không ai dám nói`,
  ],
  [
    "false",
    `không có thật | vẽ thêm | vẽ khống | vẫn có tên lĩnh | vẫn có tên nhận | vẫn lĩnh lương | có biết chữ đâu | không biết chữ mà | bốn chữ ký | chữ ký tên tôi | ngồi quán ký | không xuống mà ký | quyết toán | thợ bảo | thế chấp sổ | rải mỏng | gom thẻ cử tri | gạo mốc | biết giá sàn | số liền nhau | giá sàn | điều tra khống | tự ý đổi | ghi khống | ký khống | lập khống | chấm khống | kê khống | khai khống | khai man | khai gian | ký thay | ký giả | ký hộ | ký giùm | giả chữ ký | chữ ký giả | chữ ký giống | chữ ký toàn | một nét | cùng một nét
      một người ký | ký một lượt | hộ ma | tên ma | danh sách ma | công ma | học sinh ma | lính ma | nhân công ma | tên người chết | người chết vẫn | người chết rồi | đã chết mà | chết rồi mà
      đi đâu mất mà vẫn | tiền vẫn lĩnh | vẫn lĩnh đều | vẫn lãnh đều | trên giấy ghi | tờ giấy ký nhận | ký nhận ghi | sổ ghi | sổ thì ghi | trong sổ ghi | giấy ghi | hồ sơ ghi
      báo cáo ghi | biên bản ghi | ghi trong sổ | ghi trên giấy | quyết toán ghi | quyết toán thì | nghiệm thu ghi | hóa đơn ghi | ghi hóa đơn | hóa đơn giả | hóa đơn ma | nâng giá | kê giá | nâng điểm | sửa điểm 
      điểm cộng | cộng điểm cho | đưa đáp án | lộ đề | lộ đáp án | gà bài | thi hộ | học hộ | thi giùm | nhờ người thi | bằng giả | bằng rởm | bằng mua | bằng dỏm | bằng cấp ba giả | xài bằng | dùng bằng | bằng tại chức mua
      lùi tuổi | sửa tuổi | đôn tuổi | sửa năm sinh | sửa hồ sơ | sửa sổ | tẩy sổ | tẩy xóa | viết lại sổ | hồ sơ giả | giấy giả | giấy tờ giả | con dấu | đóng dấu khống | thương binh giả | làm giả | giả thương tật
      giả bệnh | giả nghèo | nghèo giả | nghèo rởm | đi bỏ thay | bỏ phiếu thay | bầu thay | bỏ thay | cầm cả xấp | gom phiếu | gom thẻ | tráo phiếu | tráo | đánh tráo | tráo hàng | pha nước | bơm thiếu | đong thiếu | cân điêu | cân gian
      độn | độn giá | bớt sắt | bớt thép | bớt xi măng | rút sắt | rút ruột | cát nhiễm mặn | thép phi | sắt phi | bê tông dày | dày có | mỏng hơn | không đúng thiết kế | sai thiết kế | có họp hành gì đâu | có họp đâu
      không họp mà | không hề họp | có họp gì đâu | biên bản khống | biên bản giả | biên bản thì ghi | lấy chữ ký trước | ký trước | ký giấy trắng | giấy trắng | diện tích khống | khai thêm | kê thêm | đội lên | đội số | thuốc hết hạn | thuốc hết đát | hàng hết hạn | hàng kém`,
  ],
  [
    "favor",
    `chủ tiệm vàng | chủ nhà nghỉ | đại gia | trúng mỗi | trúng thầu | thầu có một | chỉ có một người dự | một ông dự | một mình một chợ | năm nào cũng trúng | gói thầu | gói kè | về tay | không thi cũng | không thi cũng đậu | rớt mà vẫn | không đủ điểm mà | chưa học gì mà
      được xét trước | được duyệt trước | mới được xét | chỗ đẹp | lô đẹp | đất đẹp | suất đẹp | dàn xếp | sắp đặt trước | diễn thôi | đấu giá diễn | quân xanh | có quen mới | phải quen | quen biết | thân quen | ưu tiên người nhà
      hai ô tô | có ô tô | có xe hơi | nhà lầu | ba tầng | nhà ba tầng | nhà hai tầng | nhà cao tầng | biệt thự | giàu mà | giàu nứt | nhà giàu | khá giả mà | nhà to mà | xe hơi mà | đi ô tô mà | đi xế hộp | trong khi người nghèo | người nghèo thật | nghèo thật thì`,
  ],
  [
    "favor",
    "giá không đồng | giá bèo | giá bèo bọt | giá rẻ mạt | giá rẻ như cho | rẻ như cho không | không qua đấu giá | không đấu giá | không đấu thầu | chẳng đấu giá | chỉ định thầu",
  ],
  ["wealth", "tậu con | tậu chiếc | tậu xe | tậu ô tô | tậu đất"],
  [
    "vice",
    "pha cồn | cồn công nghiệp | pha hóa chất | ngâm hóa chất | tẩm hóa chất | tẩm thuốc | tiêm tạp chất | bơm tạp chất | hàn the | chất tạo nạc | pha methanol | pha phẩm màu",
  ],
  ["bribe", "phong thư | bỏ phong thư | thư tay có tiền"],
  ["hear", "xì xầm | xầm xì | rỉ tai | nghe dân | nghe bà con"],
  ["x", "giảm bớt | giảm bớt tiền | bớt tiền thuê | tự lừa | tự lừa mình | lừa mình dối người"],
  [
    "wealth",
    `biệt thự | nhà lầu | xế hộp | xe sang | xe mới | ba căn nhà | mấy căn nhà | mấy lô đất | chục lô đất | du học | bằng lương | lương có mấy | lương ba cọc | lương triệu | chắc nhờ | tài thật | giỏi thật | khéo thật | học bí quyết | xin bí quyết
      giàu nhanh | phất nhanh | phất lên | giàu lên | lên đời | sắm xe | tậu nhà | mua đất khắp | trúng số | nuôi lợn giỏi | chạy xe ôm | buôn chổi đót`,
  ],
  [
    "force",
    `bắt ký | ép ký | bắt tôi ký | bắt em ký | ép tôi | ép em | bắt ghi | bắt em ghi | bắt tôi ghi | dọa cho nghỉ | dọa đuổi | dọa cắt | dọa nạt | dọa đánh | dọa dân | đem dao | đem dao ra | xách dao | cầm dao dọa | dọa chém | cho người dọa | cho đàn em | đàn em
      tạt sơn | xịt sơn | ném mắm tôm | siết nợ | xiết nợ | cho giang hồ | giang hồ | xã hội đen | côn đồ | đe | !đe | đe dọa | trù | !trù | trù dập | trù con | trù em | trả đũa | không ký thì | không nộp thì | không đóng thì | không đưa thì | không cho thì | bắt tự nguyện | ký đơn tự nguyện | tự nguyện bắt buộc`,
  ],
  [
    "vice",
    `bóng cười | hút bóng | chơi bóng cười | cởi đồ | thuốc giả | kháng sinh giả | hàng giả | rượu giả | phân bón giả | mỹ phẩm giả | hàng nhái | bán giả | em út | khách ra vào | chọi đá | ném đá vào nhà | điểm chỉ | bắt các cháu | dí dao | kề dao | cho vay đứng | mười phân | hai mươi phân | giấy bán nhà | viết giấy bán | đụng chạm | ở lại riêng | nuôi nhốt gấu | nhốt gấu | lấy mật gấu | bò bệnh | lợn bệnh | heo bệnh | thịt thối | bơm nước vào | cá độ | ném chất bẩn | ném đồ bẩn | đòi nợ thuê | canh nhà tôi | hàng trắng | bán hàng trắng | hàng đá | bán đá | cái chết trắng | chơi đồ | xài đồ | cắn thuốc | bán thuốc lắc | bay lắc | trồng cần | cần sa | thuốc phiện | trường gà | chọi gà ăn | sòng | sòng bài | sòng bạc | !sòng | binh xập xám | lắc tài xỉu | tài xỉu | xóc đĩa | bầu cua ăn tiền | ăn thua | ăn thua đủ
      sát phạt | đánh phỏm ăn | ghi lô | ôm đề | thầu đề | huyện đề | số đề | cho vay nóng | vay nóng | cho vay lãi | lãi cắt cổ | lãi ngày | góp ngày | bốc họ | bốc bát họ | phân một tháng | giật hụi | vỡ hụi | vỡ họ | bể hụi | ôm hụi | gom tiền rồi | gái gú | gái mại dâm | bán dâm | kích dục | mát xa trá hình | chứa gái
      sờ mó | so mo | sờ soạng | mò mẫm | nhìn trộm | quay lén | dụ dỗ | giở trò | giở trò đồi bại | làm bậy với | ngủ với | có bầu với | đánh vợ | đánh con | đánh mẹ | đánh cha | đánh bố | đánh ông | đánh bà | đập vợ | đánh đập vợ | bạo hành | bỏ đói | xích con | đánh học sinh | tát học sinh | véo tai | nhốt trẻ
      săn thú rừng | bẫy thú | bắt thú rừng | nấu cao | ngà voi | phá rừng | gỗ lậu | ghe hút | sà lan hút | cát lậu | khai thác lậu | xả hóa chất | chôn rác thải | chôn chất thải | xả lén | xả trộm | canh nửa đêm | lấn rừng | rượu lậu | thuốc lá lậu | pháo lậu | bán pháo | làm pháo
      mất chó là do | bả chó | bẫy chó | tiêu thụ xe gian | xe gian | đồ gian | của gian | trộm vặt là | ăn cắp của | ngăn suối | bán số chứng thực | bán chứng thực | bán bằng | bán giấy khám | đốt rừng | lừa | !lừa | lừa tiền | lừa bán | lừa bà con | lừa các cụ | lừa đảo bà con | xù nợ | quỵt`,
  ],
  [
    "goods",
    `thu nhập thấp | nhà xã hội | nhà ở xã hội | bò giống | con bò giống | lợn giống | cây giống | phân bón trợ giá | xi măng nhà nước | tiền ủng hộ | ủng hộ lũ | ủng hộ bão | hàng ủng hộ | tiền bão | tiền lũ | quà tết | gạo | mì tôm | tiền quỹ | quỹ vắc xin | quỹ lớp | quỹ xóm | quỹ thôn | quỹ hội | quỹ khuyến học | vốn vay | vốn chính sách | vay vốn | cho vay vốn | vốn xoay vòng
      góp vốn | tiền hụi | tiền công đức | hòm công đức | tiền điều hòa | tiền hỗ trợ | hỗ trợ bão | thuốc bảo hiểm | suất bán trú | suất cơm | khay cơm | tiền ăn | tiền ăn của trẻ | tiền mẫu giáo | tiền rừng | tiền dịch vụ môi trường rừng | đất công | đất 5% | đất năm phần trăm | dự án | công trình | nhà tình nghĩa | nhà tình thương | nhà nước cho | trên cấp về | trên cho về | hộ nghèo | sổ nghèo | bảo trợ`,
  ],
  [
    "money",
    "triệu | tỷ | nghìn | ngàn | đồng | tiền | quỹ | trieu | tien | nghin | ngan | chục triệu | trăm triệu | mấy chục triệu",
  ],
  [
    "witness",
    `tôi biết | tôi biết hết | em biết | tôi thấy tận mắt | tận mắt | nhìn thấy tận | chính mắt | nhìn thấy hết | tôi chứng kiến | tôi làm ở đó | em làm ở đó | em làm trong | tôi làm trong | tôi làm thợ | làm thợ hồ | tôi làm thủ quỹ | ngồi cùng phòng | học chung lớp | có ghi sổ | ghi sổ và chụp | tôi có ghi | có chụp | chụp ảnh cả | chụp lại | quay lại được | có quay
      ghi âm | ghi âm lại | còn giữ giấy | còn giữ tin nhắn | có tin nhắn | có sao kê | giữ kín | giữ kín cho tôi | giữ bí mật cho | giấu tên | đừng nói tên | đừng khai tên | đừng cho ai biết | đừng để lộ | xin đừng nêu tên | em sợ lắm | sợ bị trả thù | sợ trả thù | ai cũng biết | ai cũng hay | ai chả biết | ai không biết | ai không hay | ai chẳng hay | cả xóm biết | cả làng biết
      cả xã biết | cả thôn biết | xóm này ai | dân ở đây ai | các anh tự biết | tự biết | hỏi ra mới biết | hỏi ra thì | hỏi mới biết | thì ra | té ra | hóa ra | nói thật | tôi nói thật | nói có sách | có đúng vậy không | trời biết đất biết`,
  ],
  [
    "hear",
    `nghe nói | nghe đâu | nghe đồn | nghe bảo | nghe kể | nghe phong thanh | phong thanh | nghe đâu đó | nghe người ta | đồn | đồn ầm | đồn rằng | đồn đại | dân đồn | bà con đồn | thiên hạ đồn | người ta đồn | người ta nói | người ta bảo | thấy bảo | nghe mấy | !chắc | chắc tiền | hình như | chắc là | có lẽ | không biết có | không biết phải | biết đâu | có khi | dường như`,
  ],
  ["to", "cho | vào | về | nhà | trong | tay | vô | với | của | là | tới | sang"],
  ["ask", "giùm | giúp | với | đi | nhờ | mong | xin | đề nghị | hộ | nên | phải"],
  [
    "x",
    `cò trắng | con cò | cánh cò | cơ sở vật chất | trù phú | dự trù | trù bị | trù tính | dự trừ | bị lừa đảo qua | cảnh giác lừa | chiêu lừa | suýt bị lừa | lừa đảo qua mạng | lừa đảo qua điện thoại | lừa các cụ qua | hỗ trợ người dân | nhà bà con | bà con cán bộ | cho qua đường | cò không tới
      phòng chống | cây giống lúa | kỷ luật bao che | phần trăm dân | phần trăm hộ | phần trăm người | mười phần trăm | có phần khó | có phần bất | có phần chưa | phong trào | trà đá | nước uống | giúp đỡ | hỗ trợ phần | gia đình cán bộ hưu | con đường | con sông | con kênh | con mương | con em | con nít | con đê | con dốc | con hẻm | nhà văn hóa | nhà nước | nhà trường | nhà dân | nhà máy
      công ty lừa | tin nhắn lừa | giả danh | tiền mặt`,
  ],
]
