/** What citizens type for a word to save letters; right of the colon what is read. "kn" is none: it is asked. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `không: k ko kg kô khg k0 hok hem hông hổng khum khôg
  được: dc đc đươc đựơc
  rồi: r rùi ròi òi
  gì: j
  với: vs vớj
  người: ng ngừi
  mọi người: mn mng
  như thế nào: ntn
  bao nhiêu: bn bnhieu
  bây giờ: bh bjo
  tôi: tui toy tuj
  trước: trc
  làm: lm
  cũng: cg cug
  biết: bit bít bik
  vậy: dzậy zậy dzay
  quá: wá wa qá
  đồng chí: đchi
  cán bộ: cb cbcc
  ủy ban: ubnd ub
  hội đồng nhân dân: hđnd hdnd
  mặt trận: mttq
  tổ dân phố: tdp
  khu phố: kp
  phó chủ tịch: pct
  phản ánh: pa
  phản ánh kiến nghị: pakn
  đề nghị: đn
  góp ý: gy
  quyết định: qđ qd
  nghị quyết: nq
  gia đình: gđ gđình gdinh
  sổ đỏ: gcn gcnqsdđ gcnqsdd gcnqsd
  bảo hiểm y tế: bhyt
  dịch vụ công: dvc dvctt
  căn cước: cccd cmnd
  nhà văn hóa: nvh
  điện thoại: đt sđt sdt
  kiểm tra: ktra
  giải quyết: gquyet
  vệ sinh môi trường: vsmt
  an ninh trật tự: antt
  chị: chj
  đi: đj dj
  phải: fải fai
  ủy ban xã: ubx
  học sinh: hsinh
  đảng viên: đv
  giao thông: gthong`
    .split("\n")
    .flatMap((line) => {
      const [word, forms] = line.trim().split(": ") as [string, string]
      return forms.split(" ").map((form) => [form, word] as const)
    }),
)

/** The same behind a number: "4h", "200k", "20tr". */
export const BEHIND_NUMBERS: Readonly<Record<string, string>> = {
  h: "giờ",
  k: "nghìn",
  tr: "triệu",
  ty: "tỷ",
  tỷ: "tỷ",
  chai: "triệu",
  củ: "triệu",
}

/** What is an abbreviation only before or behind certain words, in a line of words between spaces. */
export const IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  [/(?<= )ct(?= (?:xã|xa|phường|phuong|ủy|uy|hội|hoi|huyện|huyen|thôn|thon|mặt|mat) )/g, "chủ tịch"],
  [/(?<= )bt(?= (?:chi|đảng|dang|xã|xa|thôn|thon|đoàn|doan|huyện|huyen) )/g, "bí thư"],
  [/(?<= )pbt(?= )/g, "phó bí thư"],
  [/(?<= )ca(?= (?:xã|phường|huyện|viên|phuong) )/g, "công an"],
  [/(?<= )gd(?= (?:toi|tôi|em|minh|mình|chau|cháu) )/g, "gia đình"],
  [/(?<= (?:giấy|bằng) )đk(?= )/g, "đăng ký"],
  [/(?<= )(?:sđ|sd)(?= (?:nhà|đất|của|nha|dat|cua) )/g, "sổ đỏ"],
]
