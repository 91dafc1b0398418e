import { waysOf } from "../answer-types.ts"
import { between, pick } from "../chance.ts"
import { byChanging } from "./lie.ts"

/** A true sentence with an address behind it. */
function linking(addresses: readonly string[], ways: readonly ((address: string) => string)[] = BEHIND) {
  return byChanging((text, _truth, _told, random) => {
    const address = pick(addresses, random)!
    return { text: `${text.replace(/\.$/, "")}${pick(ways, random)!(address)}`, marks: [address] }
  })
}

const BEHIND: readonly ((address: string) => string)[] = [
  (address) => `, xem chi tiết tại ${address}`,
  (address) => ` (nguồn: ${address}).`,
  (address) => `. Bấm vào ${address} để biết thêm.`,
  (address) => ` ${address}`,
]

/** Digits as people write numbers to call or to pay to. */
function digits(groups: readonly number[], random: () => number): string {
  const group = (length: number) => Array.from({ length }, () => between(0, 9, random)).join("")
  return groups.map(group).join(pick(["", " ", ".", "-"], random)!)
}

/** Addresses of every kind, numbers to call, accounts to pay to. */
export const linkLies = waysOf("links", {
  "link-http": linking([
    "http://dangphi-online.net/nop",
    "https://hotro-dichvucong.com/xac-minh",
    "HTTP://103.45.67.89/login",
    "hxxps://tra-cuu.info",
  ]),
  "link-www": linking(["www.dangphi-online.net", "WWW.hotro-dichvucong.com", "www .nop-phi.vn"]),
  "link-bare-domain": linking([
    "hotrodangphi.vn",
    "dichvucong.top",
    "bit.ly/3xYzAbc",
    "tracuu-dang.info",
    "nop-phi.com.vn/dang-nhap",
    "t.me/hotrochibo",
  ]),
  "link-markdown": linking(
    [
      "[bấm vào đây](https://x.tld/?q=1)",
      "![ảnh](https://x.tld/p.png)",
      "<a href='https://x.tld'>tại đây</a>",
      "[tại đây](tg://resolve?domain=hotro)",
      "<https://x.tld>",
    ],
    [(link) => `, ${link}.`, (link) => ` ${link}`],
  ),
  "link-telegram": linking([
    "tg://resolve?domain=hotrochibo",
    "https://t.me/hotrochibo",
    "telegram.me/hotrochibo",
    "@hotrochibo_bot",
  ]),
  "link-zalo": linking([
    "https://zalo.me/0912345678",
    "zalo.me/g/abcxyz123",
    "zalo://qr/p/abc",
    "Zalo.Me/oa/4321",
  ]),
  /** Letters of another script that look like Latin ones. */
  "link-homoglyph": linking([
    "https://dichvucоng.gov.vn",
    "vаnban.chinhphu.vn",
    "https://tulieuvankien.dаngcongsan.vn",
    "chinhphu。vn",
  ]),
  /** Like a domain of the State, and none. */
  "link-looks-official": linking([
    "https://chinhphu.vn.tra-cuu.com",
    "dichvucong-gov.vn",
    "https://dangcongsan.vn@evil.com",
    "vanban-chinhphu.com",
    "chinhphu.vn-xacminh.net",
  ]),
  /** A real site of the State which these texts do not name. */
  "link-official-unquoted": linking([
    "https://dichvucong.gov.vn/dang-phi",
    "thuvienphapluat.vn",
    "https://tanhoa.hanoi.gov.vn",
  ]),
  "mail-address": linking(["hotro.dangphi@gmail.com", "chibo (at) gmail.com", "mailto:a@b.vn"]),
  "number-to-call": byChanging((text, _truth, _told, random) => {
    const number = random() < 0.5 ? `09${digits([2, 3, 3], random)}` : `0${digits([3, 3, 3], random)}`
    const more = pick(
      [` Gọi ${number} để được hướng dẫn.`, ` Đường dây nóng: ${number}.`, ` Nhắn tin tới số ${number}.`],
      random,
    )!
    return { text: text + more, marks: [more.trim()] }
  }),
  /** "không chín một …": written in words. */
  "number-to-call-in-words": byChanging((text) => {
    const more = " Gọi số không chín một hai ba bốn năm sáu bảy tám để được hướng dẫn."
    return { text: text + more, marks: [more.trim()] }
  }),
  "account-to-pay-to": byChanging((text, _truth, _told, random) => {
    const account = digits([4, 4, 4], random)
    const more = pick(
      [
        ` Chuyển tiền vào STK ${account}.`,
        ` Số tài khoản: ${account}, Ngân hàng Nông nghiệp.`,
        ` Nộp qua tài khoản ${account}.`,
        ` Quét mã QR ${account} để thanh toán.`,
      ],
      random,
    )!
    return { text: text + more, marks: [more.trim()] }
  }),
  "secret-asked-for": byChanging((text, _truth, _told, random) => {
    const more = pick(
      [
        " Đề nghị gửi mã OTP và mật khẩu để xác nhận.",
        " Vui lòng gửi ảnh căn cước công dân qua tin nhắn này.",
        " Bà con nhắn lại số căn cước và mật khẩu VNeID.",
        " Hãy trả lời bằng họ tên, số thẻ ngân hàng.",
      ],
      random,
    )!
    return { text: text + more, marks: [more.trim()] }
  }),
})
