import { joined } from "./joined.ts"

/** Who writes, in three regions; "con" only behind what it has. */
export const I =
  "tôi | em | mình | cháu | chúng tôi | chúng em | chúng mình | tụi tôi | tụi em | tụi mình | bọn em | bọn tôi | bầy tôi | toi | minh | chau"
const OWNED =
  `nhà | họ | nhà thờ họ | gia đình | hộ | đất | ruộng | vườn | rẫy | nương | quán | sạp | xe | xe của | con | con trai | con gái | mẹ | má | mạ | mế | bố | ba | cha | tía | thầy u
  vợ | chồng | vợ chồng | ông nội | bà nội | ông ngoại | bà ngoại | ôn | mệ | bu | anh trai | em trai | chị gái | em gái | lương | sổ | sổ đỏ | hồ sơ | đơn | tên | thẻ | hợp đồng | bên | của | cho | với
  đối với | trả | đền | đền cho | cấp cho | lại cho | nhà cửa | cửa hàng | công ty | hàng rào nhà | của nhà | phần đất | giấy phép | phụ cấp | chế độ | tiền của | giờ dạy của | phép`.replaceAll(
    "\n",
    " | ",
  )
const NEAR =
  "gần | trước | cạnh | sau | bên | bên cạnh | đầu | cuối | đối diện | ngay | kế | kế bên | sát | sát vách | trước cửa | trước mặt | cổng | hàng xóm | đằng sau | ngoài | trên | dưới | khu"
const COMMON =
  "xóm | thôn | bản | ấp | làng | xã | khu | trường | chợ | phường | tổ | ngõ | hẻm | xóm nhà | ngõ nhà | làng nhà | quê | huyện | tỉnh | nước | dân | bà con"

/** What is the writer's own. */
export const OWN = joined(OWNED, I)
/** What is only beside it, or everybody's. */
export const NOT_OWN = `${joined(NEAR, joined("nhà", I))} | ${joined(COMMON, I)}`
